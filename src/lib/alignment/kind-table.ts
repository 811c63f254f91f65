// One kind of subject side by side: a row is a meaning, a column a territory, a cell what the territory prints or that it has none.
import {
  elsewhere,
  type FunctionRow,
  functionRows,
  type PlacedFunction,
} from '../../../validators/model/alignment/function-rows.ts';
import type { Subject, SubjectKind, Territory } from '../../../validators/model/types.ts';
import { stripListPunctuation } from '../../../validators/text/words.ts';
import { functionCite } from '../subject-duties.ts';

/** A printed function with its place in the document. */
export interface CitedFunction {
  readonly text: string;
  readonly subject: Subject;
  readonly cite: { readonly href: string; readonly clause: string } | null;
}

/**
 * What a territory has of a meaning. `here`: it prints it for this kind of subject; `near`: another function of the subject is
 * about the same usual duties; `elsewhere`: a subject of another kind has it; `none`: no such function was found;
 * `silent`: the document gives the subject no functions at all.
 */
export interface Cell {
  readonly territory: Territory;
  readonly state: 'here' | 'near' | 'elsewhere' | 'none' | 'silent';
  readonly functions: readonly CitedFunction[];
}

export interface KindColumn {
  readonly territory: Territory;
  readonly subjects: readonly Subject[];
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

const cited = ({ territory, subject, own, text }: PlacedFunction): CitedFunction => ({
  text: stripListPunctuation(text),
  subject,
  cite: functionCite(territory, subject, own),
});

const cellOf = (
  row: FunctionRow,
  { territory, subjects }: KindColumn,
  kind: SubjectKind,
  all: readonly PlacedFunction[],
): Cell => {
  const own = row.functions.filter((placed) => placed.territory === territory);
  if (own.length > 0) return { territory, state: 'here', functions: own.map(cited) };
  const near = all.filter(
    (placed) =>
      placed.territory === territory &&
      row.duties.length > 0 &&
      row.duties.every((duty) => placed.duties.includes(duty)),
  );
  if (near.length > 0) return { territory, state: 'near', functions: near.map(cited) };
  const other = elsewhere(row, kind, territory);
  if (other.length > 0) return { territory, state: 'elsewhere', functions: other.map(cited) };
  const silent = subjects.every(({ functions }) => functions.length === 0);
  return { territory, state: silent ? 'silent' : 'none', functions: [] };
};

/** The columns of a kind: the territories that have such a subject, in the given order. */
export const kindColumns = (kind: SubjectKind, territories: readonly Territory[]): readonly KindColumn[] =>
  territories.flatMap((territory) => {
    const subjects = territory.subjects.filter((subject) => subject.kind.target?.id === kind.id);
    return subjects.length === 0 ? [] : [{ territory, subjects }];
  });

/** The table of a kind over some territories. */
export const kindTable = (kind: SubjectKind, territories: readonly Territory[]): KindTable => {
  const columns = kindColumns(kind, territories);
  const found = functionRows(
    kind,
    columns.map(({ territory }) => territory),
  );
  const all = found.flatMap(({ functions }) => functions);
  const rows = found.map((row): KindRow => {
    const cells = columns.map((column) => cellOf(row, column, kind, all));
    return {
      duties: row.duties.map(({ name }) => name),
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
