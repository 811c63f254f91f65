// A cell that prints several things has each on a line of its own: plain lines, and lists with a dash before each item.

/** A line of a cell, or the items of a list in it as printed, dashes included. */
export type PrintedBlock =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] };

const isItem = (line: string): boolean => /^[-–—]\s*\S/u.test(line);

/** The lines of a printed text in order, those of a list together; blank lines are none. */
export const printedBlocks = (text: string): readonly PrintedBlock[] => {
  const blocks: (PrintedBlock | { readonly type: 'list'; readonly items: string[] })[] = [];
  let list: string[] | null = null;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (!isItem(line)) {
      blocks.push({ type: 'line', text: line });
      list = null;
    } else if (list === null) {
      list = [line];
      blocks.push({ type: 'list', items: list });
    } else list.push(line);
  }
  return blocks;
};

/** The lines of a printed text in order, blank ones left out; one empty line for an empty text. */
export const printedLines = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [''] : lines.map((line) => line.trim());
};
