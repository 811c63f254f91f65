// A filled form of a report → the report as a file of the content, and what in the form was not understood.
import { stringify } from 'yaml';
import { measured } from '../../model/compare-targets.ts';
import { parseCell } from '../../model/indicators/values.ts';
import { nameInReport } from '../../model/reports/build.ts';
import { aboutRows, numberHeads, valueHeads } from '../../model/reports/form.ts';
import type { Indicator } from '../../model/types.ts';
import type { Cell, PrintedDocument, Table } from '../../printed/printed.ts';
import type { Text } from '../../rules/rule.ts';
import { identityOf, parseSymbol, plainSymbol, readQuantity, symbolsOf } from '../../text/formula/formula.ts';
import { besideWord, dayOf, filledRows, notUnderstood, said, tablesOf } from './form-cells.ts';

/** What a form gives. */
export interface FilledForm {
  /** The file of the report. */
  readonly text: string;
  /** How many indicators are reported on. */
  readonly count: number;
  /** What was not understood and is not in the file, each with its place in the form. */
  readonly left: readonly Text[];
}

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

/** What a report says of an indicator, key by key. */
type Entry = Readonly<Record<string, unknown>>;

/** What a row of the form comes to: what it tells of an indicator, or why it was not understood. */
interface Understood {
  readonly indicator: string;
  readonly entry: Entry;
  readonly left: readonly Text[];
}

const nothing = (indicator: string, left: Text): Understood => ({ indicator, entry: {}, left: [left] });

type Rows = ReadonlyMap<string, Indicator>;

/** The rows of values that somebody has filled in. */
const valuesIn = (tables: readonly Table[], rows: Rows): readonly Understood[] | null =>
  filledRows(tables, valueHeads, ['indicator', 'value'])?.flatMap(
    ({ indicator: number, value, source, note }): Understood[] => {
      if ([value, source, note].every((cell) => said(cell) === '')) return [];
      const name = said(number);
      const indicator = rows.get(name);
      if (indicator === undefined)
        return [
          nothing(
            name,
            notUnderstood(number, 'такого показателя в таблице акта нет', 'the act has no such indicator'),
          ),
        ];
      const text = value === undefined ? '' : valueIn(value, indicator);
      const isRead = text !== '' && parseCell(text).ok;
      const entry = {
        ...(isRead ? { value: text } : {}),
        ...(said(source) === '' ? {} : { source: said(source) }),
        ...(said(note) === '' ? {} : { note: said(note) }),
      };
      const left =
        text === '' || isRead
          ? []
          : [notUnderstood(value, 'значение непонятно', 'the value is not understood')];
      return [{ indicator: name, entry, left }];
    },
  ) ?? null;

/** The numbers of formulas that somebody has filled in. */
const numbersIn = (tables: readonly Table[], rows: Rows): readonly Understood[] =>
  (filledRows(tables, numberHeads, ['indicator', 'symbol', 'number']) ?? []).flatMap(
    ({ indicator: number, symbol, number: given }): Understood[] => {
      const [name, text] = [said(number), said(given)];
      if (text === '') return [];
      const parsed = parseSymbol(said(symbol));
      const asked = (rows.get(name)?.formulas ?? []).flatMap((formula) =>
        formula.parsed.ok ? symbolsOf(formula.parsed.value) : [],
      );
      const meant = parsed.ok ? asked.find((one) => identityOf(one) === identityOf(parsed.value)) : undefined;
      if (meant === undefined)
        return [
          nothing(
            name,
            notUnderstood(
              symbol,
              'такого обозначения в формуле показателя нет',
              'the formula has no such symbol',
            ),
          ),
        ];
      if (!readQuantity(text).ok)
        return [nothing(name, notUnderstood(given, 'это не число', 'this is no number'))];
      return [{ indicator: name, entry: { given: { [plainSymbol(meant)]: plain(text) } }, left: [] }];
    },
  );

/** What is told of one indicator in all rows of the form, in one entry; its numbers together. */
const together = (understood: readonly Understood[]): Entry => {
  const given = Object.assign({}, ...understood.map(({ entry }) => entry['given'] ?? {})) as Entry;
  const rest = Object.assign({}, ...understood.map(({ entry }) => entry)) as Entry;
  return { ...rest, ...(Object.keys(given).length === 0 ? {} : { given }) };
};

/** What is told of the report as a whole. */
const aboutIn = (tables: readonly Table[]): { readonly entry: Entry; readonly left: readonly Text[] } => {
  const day = besideWord(tables, aboutRows.reportedOn);
  const reportedOn = dayOf(day);
  const source = said(besideWord(tables, aboutRows.source));
  const ofDay =
    said(day) === ''
      ? { ru: `«${aboutRows.reportedOn}» не указан`, en: `“${aboutRows.reportedOn}” is not given` }
      : notUnderstood(day, 'такого дня нет', 'there is no such day');
  return {
    entry: { ...(reportedOn === null ? {} : { reportedOn }), ...(source === '' ? {} : { source }) },
    left: [
      ...(reportedOn === null ? [ofDay] : []),
      ...(source === ''
        ? [{ ru: `«${aboutRows.source}» не указано`, en: `“${aboutRows.source}” is not given` }]
        : []),
    ],
  };
};

/** Reads a filled form; null where the document is none: it has no table with the heads of values. */
export const readReportForm = (
  document: PrintedDocument,
  indicators: readonly Indicator[],
): FilledForm | null => {
  const tables = tablesOf(document);
  const rows = new Map(indicators.map((indicator) => [nameInReport(indicator), indicator]));
  const ofValues = valuesIn(tables, rows);
  if (ofValues === null) return null;
  const understood = [...ofValues, ...numbersIn(tables, rows)];
  const byIndicator = Map.groupBy(understood, ({ indicator }) => indicator);
  const about = aboutIn(tables);
  const values = [...rows.keys()].flatMap((indicator) => {
    const entry = together(byIndicator.get(indicator) ?? []);
    return Object.keys(entry).length === 0 ? [] : [{ indicator, ...entry }];
  });
  return {
    text: stringify({ ...about.entry, values }, { lineWidth: 0, defaultStringType: 'PLAIN' }),
    count: values.length,
    left: [...understood.flatMap(({ left }) => left), ...about.left],
  };
};
