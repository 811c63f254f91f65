// The tables of a document in Akoma Ntoso: roadmap, indicators, interaction, and those without a form of their own.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { IndicatorTable, Interaction, PrintedTable, Roadmap } from '../../model/types.ts';
import { printedLines } from '../../text/printed-lines.ts';
import { xmlText } from '../unprintable.ts';
import { type Notes, referTo } from './notes.ts';

/** A cell as printed; `note` is the id of what Svod notes on it. */
interface Noted {
  readonly text: string;
  readonly note: string | null;
}

type Row = readonly (string | Noted)[];

const writeCell = (row: XMLBuilder, cell: string | Noted, tag: 'th' | 'td'): void => {
  const { text, note } = typeof cell === 'string' ? { text: cell, note: null } : cell;
  const written = row.ele(tag);
  const lines = printedLines(text).map((line) => written.ele('p').txt(xmlText(line)));
  const last = lines.at(-1);
  if (note !== null && last !== undefined) referTo(last, note);
};

const writeRow = (table: XMLBuilder, cells: Row, tag: 'th' | 'td'): void => {
  const row = table.ele('tr');
  for (const cell of cells) writeCell(row, cell, tag);
};

const writeTable = (parent: XMLBuilder, header: Row, rows: readonly Row[]): void => {
  const table = parent.ele('table');
  if (header.length > 0) writeRow(table, header, 'th');
  for (const row of rows) writeRow(table, row, 'td');
  if (header.length === 0 && rows.length === 0) writeRow(table, [''], 'td');
};

/** Writes a roadmap: a row a measure, its direction and system measure before it; a deadline that lies behind bears its note. */
export const writeRoadmap = (parent: XMLBuilder, { measures }: Roadmap, notes: Notes): void =>
  writeTable(
    parent,
    [
      'Направление',
      'Системообразующее мероприятие',
      'Мероприятие',
      'Ответственные',
      'Исполнители',
      'Срок',
      'Результат',
    ],
    measures.map((measure) => [
      measure.direction.title,
      `${measure.systemMeasure.number} ${measure.systemMeasure.title}`.trim(),
      measure.title,
      (measure.responsible ?? []).map(({ printed }) => printed).join(', '),
      (measure.executors ?? []).join(', '),
      { text: measure.deadline?.printed ?? '', note: notes.passed(measure) },
      measure.result ?? '',
    ]),
  );

/** Writes an indicator table: a row an indicator, a column a planned year. */
export const writeIndicators = (parent: XMLBuilder, { indicators, years }: IndicatorTable): void =>
  writeTable(
    parent,
    ['№', 'Показатель', 'Достигнуто', ...years],
    indicators.map(({ number, name, baseline, targets }) => [
      number,
      name,
      baseline?.printed ?? '',
      ...years.map((year) => targets.get(year)?.printed ?? ''),
    ]),
  );

/** Writes a table of interaction: a row a subject. */
export const writeInteraction = (parent: XMLBuilder, { rows }: Interaction): void =>
  writeTable(
    parent,
    ['Субъект', 'Действия'],
    rows.map(({ subject, actions }) => [subject.printed, actions.map(({ text }) => text).join('; ')]),
  );

/** Writes a table as printed. */
export const writePrintedTable = (parent: XMLBuilder, { columns, rows }: PrintedTable): void =>
  writeTable(parent, columns, rows);
