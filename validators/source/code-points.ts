// JSON Schema counts the characters of a text, not the UTF-16 units of JavaScript.

/** The number of Unicode characters of a text; half of a surrogate pair counts as one. */
export const codePoints = (text: string): number => {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const high = text.charCodeAt(at);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(at + 1);
    if (low < 0xdc00 || low > 0xdfff) continue;
    count -= 1;
    at += 1;
  }
  return count;
};
