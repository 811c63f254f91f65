// The requisites of a provision stand between two lines `---` at the top of its file.

/** Where the front matter stands in a text, and where the body begins; or what is wrong with it. */
export type FrontMatter =
  | { readonly found: 'yes'; readonly start: number; readonly yaml: string; readonly body: number }
  | { readonly found: 'none' | 'not-closed' };

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

/** Finds the front matter of a text. An empty one has `yaml: ''`. */
export const frontMatterOf = (text: string): FrontMatter => {
  const head = opening.exec(text);
  if (head === null) return { found: 'none' };
  const start = head[0].length;
  const end = closing.exec(text.slice(start));
  if (end === null) return { found: 'not-closed' };
  const close = start + end.index;
  return { found: 'yes', start, yaml: text.slice(start, close), body: close + end[0].length };
};

/** Everything before the body made blank, so that offsets in the body stay those of the file. */
export const bodyOf = (text: string, start: number): string =>
  text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);
