// A printed plan as roadmap.yaml: its rows under their directions, system measures and groups.
import { type MeasureRole, mayHeadMeasures, readRoadmapHeads } from '../../text/table-head/roadmap.ts';
import type { Said, ValueMap } from '../said.ts';
import { cellsOf } from './cells.ts';
import { chosenRoles, columnsContent, roadmapRoleNames } from './chosen-roles.ts';
import type { Head } from './head.ts';
import { deadlineText, oneLine, printedText } from './join.ts';
import { longest } from './limits.ts';
import { type Line, withoutEnd } from './lines.ts';
import { apart, namesOf } from './names.ts';
import { type Cells, type Node, outlineOf } from './outline.ts';
import type { Asking } from './read-table.ts';
import { roadmapRoles, type Texts } from './roles.ts';
import { type AskHeading, itemsOf, type Keys } from './rows.ts';

/** What the builder of rows knows of the table. */
interface Reading {
  readonly head: Head;
  readonly roles: readonly (MeasureRole | null)[];
  readonly numberIsOfGroup: boolean;
  /** Names that stand alone in a cell, where lines of cells may have run together; else none. */
  readonly names: ReadonlySet<string>;
}

/** The lines that a row has in the columns of a role. */
const linesOf = ({ roles }: Reading, cells: Cells, role: MeasureRole): readonly Line[] =>
  roles.flatMap((own, leaf) => (own === role ? (cells.get(leaf)?.lines ?? []) : []));

const orNone = (value: Said): Said | undefined => (value.text === '' ? undefined : value);

const TEXTS = ['result', 'participants', 'document', 'place', 'funding', 'indicator', 'note'] as const;

const namesIn = ({ names: known }: Reading, lines: readonly Line[]): readonly Said[] | undefined => {
  const names = namesOf(lines).flatMap((name) => (known.size === 0 ? [name] : apart(name, known)));
  return names.length === 0 ? undefined : names;
};

/** A row; those responsible whom it shares with its neighbours stand over them. */
const measureOf = (reading: Reading, cells: Cells, sharesResponsible: boolean): ValueMap => {
  const of = (role: MeasureRole): readonly Line[] => linesOf(reading, cells, role);
  const number = withoutEnd(oneLine(of('number')), /[.)\s]+$/u);
  const isNumber = number.text !== '' && number.text.length <= longest.number && !reading.numberIsOfGroup;
  return {
    number: isNumber ? number : undefined,
    title: orNone(oneLine(of('measure'))),
    responsible: sharesResponsible ? undefined : namesIn(reading, of('responsible')),
    executors: namesIn(reading, of('executors')),
    deadline: orNone(deadlineText(of('deadline'))),
    ...Object.fromEntries(TEXTS.map((role) => [role, orNone(printedText(of(role)))])),
    cells: cellsOf(reading.head, cells, (leaf) => {
      const role = reading.roles[leaf] ?? null;
      const isOtherGroup = role === 'group' && leaf !== reading.roles.indexOf('group');
      return role === null || isOtherGroup || (role === 'number' && !isNumber && !reading.numberIsOfGroup);
    }),
  };
};

/** What stands under a heading, or at the top. */
const contentsOf = (
  reading: Reading,
  { rows, nodes }: Pick<Node, 'rows' | 'nodes'>,
  shares = false,
): ValueMap => {
  const measures = rows.map((row) => measureOf(reading, row, shares));
  return {
    groups: nodes.length === 0 ? undefined : nodes.map((node) => groupOf(reading, node)),
    measures: measures.length === 0 ? undefined : measures,
  };
};

const sharedBy = (reading: Reading, { shares, rows }: Node): readonly Said[] | undefined => {
  const [first] = rows;
  return shares === null || first === undefined
    ? undefined
    : namesIn(reading, linesOf(reading, first, 'responsible'));
};

/** Where all rows of a heading share those responsible, they are the heading's own. */
const withOwnShare = (node: Node): Node => {
  const [only, ...more] = node.nodes;
  return node.rows.length === 0 && more.length === 0 && only?.heading === null && only.nodes.length === 0
    ? { ...node, shares: only.shares, rows: only.rows, nodes: [] }
    : node;
};

const headingMap = ({ heading }: Node): ValueMap =>
  heading === null
    ? {}
    : {
        number: heading.label === null ? (heading.number ?? undefined) : undefined,
        label: heading.label ?? undefined,
        title: heading.title ?? undefined,
      };

