// One kind of subject side by side: a row is a meaning, a column a territory, a cell what the territory prints or that it has none.
// It works on plain data, at build and in the reader's browser alike.
import {
  type Alignable,
  type AlignedRow,
  alignedRows,
  hasMeaningOf,
} from '../../../validators/model/alignment/aligned-rows.ts';
import { sayingOf } from '../../../validators/text/words/saying.ts';
import type { ShownState } from '../act-state.ts';

/** A printed function with its place in the document; `duties` are the usual ones of the subject's kind that it is about. */
export interface SideFunction {
  readonly text: string;
  readonly duties: readonly string[];
  readonly cite: { readonly href: string; readonly clause: string } | null;
}

export interface SideSubject {
  /** Id of its kind; null where the Svod has no such kind. */
  readonly kind: string | null;
  readonly label: string;
  readonly href: string;
  readonly functions: readonly SideFunction[];
}

/** A territory as far as its subjects are compared. */
export interface KindSide {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Whether its act is in force. */
  readonly state: ShownState;
  readonly subjects: readonly SideSubject[];
}

/** A function in a cell, with the subject that has it. */
export interface CellFunction extends SideFunction, Alignable {
  readonly subject: SideSubject;
}

/**
 * What a territory has of a meaning. `here`: it prints it for this kind of subject; `near`: another function of the subject is
 * about the same usual duties; `elsewhere`: a subject of another kind has it; `none`: no such function was found;
 * `silent`: the document gives the subject no functions at all.
 */
export interface Cell {
  readonly territory: KindSide;
  readonly state: 'here' | 'near' | 'elsewhere' | 'none' | 'silent';
  readonly functions: readonly CellFunction[];
}

export interface KindColumn {
  readonly territory: KindSide;
  readonly subjects: readonly SideSubject[];
}

export interface KindRow {
  /** The usual duties of the kind that the row is about. */
  readonly duties: readonly string[];
  /** In how many territories this kind of subject has it. */
  readonly breadth: number;
  readonly cells: readonly Cell[];
}

export interface KindTable {
  readonly columns: readonly KindColumn[];
  /** What at least two territories have. */
  readonly shared: readonly KindRow[];
  /** What only one has, by territory; each as a row, so that what others have elsewhere is not lost. */
  readonly lone: readonly { readonly column: KindColumn; readonly rows: readonly KindRow[] }[];
}

/** What was read once: a subject is asked for again with every row it may have. */
const known = new WeakMap<SideSubject, readonly CellFunction[]>();

const functionsOf = ({ id, name }: KindSide, subject: SideSubject): readonly CellFunction[] => {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found = subject.functions.map((own) => ({
    ...own,
    subject,
    territory: id,
    saying: sayingOf(own.text, name),
  }));
  known.set(subject, found);
  return found;
};

const isOf =
  (kind: string) =>
  (subject: SideSubject): boolean =>
    subject.kind === kind;

const cellOf = (
  row: AlignedRow<CellFunction>,
  { territory, subjects }: KindColumn,
  kind: string,
  all: readonly CellFunction[],
): Cell => {
  const { id } = territory;
  const own = row.functions.filter((one) => one.territory === id);
  if (own.length > 0) return { territory, state: 'here', functions: own };
  const near = all.filter(
    (one) =>
      one.territory === id && row.duties.length > 0 && row.duties.every((duty) => one.duties.includes(duty)),
  );
  if (near.length > 0) return { territory, state: 'near', functions: near };
  const elsewhere = territory.subjects
    .filter((subject) => !isOf(kind)(subject))
    .flatMap((subject) => functionsOf(territory, subject))
    .filter((one) => hasMeaningOf(row, one));
  if (elsewhere.length > 0) return { territory, state: 'elsewhere', functions: elsewhere };
  const silent = subjects.every(({ functions }) => functions.length === 0);
  return { territory, state: silent ? 'silent' : 'none', functions: [] };
};

/** The table of a kind, by its id, over the territories that have such a subject, in the given order. */
export const kindTable = (kind: string, territories: readonly KindSide[]): KindTable => {
  const columns = territories
    .map((territory) => ({ territory, subjects: territory.subjects.filter(isOf(kind)) }))
    .filter(({ subjects }) => subjects.length > 0);
  const all = columns.flatMap(({ territory, subjects }) =>
    subjects.flatMap((subject) => functionsOf(territory, subject)),
  );
  const rows = alignedRows(all).map((row): KindRow => {
    const cells = columns.map((column) => cellOf(row, column, kind, all));
    return {
      duties: row.duties,
      breadth: cells.filter(({ state }) => state === 'here').length,
      cells,
    };
  });
  return {
    columns,
    shared: rows.filter(({ breadth }) => breadth > 1),
    lone: columns.flatMap((column) => {
      const own = rows.filter(
        ({ breadth, cells }) =>
          breadth === 1 &&
          cells.some(({ territory, state }) => territory === column.territory && state === 'here'),
      );
      return own.length === 0 ? [] : [{ column, rows: own }];
    }),
  };
};
