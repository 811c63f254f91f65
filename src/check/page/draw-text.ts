// The text as it was read, each paragraph at an address of its own, with the words marked that findings are about.
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { breakablePieces } from '../../lib/long-words.ts';
import type { ShownBlock, ShownFile, ShownFinding, ShownParagraph, ShownTable } from '../messages.ts';

/** The address of a paragraph on the page. */
export const paragraphAddress = (paragraph: string): string => `w-${paragraph}`;

/** The address of a finding's card. */
export const findingAddress = (id: string): string => `f-${id}`;

/** Characters of a paragraph and the finding that is about them. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly finding: ShownFinding;
}

/** The marks of each paragraph, by its id. */
export const marksOf = (findings: readonly ShownFinding[]): ReadonlyMap<string, readonly Mark[]> =>
  Map.groupBy(
    findings.flatMap((finding) => (finding.mark === null ? [] : [{ ...finding.mark, finding }])),
    ({ paragraph }) => paragraph,
  );

const broken = (text: string): readonly ElementContent[] =>
  breakablePieces(text).flatMap((value, at): readonly ElementContent[] => [
    ...(at === 0 ? [] : [h('wbr')]),
    { type: 'text', value },
  ]);

const markOf = ({ finding: { id, severity } }: Mark, words: readonly (ElementContent | string)[]): Element =>
  h('a', { className: ['w-mark', severity], href: `#${findingAddress(id)}` }, [...words]);

/**
 * A paragraph of marked words; an empty one, in which something is missed, says that it is. Where marks overlap, the graver
 * finding, which comes first, has them.
 */
export const markedText = (text: string, marks: readonly Mark[]): readonly ElementContent[] => {
  const [missed] = marks;
  if (text === '' && missed !== undefined) return [markOf(missed, ['пусто'])];
  const ends = [0, text.length, ...marks.flatMap(({ from, to }) => [from, to])];
  const bounds = [...new Set(ends)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return bounds.slice(1).flatMap((end, index): readonly ElementContent[] => {
    const start = bounds[index] ?? 0;
    const words = broken(text.slice(start, end));
    const mark = marks.find(({ from, to }) => from <= start && to >= end);
    if (mark === undefined) return words;
    return [markOf(mark, words)];
  });
};

const drawParagraph = ({ id, number, text, look }: ShownParagraph): Element =>
  h('p', { id: paragraphAddress(id), className: ['w-paragraph', look], dataParagraph: id, tabIndex: -1 }, [
    ...(number === null ? [] : [h('span', { className: ['w-number'] }, `${number} `)]),
    h('span', [...broken(text)]),
  ]);

/** Gives each table of a file another name. */
type Named = () => string;

const drawTable = ({ rows }: ShownTable, named: Named): Element =>
  h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: named() }, [
    h('table', [
      h(
        'tbody',
        rows.map(({ head, cells }) =>
          h(
            'tr',
            cells.map((cell) =>
              h(
                head ? 'th' : 'td',
                {
                  ...(cell.columns > 1 ? { colSpan: cell.columns } : {}),
                  ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
                },
                cell.blocks.map((block) => drawBlock(block, named)),
              ),
            ),
          ),
        ),
      ),
    ]),
  ]);

const drawBlock = (block: ShownBlock, named: Named): Element =>
  block.kind === 'paragraph' ? drawParagraph(block) : drawTable(block, named);

const drawNotices = (notices: readonly string[]): readonly Element[] =>
  notices.length === 0
    ? []
    : [
        h('details', { className: ['fold'] }, [
          h('summary', 'Что в файле не текст'),
          h(
            'ul',
            notices.map((notice) => h('li', notice)),
          ),
        ]),
      ];

/** A file as it was read, or why it was not. */
export const drawFile = ({ name, blocks, notes, notices, refusal }: ShownFile): Element => {
  let tables = 0;
  const named = (): string => {
    tables += 1;
    return `${name}, таблица ${tables}`;
  };
  return h('section', { className: ['w-file'] }, [
    h('h3', name),
    ...(refusal === null ? [] : [h('p', { className: ['notice'] }, refusal)]),
    ...drawNotices(notices),
    ...blocks.map((block) => drawBlock(block, named)),
    ...(notes.length === 0 ? [] : [h('h4', 'Сноски'), ...notes.map(drawParagraph)]),
  ]);
};