const groupOf = (reading: Reading, printed: Node): ValueMap => {
  const node = withOwnShare(printed);
  return {
    ...headingMap(node),
    responsible: sharedBy(reading, node),
    ...contentsOf(reading, node, node.shares !== null),
  };
};

const SYSTEM_NUMBER = /^\d+(?:\.\d+)*$/u;
const SYSTEM = /системообразующ/iu;

/** Whether headings are numbered titles, as those of system measures are. */
const areNumbered = (nodes: readonly Node[]): boolean =>
  nodes.length > 0 &&
  nodes.every(
    ({ heading }) =>
      heading?.title != null && heading.label === null && SYSTEM_NUMBER.test(heading.number?.text ?? ''),
  );

const saysSystem = ({ entries }: Head): boolean => entries.some(({ printed }) => SYSTEM.test(printed.text));

/** «1.2» of direction 1. */
const areOf = (nodes: readonly Node[], direction: number): boolean =>
  nodes.every(({ heading }) => heading?.number?.text.startsWith(`${direction}.`) === true);

/** The directions of a plan that has their system measures below them; null where it has none. */
const directionsOf = (reading: Reading, nodes: readonly Node[]): readonly ValueMap[] | null => {
  const isOne = ({ heading, nodes: under, rows }: Node): boolean =>
    heading?.direction != null &&
    heading.direction > 0 &&
    heading.direction <= 100 &&
    heading.title !== null &&
    rows.length === 0 &&
    areNumbered(under) &&
    (saysSystem(reading.head) || areOf(under, heading.direction));
  if (nodes.length === 0 || !nodes.every(isOne)) return null;
  return nodes.map(({ heading, nodes: under }) => ({
    number: heading?.direction ?? undefined,
    label: heading?.label ?? undefined,
    title: heading?.title ?? undefined,
    systemMeasures: under.map((node) => groupOf(reading, node)),
  }));
};

/** What the model reads heads for: where none names measures, they stand under the first that may head them. */
const rolesByHeads = (heads: readonly string[]): readonly (MeasureRole | null)[] => {
  const roles = readRoadmapHeads(heads);
  if (roles.includes('measure')) return roles;
  const meant = roles.findIndex((role, index) => role === null && mayHeadMeasures(heads[index] ?? ''));
  return roles.map((role, index) => (index === meant ? 'measure' : role));
};

const peopleRoles: ReadonlySet<MeasureRole | null> = new Set(['responsible', 'executors']);

/** The names that stand alone in cells of those who act. */
const namesAlone = (rows: readonly Cells[], roles: readonly (MeasureRole | null)[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((cells) =>
      [...cells].flatMap(([leaf, { lines }]) => {
        const [name, ...others] = peopleRoles.has(roles[leaf] ?? null) ? namesOf(lines) : [];
        return name === undefined || others.length > 0 ? [] : [name.text];
      }),
    ),
  );

const neededRoles: ReadonlySet<MeasureRole | null> = new Set(['deadline', 'responsible', 'executors']);

/** Reads the table as a plan; null where it has no column of measures. */
export const readRoadmap = (
  head: Head,
  texts: Texts,
  columns: number,
  asking: Asking,
  askHeading: AskHeading,
): ValueMap | null => {
  const roles = chosenRoles(head, roadmapRoles(head, texts), roadmapRoleNames, asking);
  const main = roles.indexOf('measure');
  if (main === -1) return null;
  const at = (role: MeasureRole): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const keys: Keys = {
    number: at('number'),
    main,
    group: at('group'),
    needed: roles.flatMap((role, leaf) => (neededRoles.has(role) ? [leaf] : [])),
  };
  const items = itemsOf(head, keys, columns, askHeading);
  const { notes, numberIsOfGroup, ...top } = outlineOf(items, keys, at('responsible'));
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.cells] : []));
  const names = asking.runsTogether ? namesAlone(rows, roles) : new Set<string>();
  const reading: Reading = { head, roles, numberIsOfGroup, names };
  const directions = directionsOf(reading, top.nodes);
  const isSystem = directions === null && saysSystem(head) && top.rows.length === 0 && areNumbered(top.nodes);
  const under: ValueMap =
    directions !== null && top.rows.length === 0
      ? { directions }
      : isSystem
        ? { systemMeasures: top.nodes.map((node) => groupOf(reading, node)) }
        : contentsOf(reading, top);
  return {
    columns: columnsContent<MeasureRole>(
      head,
      (leaf) => ({ role: roles[leaf] ?? null, at: null }),
      (heads) => rolesByHeads(heads).map((role) => ({ role, at: null })),
    ),
    ...under,
    footnotes: notes.length === 0 ? undefined : notes,
  };
};
