// What a worker sends has a copy of its own of every text. Of a large content a hundred thousand findings are told in a few
// thousand texts, by the same rules and about the same files: they are kept once.

/** So long texts are seldom told twice; looking for them costs more than it saves. */
const longest = 400;

/** Makes one text of equal ones in the plain data that it is given, one piece after another. */
export const reportedOnce = (): (<T>(data: T) => T) => {
  const known = new Map<string, string>();
  const once = (text: string): string => {
    if (text.length > longest) return text;
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
  const within = (data: object): void => {
    const held = data as Record<string, unknown>;
    for (const key of Object.keys(held)) {
      const value = held[key];
      if (typeof value === 'string') held[key] = once(value);
      else if (typeof value === 'object' && value !== null) within(value);
    }
  };
  return (data) => {
    if (typeof data === 'object' && data !== null) within(data);
    return data;
  };
};
