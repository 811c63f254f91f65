// What the readers of a table are told and ask: what it is, which rows are headings. A person may choose otherwise.
import type { Aside, Paragraph } from '../../printed/printed.ts';
import type { Choosing } from '../choosing.ts';
import type { FederalName } from './federal.ts';
import type { Grid } from './grid/grid.ts';
import { kindNames, type Likely, type TableKind } from './kind.ts';
import type { AskHeading } from './rows/rows.ts';

/** What is known of a table before it is read. */
export interface TableContext {
  /** What is printed over it: its heading; '' where nothing is. */
  readonly title: string;
  readonly choosing: Choosing;
  /** The year of the act or of the plan; null where it is not known. */
  readonly year: string | null;
  /** Names the table among those of the import: «table/2». */
  readonly id: string;
  /** The federal indicators that rows may carry out. */
  readonly federal?: readonly FederalName[];
  /** The kind of table that the document has already: another one of it is a plain table. */
  readonly has?: ReadonlySet<TableKind>;
  /** The paragraphs printed right below it, among which its notes and abbreviations are sought. */
  readonly under?: readonly Paragraph[];
  /** The notes of the document, among which those are the table's that are called in it or in `heading`. */
  readonly asides?: readonly Aside[];
  /** The paragraphs of its title. */
  readonly heading?: readonly Paragraph[];
}

/** What the readers of one kind ask and are told. */
export interface Asking extends Required<Omit<TableContext, 'under' | 'has' | 'asides' | 'heading'>> {
  /** Whether lines of cells may have run together, as where a table was seen in positions on a page. */
  readonly runsTogether: boolean;
}

/** What the table is, after a person's choice. */
export const chosenKind = (
  kinds: readonly [Likely, ...Likely[]],
  grid: Grid,
  { choosing, id }: Asking,
): TableKind => {
  const [best] = kinds;
  const choiceOf = ({ kind }: Likely) => ({ value: kind, says: kindNames[kind] });
  const [first, ...others] = kinds;
  return choosing.choose<TableKind>({
    id,
    at: grid.rows[0]?.cells[0]?.lines[0]?.stretches[0] ?? null,
    says: {
      ru: `Таблица: ${kindNames[best.kind].ru} – по заголовкам граф и словам над ней`,
      en: `The table: ${kindNames[best.kind].en}, by the heads of its columns and the words above it`,
    },
    likelihood: best.likelihood,
    choices: [choiceOf(first), ...others.map(choiceOf)],
  });
};

/** Asks of rows with a name alone whether they are headings. */
export const askingHeading = ({ choosing, id }: Asking): AskHeading => {
  let asked = 0;
  return (row, isHeading, likelihood) => {
    if (likelihood > 0.9) return isHeading;
    asked += 1;
    const name = row.cells.map(({ text }) => text).join(' ');
    const heading = {
      value: 'heading',
      says: { ru: 'заголовок строк под ней', en: 'a heading of the rows below' },
    } as const;
    const plain = { value: 'row', says: { ru: 'обычная строка', en: 'a row like the others' } } as const;
    const best = isHeading ? heading : plain;
    return (
      choosing.choose<'heading' | 'row'>({
        id: `${id}/row/${asked}`,
        at: row.cells[0]?.lines[0]?.stretches[0] ?? null,
        says: {
          ru: `Строка «${name}»: ${best.says.ru} – в ней заполнено одно название`,
          en: `The row “${name}”: ${best.says.en}; it has a name and nothing else`,
        },
        likelihood,
        choices: isHeading ? [heading, plain] : [plain, heading],
      }) === 'heading'
    );
  };
};
