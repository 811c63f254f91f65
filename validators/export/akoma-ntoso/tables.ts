// The tables of a document in Akoma Ntoso: roadmap, indicators, interaction, and those without a form of their own.

import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { headingWords, levelsOf } from '../../model/headings.ts';
import { headOf } from '../../model/indicators/heads.ts';
import { printedRows } from '../../model/indicators/rows.ts';
import { indicatorSlots } from '../../model/indicators/slots.ts';
import { cellsOf, shownColumns } from '../../model/roadmap/cells.ts';
import { levelHead } from '../../model/roadmap/headings.ts';
import type {
  Heading,
  IndicatorTable,
  Interaction,
  Measure,
  PrintedTable,
  Roadmap,
} from '../../model/types.ts';
import { printedLines } from '../../text/marks/printed-lines.ts';
import { cellWords } from '../indicator-words.ts';
import { xmlText } from '../unprintable.ts';
import { type Notes, referTo } from './notes.ts';

/** A cell as printed; `note` is the id of what Svod notes on it. */
interface Noted {
  readonly text: string;
  readonly note: string | null;
}

type Row = readonly (string | Noted)[];

const writeCell = (row: XMLBuilder, cell: string | Noted, tag: 'th' | 'td', columns = 1): void => {
  const { text, note } = typeof cell === 'string' ? { text: cell, note: null } : cell;
  const written = row.ele(tag, columns === 1 ? {} : { colspan: columns });
  const lines = printedLines(text).map((line) => written.ele('p').txt(xmlText(line)));
  const last = lines.at(-1);
  if (note !== null && last !== undefined) referTo(last, note);
};

const writeRow = (table: XMLBuilder, cells: Row, tag: 'th' | 'td'): void => {
  const row = table.ele('tr');
  for (const cell of cells) writeCell(row, cell, tag);
};

const writeTable = (parent: XMLBuilder, header: Row, rows: readonly Row[], caption = ''): void => {
  const table = parent.ele('table');
  if (caption !== '') table.ele('caption').txt(xmlText(caption));
  if (header.length > 0) writeRow(table, header, 'th');
  for (const row of rows) writeRow(table, row, 'td');
  if (header.length === 0 && rows.length === 0) writeRow(table, [''], 'td');
};

/** What stands below a table: its notes, then its list of abbreviations under their title. */
const writeBelow = (
  parent: XMLBuilder,
  {
    footnotes,
    abbreviationsTitle,
    abbreviations,
  }: Pick<Roadmap, 'footnotes' | 'abbreviationsTitle' | 'abbreviations'>,
): void => {
  const lines = [
    ...footnotes,
    ...(abbreviationsTitle === null ? [] : [abbreviationsTitle]),
    ...abbreviations.map(({ short, means }) => `${short} – ${means}`),
  ];
  for (const line of lines) parent.ele('p').txt(xmlText(line));
};

const roleHeads: Readonly<Record<string, string>> = {
  number: '№',
  measure: 'Мероприятие',
  responsible: 'Ответственные',
  executors: 'Исполнители',
  deadline: 'Срок',
  result: 'Результат',
};

/** The headings that begin with a row, the outermost first: those that the row before it does not stand under. */
const begunBy = (measure: Measure, before: Measure | undefined, levels: number): readonly Heading[] => {
  const own = measure.within.slice(0, levels);
  const same = own.findIndex((heading, level) => heading.anchor !== before?.within[level]?.anchor);
  return same < 0 ? [] : own.slice(same);
};

/**
 * Writes a roadmap as it is printed: its columns in their order, headings without a column of their own as rows over all columns;
 * a deadline that lies behind bears its note.
 */
export const writeRoadmap = (parent: XMLBuilder, roadmap: Roadmap, notes: Notes): void => {
  const columns = shownColumns(roadmap);
  const due = columns.findLastIndex(({ role }) => role === 'deadline');
  const deepest = levelsOf(roadmap.measures);
  const inColumns = Math.min(deepest, roadmap.columns.filter(({ role }) => role === 'group').length);
  const asRows = deepest - inColumns;
  const levels = Array.from({ length: inColumns }, (_, index) => asRows + index);
  const headings = ({ within }: Measure): readonly string[] =>
    levels.map((level) => {
      const heading = within[level];
      return heading === undefined ? '' : headingWords(heading);
    });
  const head = [
    ...levels.map((level) => levelHead(roadmap, level)),
    ...columns.map(({ role, head: printed }) => printed ?? roleHeads[role ?? ''] ?? 'Прочее'),
  ];
  const table = parent.ele('table');
  if (roadmap.title !== '') table.ele('caption').txt(xmlText(roadmap.title));
  writeRow(table, head, 'th');
  for (const [index, measure] of roadmap.measures.entries()) {
    for (const heading of begunBy(measure, roadmap.measures[index - 1], asRows))
      writeCell(table.ele('tr'), headingWords(heading), 'th', head.length);
    writeRow(
      table,
      [
        ...headings(measure),
        ...cellsOf(measure, columns).map(({ values }, column) => ({
          text: values
            .map(({ text, under }) => (under === undefined ? text : `${under}: ${text}`))
            .join(', '),
          note: column === due ? notes.passed(measure) : null,
        })),
      ],
      'td',
    );
  }
  if (roadmap.measures.length === 0) writeRow(table, [''], 'td');
  writeBelow(parent, roadmap);
};

/** Writes an indicator table as printed: its columns and rows in their order, each heading a row over all columns. */
export const writeIndicators = (parent: XMLBuilder, indicators: IndicatorTable): void => {
  const slots = indicatorSlots(indicators);
  const table = parent.ele('table');
  if (indicators.title !== null) table.ele('caption').txt(xmlText(indicators.title));
  writeRow(table, slots.map(headOf), 'th');
  for (const printed of printedRows(indicators))
    if (printed.kind === 'group') writeCell(table.ele('tr'), headingWords(printed.group), 'th', slots.length);
    else
      writeRow(
        table,
        slots.map(({ of }) => cellWords(of(printed.row))),
        'td',
      );
  writeBelow(parent, indicators);
};

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
