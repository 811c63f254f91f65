// A table in the text, such as the members of a council: an amendment that the paragraphs do not carry out may be carried out there.
import type { PrintedTable, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { bareWords, type Line } from './lines.ts';

function* rowsOf(tables: readonly PrintedTable[], further: string | null): Generator<Line> {
  for (const { columns, rows, spot } of tables)
    for (const [index, texts] of rows.entries()) {
      const at = child(spot, 'rows', index);
      const cells = texts.map((text, column) => ({
        column: columns[column] ?? '',
        text,
        spot: child(spot, 'rows', index, column),
      }));
      const text = texts.join('\n');
      const none = { numbers: [], name: '', counted: null, inOrder: false, frame: null } as const;
      yield { document: 'provision', further, text, words: bareWords(text), cells, spot: at, ...none };
    }
}

/** The rows of the tables in the texts of an edition, its further documents included. */
export const rowsInText = (edition: Territory): readonly Line[] => [
  ...rowsOf(edition.tables, null),
  ...edition.annexes.flatMap((annex) => [...rowsOf(annex.tables, annex.document?.name ?? '')]),
];

/** Whether every paragraph of new words stands in a row, in whatever order of its cells. */
export const standsInRows = (rows: readonly Line[], text: string): boolean =>
  text.split('\n').every((paragraph) => {
    const wanted = bareWords(paragraph).trim();
    const words = wanted.split(' ');
    return (
      wanted === '' ||
      rows.some(
        (row) => row.words.includes(` ${wanted} `) || words.every((word) => row.words.includes(` ${word} `)),
      )
    );
  });
