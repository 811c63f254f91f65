// A printed plan as roadmap.yaml: its rows under their directions, system measures and groups.
import { type MeasureRole, mayHeadMeasures, readRoadmapHeads } from '../../../text/table-head/roadmap.ts';
import type { ValueMap } from '../../said.ts';
import type { Asking } from '../asking.ts';
import { chosenRoles, roadmapRoleNames } from '../columns/chosen-roles.ts';
import { columnsContent } from '../columns/columns-content.ts';
import { roadmapRoles, type Texts } from '../columns/roles.ts';
import type { GridCell } from '../grid/grid.ts';
import type { Head } from '../grid/head.ts';
import { type Node, outlineOf } from '../rows/outline.ts';
import { printedRows } from '../rows/printed-rows.ts';
import { type AskHeading, itemsOf, type Keys, type ReadRows } from '../rows/rows.ts';
import { areNumbered, contentsOf, directionsOf, groupOf, saysSystem } from './groups.ts';
import { namesAlone, type Reading } from './measure.ts';

/** What the model reads heads for: where none names measures, they stand under the first that may head them. */
const rolesByHeads = (heads: readonly string[]): readonly (MeasureRole | null)[] => {
  const roles = readRoadmapHeads(heads);
  if (roles.includes('measure')) return roles;
  const meant = roles.findIndex((role, index) => role === null && mayHeadMeasures(heads[index] ?? ''));
  return roles.map((role, index) => (index === meant ? 'measure' : role));
};

const neededRoles: ReadonlySet<MeasureRole | null> = new Set(['deadline', 'responsible', 'executors']);

/** The cells of those responsible that whole groups share. */
const sharedIn = ({ shares, nodes }: Node): readonly GridCell[] => [
  ...(shares === null ? [] : [shares]),
  ...nodes.flatMap(sharedIn),
];

/** Reads the table as a plan; null where it has no column of measures. */
export const readRoadmap = (
  head: Head,
  texts: Texts,
  columns: number,
  asking: Asking,
  askHeading: AskHeading,
): ReadRows | null => {
  const roles = chosenRoles(head, roadmapRoles(head, texts), roadmapRoleNames, asking);
  const main = roles.indexOf('measure');
  if (main === -1) return null;
  const at = (role: MeasureRole): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const keys: Keys = {
    number: at('number'),
    main,
    group: at('group'),
    counted: saysSystem(head),
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
  const content = {
    columns: columnsContent<MeasureRole>(
      head,
      (leaf) => ({ role: roles[leaf] ?? null, at: null }),
      (heads) => rolesByHeads(heads).map((role) => ({ role, at: null })),
    ),
    ...under,
    footnotes: notes.length === 0 ? undefined : notes,
  };
  const shared = new Set(top.nodes.flatMap(sharedIn));
  return {
    content,
    printed: printedRows(items, (leaf, cell, row, before) => {
      const isOneGroup = keys.group === null || row.get(keys.group)?.cell === before.get(keys.group)?.cell;
      return leaf === keys.group || (shared.has(cell) && isOneGroup);
    }),
  };
};
