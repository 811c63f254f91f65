// The cells of a filled form: found by the heads above them or the word beside them, and named by their place.
import type { Cell, PrintedDocument, Row, Table } from '../../printed/printed.ts';
import type { Text } from '../../rules/rule.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { normalise } from '../../text/words/words.ts';

/** A row of a table of the form: its cells by the keys of their heads. */
type Filled<Key extends string> = Readonly<Partial<Record<Key, Cell>>>;

/** The tables of a document. */
export const tablesOf = ({ blocks }: PrintedDocument): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** The words of a cell; '' where there is none. */
export const said = (cell: Cell | undefined): string => cell?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';

/** In which column each head of a row stands; null where one of those that must be there is not. */
const columnsIn = <Key extends string>(
  row: Row,
  heads: Readonly<Record<Key, string>>,
  needed: readonly NoInfer<Key>[],
): ReadonlyMap<Key, number> | null => {
  const found = new Map(
    (Object.entries(heads) as [Key, string][]).flatMap(([key, head]): [Key, number][] => {
      const cell = row.cells.find((each) => normalise(said(each)) === normalise(head));
      return cell === undefined ? [] : [[key, cell.column]];
    }),
  );
  return needed.every((key) => found.has(key)) ? found : null;
};

/** The rows under the first head of the kind in any table of the form. */
export const filledRows = <Key extends string>(
  tables: readonly Table[],
  heads: Readonly<Record<Key, string>>,
  needed: readonly NoInfer<Key>[],
): readonly Filled<Key>[] | null => {
  for (const { rows } of tables)
    for (const [index, row] of rows.entries()) {
      const columns = columnsIn(row, heads, needed);
      if (columns === null) continue;
      return rows.slice(index + 1).map(
        ({ cells }) =>
          Object.fromEntries(
            [...columns].flatMap(([key, column]) => {
              const cell = cells.find((each) => each.column === column);
              return cell === undefined ? [] : [[key, cell]];
            }),
          ) as Filled<Key>,
      );
    }
  return null;
};

/** «лист «Значения», ячейка F3», «строка 5». */
const placeWords = (cell: Cell | undefined): Text => {
  if (cell?.place.in === 'text') return { ru: `строка ${cell.place.line}`, en: `line ${cell.place.line}` };
  if (cell?.place.in !== 'sheet') return { ru: 'таблица', en: 'table' };
  const { sheet, cell: name } = cell.place;
  return { ru: `лист «${sheet}», ячейка ${name}`, en: `sheet “${sheet}”, cell ${name}` };
};

/** A cell that was not understood: where it is, what it says and why. */
export const notUnderstood = (cell: Cell | undefined, ru: string, en: string): Text => {
  const at = placeWords(cell);
  return { ru: `${at.ru}: «${said(cell)}» – ${ru}`, en: `${at.en}: “${said(cell)}”: ${en}` };
};

/** «20.01.2025», «2025-01-20», or a cell that holds a date → ISO; null where it is no day. */
export const dayOf = (cell: Cell | undefined): string | null => {
  if (cell?.value !== undefined && 'date' in cell.value) return cell.value.date.slice(0, 10);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(said(cell)) ?? [];
  const iso = year === '' ? said(cell) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
};

/** What stands to the right of a word in the first column. */
export const besideWord = (tables: readonly Table[], word: string): Cell | undefined =>
  tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => {
      const [first, second] = cells;
      return normalise(said(first)) === normalise(word) ? [second] : [];
    })[0];
