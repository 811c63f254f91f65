// Tables that stand one under another without a word between them: mostly one that a page parts.
import type { Choosing } from '../choosing.ts';
import { beginningBehind } from './new-tables.ts';
import { type Outlined, soleLine } from './outline.ts';

export type OutlinedTable = Extract<Outlined, { kind: 'table' }>;

/** «Продолжение таблицы 1», «Окончание приложения»: over the part of a table on its next page. */
const GOES_ON = /^(?:продолжение|окончание)(?:\s+(?:таблицы|приложения|плана|дорожной\s+карты))?[\s№\d.]*$/iu;

/** Whether a line only says that the table above it goes on. */
export const isBetweenPages = (one: Outlined | undefined): boolean =>
  one !== undefined && GOES_ON.test(soleLine(one)?.said.text.trim() ?? '');

/** The sheet of a workbook that a table stands on; null where it stands in a text. */
export const sheetOf = ({ table: { place } }: OutlinedTable): string | null =>
  place.in === 'sheet' ? place.sheet : null;

const one = {
  value: 'one',
  says: { ru: 'та же таблица: шапку повторила страница', en: 'the same table: a page repeats its head' },
} as const;
const own = {
  value: 'own',
  says: { ru: 'другая таблица с такой же шапкой', en: 'another table with the same head' },
} as const;

/** Whether a head that is printed again is that of the same table: rows that are counted anew say that it is not. */
const isOneTable = (
  id: string,
  { table }: OutlinedTable,
  begins: 'count' | 'head',
  choosing: Choosing,
): boolean => {
  const [paragraph] = table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph')),
  );
  const isAnew = begins === 'count';
  return (
    choosing.choose<'one' | 'own'>({
      id,
      at: paragraph === undefined ? null : { paragraph, from: 0, to: paragraph.text.length },
      says: isAnew
        ? {
            ru: 'Шапка повторена, и строки считаются с начала: понято как другая таблица',
            en: 'The head is printed again and rows are counted anew: taken for another table',
          }
        : {
            ru: 'Две таблицы с одной шапкой стоят подряд без заголовка между ними и поняты как одна',
            en: 'Two tables with one head stand one behind another without a heading and are taken for one',
          },
      likelihood: isAnew ? 0.85 : 0.6,
      choices: isAnew ? [own, one] : [one, own],
    }) === 'one'
  );
};

/** The tables that belong together, in their order. */
export const pagesIn = (
  outline: readonly Outlined[],
  choosing: Choosing,
  prefix: string,
): readonly (readonly [OutlinedTable, ...OutlinedTable[]])[] => {
  const runs: [OutlinedTable, ...OutlinedTable[]][] = [];
  for (const [at, item] of outline.entries()) {
    if (item.kind !== 'table') continue;
    const last = runs.at(-1);
    const isOver = isBetweenPages(outline[at - 1]);
    const before = isOver ? outline[at - 2] : outline[at - 1];
    const mayGoOn =
      last !== undefined &&
      before?.kind === 'table' &&
      before.table.columns === item.table.columns &&
      sheetOf(before) === sheetOf(item);
    if (last === undefined || !mayGoOn) {
      runs.push([item]);
      continue;
    }
    // «Продолжение таблицы» says it.
    const begins = isOver ? 'on' : beginningBehind(before.table, item.table);
    const id = `${prefix}table-${runs.length}/page-${last.length + 1}`;
    const goesOn = begins === 'on' || (begins !== 'title' && isOneTable(id, item, begins, choosing));
    if (goesOn) last.push(item);
    else runs.push([item]);
  }
  return runs;
};
