// The content in the order in which it is printed: the text with its functions, terms and tables in their places.
import { child, type Spot } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import type { IndicatorCell } from '../indicators/cells.ts';
import { printedRows } from '../indicators/rows.ts';
import { indicatorSlots } from '../indicators/slots.ts';
import { cellsOf, type ShownColumn, shownColumns } from '../roadmap/cells.ts';
import type {
  Abbreviation,
  IndicatorGroup,
  IndicatorTable,
  Interaction,
  Measure,
  MeasureGroup,
  Part,
  PrintedFormula,
  PrintedTable,
  Roadmap,
  Territory,
} from '../types.ts';

/** A printed text of the content. */
export interface Piece {
  readonly text: string;
  readonly spot: Spot;
  /** Address on the page of the document of the part it is printed in. */
  readonly anchor: string;
  /** The further document of the act that it is of; null for the main one. */
  readonly document: string | null;
  /** The header of a table, which the source may repeat at page breaks. */
  readonly header?: boolean;
  /** The title of a table, which the text before it may give already. */
  readonly title?: boolean;
  /** A field of a form that sets its own separators: of the roadmap, of the indicators, of a list of abbreviations. */
  readonly field?: 'field' | 'deadline';
}

type Unplaced = Omit<Piece, 'anchor' | 'document'>;

const piece = (text: string | null | undefined, spot: Spot): Unplaced[] =>
  text === null || text === undefined || text === '' ? [] : [{ text, spot }];

const title = (table: Roadmap | IndicatorTable): Unplaced[] =>
  piece(table.title, child(table.spot, 'title')).map((own) => ({ ...own, title: true }));

const fields = (pieces: readonly Unplaced[]): Unplaced[] =>
  pieces.map((each) => ({ field: 'field', ...each }));

const header = (columns: readonly string[], spot: Spot): Unplaced[] =>
  columns.length === 0 ? [] : [{ text: columns.join('\t'), spot: child(spot, 'columns'), header: true }];

const abbreviations = (title: string | null, list: readonly Abbreviation[], spot: Spot): Unplaced[] => [
  ...piece(title, child(spot, 'abbreviationsTitle')),
  ...list.flatMap(({ short, means, spot: at }) => [
    ...piece(short, child(at, 'short')),
    ...piece(means, child(at, 'means')),
  ]),
];

/** The words of a heading; a printed number alone where the file gives no label that holds it. */
const heading = ({ number, label, title, spot }: MeasureGroup | IndicatorGroup): Unplaced[] => [
  ...(label === null
    ? piece(number === null ? null : String(number), child(spot, 'number'))
    : piece(label, child(spot, 'label'))),
  ...piece(title, child(spot, 'title')),
];

/** The words of a heading that are not printed yet, and the column in which they are printed; before the row where it is none. */
interface Pending {
  readonly column: number;
  readonly pieces: readonly Unplaced[];
}

/** A table as its rows are printed: its head, and the columns in which rows have cells. */
interface Layout {
  readonly head: Roadmap['columns'];
  readonly columns: readonly ShownColumn[];
}

/** Where the printed head has a shown column; what is not in the head stands after it. */
const placeIn = (columns: Layout['head'], { role, head }: ShownColumn): number => {
  const at = columns.findIndex(
    (column) => column.role === role && (head === null || column.printed === head),
  );
  return at < 0 ? columns.length : at;
};

/** Rows as printed; in the first of them the headings that have a column of their own stand where it is. */
const rows = (
  { head, columns }: Layout,
  measures: readonly Measure[],
  pending: readonly Pending[] = [],
): Unplaced[] => {
  return measures.flatMap((measure, index) => {
    let left = index === 0 ? pending : [];
    const upTo = (place: number): Unplaced[] => {
      const due = left.filter(({ column }) => column < place);
      left = left.filter(({ column }) => column >= place);
      return due.flatMap(({ pieces }) => pieces);
    };
    const cells = cellsOf(measure, columns).flatMap((cell) => [
      ...(cell.values.length === 0 ? [] : upTo(placeIn(head, cell))),
      ...cell.values.map((value) =>
        cell.role === 'deadline' ? { ...value, field: 'deadline' as const } : value,
      ),
    ]);
    return [...cells, ...left.flatMap(({ pieces }) => pieces)];
  });
};

/** Those responsible whose cell the rows of a group share; where its title names them, it is the title that prints them. */
const sharedCell = ({ head }: Layout, { responsible, title }: MeasureGroup): readonly Pending[] => {
  const words = normalise(title);
  const own = (responsible ?? []).filter(({ printed }) => !words.includes(normalise(printed)));
  const column = head.findIndex(({ role }) => role === 'responsible');
  return own.length === 0
    ? []
    : [{ column, pieces: own.map(({ printed, spot }) => ({ text: printed, spot })) }];
};

const groups = (
  layout: Layout,
  all: readonly MeasureGroup[],
  depth = 0,
  above: readonly Pending[] = [],
): Unplaced[] => {
  const columns = layout.head.flatMap(({ role }, at) => (role === 'group' ? [at] : []));
  return all.flatMap((group, index) => {
    const pending = [
      ...(index === 0 ? above : []),
      { column: columns[depth] ?? -1, pieces: heading(group) },
      ...sharedCell(layout, group),
    ];
    const isBare = group.measures.length + group.groups.length === 0;
    return [
      ...(isBare ? pending.flatMap(({ pieces }) => pieces) : rows(layout, group.measures, pending)),
      ...groups(layout, group.groups, depth + 1, group.measures.length > 0 ? [] : pending),
    ];
  });
};

