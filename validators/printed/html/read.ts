// HTML, saved or from a clipboard of Word, Excel or a browser → the printed document.
import { textOf } from '../grid.ts';
import { noText } from '../notice-words.ts';
import { collectNotices } from '../notices.ts';
import type { Reading, Says } from '../printed.ts';
import { refused } from '../refusals.ts';
import { countCells } from '../sheet/field.ts';
import { readBlocks } from './blocks.ts';
import { linesOf, parseHtml } from './markup.ts';
import type { Story } from './story.ts';

/** Windows puts a few lines before the HTML of its clipboard. */
const clipboardHead = /^\s*Version:[\d.]+\s+(?:\w+:[^\n<]*\n)*/;

/** Reads HTML; `guess` is what was guessed of its letters. @throws Refused */
export const readHtml = (text: string, guess: Says | null): Reading => {
  const html = text.replace(clipboardHead, (head) => head.replace(/[^\n]/g, ' '));
  const root = parseHtml(html);
  const lineOf = linesOf(html);
  const story: Story = {
    notices: collectNotices(),
    asides: [],
    placeOf: ({ from }) => ({ in: 'text', ...lineOf(from) }),
    count: countCells(),
    tables: 0,
    blocks: readBlocks,
  };
  if (guess !== null) story.notices.add('encoding', guess, null);
  const blocks = readBlocks(story, root);
  const { asides } = story;
  if (textOf(blocks).trim() === '' && asides.length === 0) throw refused('empty', noText);
  return { ok: true, document: { format: 'html', blocks, asides, notices: story.notices.all() } };
};
