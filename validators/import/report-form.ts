// A filled form of a report → the report as a file of the content, and what in the form was not understood.
import { stringify } from 'yaml';
import { measured } from '../model/compare-targets.ts';
import { parseCell } from '../model/indicators/values.ts';
import { nameInReport } from '../model/reports/build.ts';
import { aboutRows, numberHeads, valueHeads } from '../model/reports/form.ts';
import type { Indicator } from '../model/types.ts';
import type { Cell, PrintedDocument, Row, Table } from '../printed/printed.ts';
import type { Text } from '../rules/rule.ts';
import { isRealDate } from '../text/dates/calendar.ts';
import { identityOf, parseSymbol, plainSymbol, readQuantity, symbolsOf } from '../text/formula/formula.ts';
import { normalise } from '../text/words/words.ts';

/** What a form gives. */
export interface FilledForm {
  /** The file of the report. */
  readonly text: string;
  /** How many indicators are reported on. */
  readonly count: number;
  /** What was not understood and is not in the file, each with its place in the form. */
  readonly left: readonly Text[];
}

/** A row of a table of the form: its cells by the keys of their heads. */
type Filled<Key extends string> = Readonly<Partial<Record<Key, Cell>>>;

const tablesOf = ({ blocks }: PrintedDocument): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

const said = (cell: Cell | undefined): string => cell?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';

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
const filledRows = <Key extends string>(
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

const notUnderstood = (cell: Cell | undefined, ru: string, en: string): Text => {
  const at = placeWords(cell);
  return { ru: `${at.ru}: «${said(cell)}» – ${ru}`, en: `${at.en}: “${said(cell)}”: ${en}` };
};

/** «20.01.2025», «2025-01-20», or a cell that holds a date → ISO; null where it is no day. */
const dayOf = (cell: Cell | undefined): string | null => {
  if (cell?.value !== undefined && 'date' in cell.value) return cell.value.date.slice(0, 10);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(said(cell)) ?? [];
  const iso = year === '' ? said(cell) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
};

/** What stands to the right of a word in the first column. */
const besideWord = (tables: readonly Table[], word: string): Cell | undefined =>
  tables
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => {
      const [first, second] = cells;
      return normalise(said(first)) === normalise(word) ? [second] : [];
    })[0];

const wantsPercent = ({ targets, unit, federal }: Indicator): boolean =>
  (unit?.unit ??
    [...targets.values()].flatMap((value) => measured(value))[0]?.unit ??
    federal?.target?.unit) === 'percent';

/** A value as a report writes it: a bare number in a row of per cent gets its sign. */
const valueIn = (cell: Cell, indicator: Indicator): string => {
  const text = said(cell);
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) && wantsPercent(indicator) ? `${text}%` : text;
};

/** A number as YAML writes it: one of a form that YAML reads is a number there. */
const plain = (text: string): string | number => (/^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text);

interface Entry {
  readonly indicator: string;
  value?: string;
  given?: Record<string, string | number>;
  source?: string;
  note?: string;
}

/** Reads a filled form; null where the document is none: it has no table with the heads of values. */
export const readReportForm = (
  document: PrintedDocument,
  indicators: readonly Indicator[],
): FilledForm | null => {
  const tables = tablesOf(document);
  const valueRows = filledRows(tables, valueHeads, ['indicator', 'value']);
  if (valueRows === null) return null;
  const rowNamed = new Map(indicators.map((indicator) => [nameInReport(indicator), indicator]));
  const left: Text[] = [];
  const entries = new Map<string, Entry>();
  const entryOf = (name: string): Entry => {
    const entry = entries.get(name) ?? { indicator: name };
    entries.set(name, entry);
    return entry;
  };
  for (const { indicator: number, value, source, note } of valueRows) {
    if ([value, source, note].every((cell) => said(cell) === '')) continue;
    const name = said(number);
    const indicator = rowNamed.get(name);
    if (indicator === undefined) {
      left.push(
        notUnderstood(number, 'такого показателя в таблице акта нет', 'the act has no such indicator'),
      );
      continue;
    }
    const entry = entryOf(name);
    if (value !== undefined && said(value) !== '') {
      const text = valueIn(value, indicator);
      if (parseCell(text).ok) entry.value = text;
      else left.push(notUnderstood(value, 'значение непонятно', 'the value is not understood'));
    }
    if (said(source) !== '') entry.source = said(source);
    if (said(note) !== '') entry.note = said(note);
  }
  for (const { indicator: number, symbol, number: given } of filledRows(tables, numberHeads, [
    'indicator',
    'symbol',
    'number',
  ]) ?? []) {
    if (said(given) === '') continue;
    const indicator = rowNamed.get(said(number));
    const parsed = parseSymbol(said(symbol));
    const asked = (indicator?.formulas ?? []).flatMap((formula) =>
      formula.parsed.ok ? symbolsOf(formula.parsed.value) : [],
    );
    const meant = parsed.ok ? asked.find((one) => identityOf(one) === identityOf(parsed.value)) : undefined;
    if (meant === undefined)
      left.push(
        notUnderstood(
          symbol,
          'такого обозначения в формуле показателя нет',
          'the formula has no such symbol',
        ),
      );
    else if (!readQuantity(said(given)).ok)
      left.push(notUnderstood(given, 'это не число', 'this is no number'));
    else {
      const entry = entryOf(said(number));
      entry.given = { ...entry.given, [plainSymbol(meant)]: plain(said(given)) };
    }
  }
  const onCell = besideWord(tables, aboutRows.reportedOn);
  const reportedOn = dayOf(onCell);
  if (reportedOn === null)
    left.push(
      said(onCell) === ''
        ? { ru: `«${aboutRows.reportedOn}» не указан`, en: `“${aboutRows.reportedOn}” is not given` }
        : notUnderstood(onCell, 'такого дня нет', 'there is no such day'),
    );
  const source = said(besideWord(tables, aboutRows.source));
  if (source === '')
    left.push({ ru: `«${aboutRows.source}» не указано`, en: `“${aboutRows.source}” is not given` });
  const values = indicators.flatMap((indicator) => {
    const entry = entries.get(nameInReport(indicator));
    return entry === undefined || Object.keys(entry).length === 1 ? [] : [entry];
  });
  const report = {
    ...(reportedOn === null ? {} : { reportedOn }),
    ...(source === '' ? {} : { source }),
    values,
  };
  return {
    text: stringify(report, { lineWidth: 0, defaultStringType: 'PLAIN' }),
    count: values.length,
    left,
  };
};
