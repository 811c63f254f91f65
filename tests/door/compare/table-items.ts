// The tables of an act as items: titles, heads, headings between rows, rows, notes.

import { printedRows } from '../../../validators/model/indicators/rows.ts';
import { cellsOf, shownColumns } from '../../../validators/model/roadmap/cells.ts';
import type {
  Indicator,
  IndicatorGroup,
  IndicatorTable,
  Measure,
  MeasureGroup,
  Roadmap,
  Territory,
} from '../../../validators/model/types.ts';
import { documentsOf, type Item, item, plainFormula } from './items.ts';

/** «1», «Направление 1», «I.»: what stands before a title, with or without its dot. */
const headingText = ({ label, number, title }: MeasureGroup | IndicatorGroup): string => {
  const before = label ?? (number === null ? '' : String(number));
  return `${before.replace(/\.$/u, '')} ${title.replace(/^«(.*)»$/u, '$1')}`;
};

const headItem = (columns: readonly { readonly printed: string }[]): readonly Item[] =>
  columns.length === 0
    ? []
    : [item('шапка', Object.fromEntries(columns.map(({ printed }, at) => [`графа ${at + 1}`, printed])))];

const titled = (title: string | null): readonly Item[] =>
  title === null || title === '' ? [] : [item('название', { название: title })];

/** A note under a table without its mark: Word keeps the mark apart. */
const notes = (footnotes: readonly string[]): readonly Item[] =>
  footnotes.map((note) => item('сноска', { сноска: note.replace(/^\s*(?:\*+|\d+\)?)\s*/u, '') }));

const measureItem = (measure: Measure, roadmap: Roadmap): Item => {
  const details = cellsOf(measure, shownColumns(roadmap)).flatMap(({ role, head, values }) =>
    role === null || ['participants', 'document', 'place', 'funding', 'indicator', 'note'].includes(role)
      ? [[role ?? head ?? 'прочее', values.map(({ text }) => text).join(' ')] as const]
      : [],
  );
  return item(measure.title, {
    number: measure.number.replace(/\.$/u, ''),
    measure: measure.title,
    responsible: measure.responsible?.map(({ printed }) => printed).join(', '),
    executors: measure.executors?.join(', '),
    deadline: measure.deadline?.printed,
    result: measure.result,
    ...Object.fromEntries(details),
  });
};

const groupItems = (group: MeasureGroup, roadmap: Roadmap): readonly Item[] => {
  const text = headingText(group).trim();
  return [
    ...(text === '' ? [] : [item(text, { heading: text, kind: group.kind })]),
    ...group.measures.map((measure) => measureItem(measure, roadmap)),
    ...group.groups.flatMap((inner) => groupItems(inner, roadmap)),
  ];
};

/** How much of a table there is to compare: a file may hold its rows alone. */
export interface Extent {
  readonly isBare: boolean;
}

const roadmapOf = (roadmap: Roadmap, { isBare }: Extent): readonly Item[] => [
  ...(isBare ? [] : titled(roadmap.title)),
  ...headItem(roadmap.columns),
  ...roadmap.measures
    .filter(({ within }) => within.length === 0)
    .map((measure) => measureItem(measure, roadmap)),
  ...roadmap.groups.flatMap((group) => groupItems(group, roadmap)),
  ...(isBare ? [] : notes(roadmap.footnotes)),
];

/** The roadmaps of an act. */
export const roadmapItems = (view: Territory, extent: Extent): readonly Item[] =>
  documentsOf(view).flatMap(({ roadmap }) => (roadmap === null ? [] : roadmapOf(roadmap, extent)));

const indicatorItem = (row: Indicator): Item =>
  item(row.name, {
    number: row.number.replace(/\.$/u, ''),
    name: row.name,
    unit: row.unit?.printed,
    collection: row.collection,
    formula: row.formulas.map(({ printed }) => plainFormula(printed)).join('; '),
    symbols: row.formulas
      .flatMap(({ symbols }) => symbols.map(({ symbol, means }) => `${plainFormula(symbol)} – ${means}`))
      .join('; '),
    minimum: row.minimum?.printed,
    ...Object.fromEntries(row.achieved.map(({ at, printed }) => [`факт ${at}`, printed])),
    ...Object.fromEntries([...row.targets].map(([at, { printed }]) => [`план ${at}`, printed])),
    ...Object.fromEntries(row.details.map(({ role, head, text }) => [role ?? head, text])),
  });

const indicatorsOf = (table: IndicatorTable, { isBare }: Extent): readonly Item[] => [
  ...(isBare ? [] : titled(table.title)),
  ...headItem(table.columns),
  ...printedRows(table).flatMap((printed) =>
    printed.kind === 'group'
      ? [item(headingText(printed.group), { heading: headingText(printed.group) })]
      : printed.row.clause === null
        ? [indicatorItem(printed.row)]
        : [],
  ),
  ...(isBare ? [] : notes(table.footnotes)),
];

/** The tables of indicators of an act; those that stand in its text are no table. */
export const indicatorItems = (view: Territory, extent: Extent): readonly Item[] =>
  documentsOf(view).flatMap(({ indicators }) =>
    indicators === null ? [] : indicatorsOf(indicators, extent),
  );

const rowItem = (cells: readonly string[]): Item =>
  item(cells[0] ?? '', Object.fromEntries(cells.map((text, at) => [`графа ${at + 1}`, text])));

/** All other tables of an act, those of interaction among them: a table is a table, whatever it is called. */
export const otherTableItems = (view: Territory): readonly Item[] =>
  documentsOf(view).flatMap(({ interactions, tables }) => [
    ...tables.flatMap(({ caption, columns, rows }) => [
      ...titled(caption),
      ...headItem(columns.map((printed) => ({ printed }))),
      ...rows.map(rowItem),
    ]),
    ...interactions.flatMap(({ rows }) =>
      rows.map(({ subject, actions }) =>
        rowItem([subject.printed, actions.map(({ text }) => text).join(' ')]),
      ),
    ),
  ]);
