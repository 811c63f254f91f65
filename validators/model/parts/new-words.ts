// The new words of an amending act are clauses of the act that it amends: what they number is no clause of its own.
import { stamps } from '../../source/components.ts';
import { type Block, type Heading, type ListItem, type Paragraph, plainText } from '../../source/prose.ts';
import { newWordLines } from '../../text/amendment/amendment.ts';

/** What begins with words of its own and may have a number. */
export type Worded = Heading | Paragraph | ListItem;

/** Nothing is worded anew without one of these, in marks. */
const CHANGES = /излож|дополн|замен/iu;

/** What a text consists of, each with its words, in printed order. */
function* wordedIn(blocks: readonly Block[]): Generator<readonly [Worded, string]> {
  for (const block of blocks)
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield [block, plainText(block.inlines)];
        break;
      case 'list':
        for (const item of block.items) {
          const [first, ...rest] = item.blocks;
          const isText = first?.type === 'paragraph';
          const marker = /^\d/u.test(item.marker) ? `${item.marker} ` : '';
          yield [item, `${marker}${isText ? plainText(first.inlines) : ''}`];
          yield* wordedIn(isText ? rest : item.blocks);
        }
        break;
      case 'component':
        if (!stamps.has(block.name)) yield* wordedIn(block.blocks);
    }
}

/** The paragraphs, headings and items of a text that stand inside new words for another act. */
export const newWordsIn = (blocks: readonly Block[]): ReadonlySet<Worded> => {
  const worded = [...wordedIn(blocks)];
  if (!worded.some(([, text]) => CHANGES.test(text))) return new Set();
  const lines = newWordLines(worded.map(([, text]) => text));
  return new Set(worded.flatMap(([block], line) => (lines.has(line) ? [block] : [])));
};
