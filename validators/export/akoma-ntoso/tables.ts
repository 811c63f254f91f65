// The tables of a document in Akoma Ntoso: roadmap, indicators, interaction, and those without a form of their own.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { IndicatorTable, Interaction, PrintedTable, Roadmap } from '../../model/types.ts';
import { printedLines } from '../../text/printed-lines.ts';
import { xmlText } from '../unprintable.ts';

type Row = readonly string[];

const writeRow = (table: XMLBuilder, cells: Row, tag: 'th' | 'td'): void => {
  const row = table.ele('tr');
  for (const cell of cells) {
    const written = row.ele(tag);
    for (const line of printedLines(cell)) written.ele('p').txt(xmlText(line));
  }
};

const writeTable = (parent: XMLBuilder, header: Row, rows: readonly Row[]): void => {
  const table = parent.ele('table');
  if (header.length > 0) writeRow(table, header, 'th');
  for (const row of rows) writeRow(table, row, 'td');
  if (header.length === 0 && rows.length === 0) writeRow(table, [''], 'td');
};

/** Writes a roadmap: a row a measure, its direction and system measure before it. */
export const writeRoadmap = (parent: XMLBuilder, { measures }: Roadmap): void =>
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
      measure.deadline?.printed ?? '',
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
