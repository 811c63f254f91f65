// Texts of ours as XML. A remark quotes a file that may hold anything, and nothing in it may become markup or break the part.

const noCharacter = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text between tags or quotes; what XML cannot hold is shown as «�». */
export const xmlText = (text: string): string =>
  text.replace(noCharacter, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? '');

/** Lines, none of which holds a line end or a tab; at least one. */
export const plainLines = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', ' '));

/** A moment as XML writes it; a day is its first second. */
export const momentOf = (date: string): string => {
  const [, day, time = '00:00:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(date) ?? [];
  if (day === undefined) throw new Error(`No date of ISO 8601: ${date}`);
  return `${day}T${time}Z`;
};
