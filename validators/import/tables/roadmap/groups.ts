// What the measures of a printed plan stand under: directions with system measures where it has them, else groups.
import type { Said, ValueMap } from '../../said.ts';
import type { Head } from '../grid/head.ts';
import type { Node } from '../rows/outline.ts';
import { linesOf, measureOf, namesIn, type Reading } from './measure.ts';

/** What stands under a heading, or at the top. */
export const contentsOf = (
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

export const groupOf = (reading: Reading, printed: Node): ValueMap => {
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
export const areNumbered = (nodes: readonly Node[]): boolean =>
  nodes.length > 0 &&
  nodes.every(
    ({ heading }) =>
      heading?.title != null && heading.label === null && SYSTEM_NUMBER.test(heading.number?.text ?? ''),
  );

export const saysSystem = ({ entries }: Head): boolean =>
  entries.some(({ printed }) => SYSTEM.test(printed.text));

/** «1.2» of direction 1. */
const areOf = (nodes: readonly Node[], direction: number): boolean =>
  nodes.every(({ heading }) => heading?.number?.text.startsWith(`${direction}.`) === true);

/** The directions of a plan that has their system measures below them; null where it has none. */
export const directionsOf = (reading: Reading, nodes: readonly Node[]): readonly ValueMap[] | null => {
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
