// A row of a printed plan as a measure of roadmap.yaml.
import { arePartsOfOne } from '../../../text/table-head/deadline-parts.ts';
import type { MeasureRole } from '../../../text/table-head/roadmap.ts';
import type { Said, ValueMap } from '../../said.ts';
import { type Head, wholeHead } from '../grid/head.ts';
import { deadlineText, oneLine, printedText } from '../grid/join.ts';
import { type Line, withoutEnd } from '../grid/lines.ts';
import { longest } from '../limits.ts';
import { cellsOf } from '../rows/cells.ts';
import { apart, namesOf } from '../rows/names.ts';
import type { Cells } from '../rows/outline.ts';

/** What the builder of rows knows of the table. */
export interface Reading {
  readonly head: Head;
  readonly roles: readonly (MeasureRole | null)[];
  readonly numberIsOfGroup: boolean;
  /** Names that stand alone in a cell, where lines of cells may have run together; else none. */
  readonly names: ReadonlySet<string>;
}

/** The lines that a row has in the columns of a role. */
export const linesOf = ({ roles }: Reading, cells: Cells, role: MeasureRole): readonly Line[] =>
  roles.flatMap((own, leaf) => (own === role ? (cells.get(leaf)?.lines ?? []) : []));

const orNone = (value: Said): Said | undefined => (value.text === '' ? undefined : value);

const TEXTS = ['result', 'participants', 'document', 'place', 'funding', 'indicator', 'note'] as const;

export const namesIn = ({ names: known }: Reading, lines: readonly Line[]): readonly Said[] | undefined => {
  // «–» says that there is nobody.
  const names = namesOf(lines)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .flatMap((name) => (known.size === 0 ? [name] : apart(name, known)));
  return names.length === 0 ? undefined : names;
};

/** Whether the table has a column for each time of a deadline, or for its beginning and its end: cells stay under their heads. */
const hasDeadlineParts = ({ head, roles }: Reading): boolean =>
  arePartsOfOne(head.leaves.filter((_, leaf) => roles[leaf] === 'deadline').map(wholeHead));

/** A row; those responsible whom it shares with its neighbours stand over them. */
export const measureOf = (reading: Reading, cells: Cells, sharesResponsible: boolean): ValueMap => {
  const of = (role: MeasureRole): readonly Line[] => linesOf(reading, cells, role);
  const isApart = hasDeadlineParts(reading);
  const number = withoutEnd(oneLine(of('number')), /[.)\s]/u);
  const isNumber = number.text !== '' && number.text.length <= longest.number && !reading.numberIsOfGroup;
  return {
    number: isNumber ? number : undefined,
    title: orNone(oneLine(of('measure'))),
    responsible: sharesResponsible ? undefined : namesIn(reading, of('responsible')),
    executors: namesIn(reading, of('executors')),
    deadline: isApart ? undefined : orNone(deadlineText(of('deadline'))),
    ...Object.fromEntries(TEXTS.map((role) => [role, orNone(printedText(of(role)))])),
    cells: cellsOf(reading.head, cells, (leaf) => {
      const role = reading.roles[leaf] ?? null;
      const isOtherGroup = role === 'group' && leaf !== reading.roles.indexOf('group');
      if (role === 'deadline') return isApart;
      return role === null || isOtherGroup || (role === 'number' && !isNumber && !reading.numberIsOfGroup);
    }),
  };
};

const peopleRoles: ReadonlySet<MeasureRole | null> = new Set(['responsible', 'executors']);

/** The names that stand alone in cells of those who act. */
export const namesAlone = (
  rows: readonly Cells[],
  roles: readonly (MeasureRole | null)[],
): ReadonlySet<string> =>
  new Set(
    rows.flatMap((cells) =>
      [...cells].flatMap(([leaf, { lines }]) => {
        const [name, ...others] = peopleRoles.has(roles[leaf] ?? null) ? namesOf(lines) : [];
        return name === undefined || others.length > 0 ? [] : [name.text];
      }),
    ),
  );