const roadmapPieces = (roadmap: Roadmap): Unplaced[] => {
  const layout: Layout = { head: roadmap.columns, columns: shownColumns(roadmap) };
  return [
    ...title(roadmap),
    ...header(
      roadmap.columns.map(({ printed }) => printed),
      roadmap.spot,
    ),
    ...rows(
      layout,
      roadmap.measures.filter(({ within }) => within.length === 0),
    ),
    ...groups(layout, roadmap.groups),
    ...roadmap.footnotes.flatMap((note, index) => piece(note, child(roadmap.spot, 'footnotes', index))),
    ...abbreviations(roadmap.abbreviationsTitle, roadmap.abbreviations, roadmap.spot),
  ];
};

const formula = ({ printed, where, symbols, spot }: PrintedFormula): Unplaced[] => [
  ...piece(printed, child(spot, 'printed')),
  ...piece(where, child(spot, 'where')),
  ...symbols.flatMap(({ symbol, means, spot: at }) => [
    ...piece(symbol, child(at, 'symbol')),
    ...piece(means, child(at, 'means')),
  ]),
];

const indicatorCell = (cell: IndicatorCell | null): Unplaced[] => {
  if (cell === null) return [];
  if (cell.kind === 'formulas') return cell.formulas.flatMap(formula);
  return cell.kind === 'text' ? piece(cell.text, cell.spot) : piece(cell.value.printed, cell.value.spot);
};

const indicatorPieces = (table: IndicatorTable): Unplaced[] => {
  const slots = indicatorSlots(table);
  return [
    ...title(table),
    ...header(
      table.columns.map(({ printed }) => printed),
      table.spot,
    ),
    ...printedRows(table).flatMap((printed) =>
      printed.kind === 'group'
        ? heading(printed.group)
        : slots.flatMap(({ of }) => indicatorCell(of(printed.row))),
    ),
    ...table.footnotes.flatMap((footnote, index) => piece(footnote, child(table.spot, 'footnotes', index))),
    ...abbreviations(table.abbreviationsTitle, table.abbreviations, table.spot),
  ];
};

const interactionPieces = ({ rows }: Interaction): Unplaced[] =>
  rows.flatMap(({ subject, actions }) => [
    ...piece(subject.printed, subject.spot),
    ...actions.flatMap(({ text, spot }) => piece(text, spot)),
  ]);

const tablePieces = ({ caption, columns, rows, spot }: PrintedTable): Unplaced[] => [
  ...piece(caption, child(spot, 'caption')),
  ...header(columns, spot),
  ...rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => piece(cell, child(spot, 'rows', row, column))),
  ),
];

const componentPieces = (territory: Territory, part: Part): Unplaced[] => {
  const { name = '', attributes = {} } = part.component ?? {};
  if (part.lines.length > 0) return part.lines.flatMap((line) => piece(line, part.spot));
  switch (name) {
    case 'Terms':
      return territory.terms.map(({ text, spot }) => ({ text, spot: child(spot, 'text') }));
    case 'Roadmap':
      return territory.roadmap === null ? [] : fields(roadmapPieces(territory.roadmap));
    case 'Indicators':
      return territory.indicators === null ? [] : fields(indicatorPieces(territory.indicators));
    case 'Interactions':
      return territory.interactions
        .filter(({ number }) => number === attributes['number'])
        .flatMap(interactionPieces);
    case 'Table':
      return territory.tables.filter(({ id }) => id === attributes['id']).flatMap(tablePieces);
    default:
      return [];
  }
};

const partPieces = (territory: Territory, part: Part): Piece[] => [
  ...(part.component === null ? piece(part.text, part.spot) : componentPieces(territory, part)).map(
    (own) => ({
      ...own,
      anchor: part.anchor,
      document: territory.document?.name ?? null,
    }),
  ),
  ...part.children.flatMap((inside) => partPieces(territory, inside)),
];

/** The tables of a document that has no text of its own to show them in. */
const loosePieces = (territory: Territory): Piece[] =>
  [
    ...(territory.roadmap === null ? [] : fields(roadmapPieces(territory.roadmap))),
    ...(territory.indicators === null ? [] : fields(indicatorPieces(territory.indicators))),
    ...territory.interactions.flatMap(interactionPieces),
    ...territory.tables.flatMap(tablePieces),
  ].map((own) => ({ ...own, anchor: '', document: territory.document?.name ?? null }));

const furtherPieces = (annex: Territory): readonly Piece[] =>
  annex.provision === null ? loosePieces(annex) : reading(annex);

/** Everything that the territory publishes as text of its act, in printed order: the main document, then the further ones. */
export const reading = (territory: Territory): readonly Piece[] => [
  ...(territory.provision?.parts ?? []).flatMap((part) => partPieces(territory, part)),
  ...territory.annexes.flatMap(furtherPieces),
];
