// Characters that are not seen, or turn the direction of writing, or break lines in some programs only; and halves of
// characters. What they do to names cannot be seen either, and a terminal obeys some of them.

/** One unseen character. Tabs, line feeds and carriage returns are not among them. */
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** How the first character of a text is named: U+00AD. */
export const hexOf = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The name of the first unseen character of a text, or null. */
export const firstUnseen = (text: string): string | null => {
  const at = text.search(unseen);
  return at === -1 ? null : hexOf(text.slice(at));
};

const all = new RegExp(unseen, 'gu');

/** The text with a visible sign in the place of each unseen character. */
export const madeVisible = (text: string): string => text.replace(all, '\ufffd');
