// Names in the acts run to three lines; a message quotes as much of one as is needed to know it again.

const longest = 90;

/** The text, cut at a word where it is long. */
export const excerpt = (text: string): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
};

/** A text for a place inside quotation marks: the marks of a quotation within it are the inner ones, as ««Пары» педагогов» is hard to read. */
export const inner = (text: string): string => {
  const open = text.split('«').length - text.split('»').length;
  // A mark that closes nothing is printed so.
  if (open < 0) return text;
  // One mark closes both quotations where an act prints «Центр – «Педагог 13.ру».
  return `${text.replaceAll('«', '„').replaceAll('»', '“')}${'“'.repeat(open)}`;
};
