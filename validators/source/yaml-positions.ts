// Finds values of a YAML file again by their path.
import type { LineIndex, Range } from './position.ts';
import type { Path, Step } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';

type Span = readonly [number, number];

/** The positions of a value and of what is in it, in the shape of the data itself. */
export interface PositionTree {
  readonly range: Span;
  readonly key?: Span;
  readonly children?: ReadonlyMap<Step, PositionTree>;
  readonly written?: string;
  readonly empty?: boolean;
  readonly oddNumber?: boolean;
}

/** The path of the innermost value that stands at an offset, its key included. */
export const pathAt = (root: PositionTree, offset: number): Path => {
  const path: Step[] = [];
  let inner: PositionTree | undefined = root;
  while (inner !== undefined) {
    const children: PositionTree['children'] = inner.children;
    inner = undefined;
    for (const [step, child] of children ?? [])
      if ((child.key ?? child.range)[0] <= offset && offset <= child.range[1]) {
        inner = child;
        path.push(step);
        break;
      }
  }
  return path;
};

/** The paths of the nodes that a test picks, in the order of the file. */
const pathsOf = (root: PositionTree, picked: (node: PositionTree) => boolean): readonly Path[] => {
  const found: Path[] = [];
  const visit = (node: PositionTree, path: Path): void => {
    if (picked(node)) found.push(path);
    for (const [step, inner] of node.children ?? []) visit(inner, [...path, step]);
  };
  visit(root, []);
  return found;
};

/** The deepest node that is there on the way to `path`, and how many steps it took to get to it. */
const walk = (root: PositionTree, path: Path): { readonly node: PositionTree; readonly steps: number } => {
  let node = root;
  let steps = 0;
  for (const step of path) {
    const next = node.children?.get(step);
    if (next === undefined) break;
    node = next;
    steps += 1;
  }
  return { node, steps };
};

/** Where to point for something that is missed in a node: its key, or the first pair in it, or the node itself. */
const missedIn = (node: PositionTree): Span => {
  if (node.key !== undefined) return node.key;
  for (const first of node.children?.values() ?? [])
    return first.key === undefined
      ? first.range
      : [first.key[0], Math.max(first.key[1], first.children === undefined ? first.range[1] : 0)];
  return node.range;
};

type Locator = Omit<YamlDocument, 'data' | 'problems' | 'identity' | 'printed'>;

/** Makes the look-ups of a document. */
export const locator = (file: string, lines: LineIndex, root: PositionTree): Locator => {
  const range = ([start, end]: Span): Range => lines.range(start, end);
  return {
    file,
    valueRange: (path) => {
      const { node, steps } = walk(root, path);
      if (steps < path.length || node.empty === true) return range(missedIn(node));
      return range(node.range);
    },
    keyRange: (path) => {
      const { node, steps } = walk(root, path);
      return range(steps < path.length ? missedIn(node) : (node.key ?? node.range));
    },
    written: (path) => {
      const { node, steps } = walk(root, path);
      return steps === path.length ? node.written : undefined;
    },
    emptyPaths: () => pathsOf(root, (node) => node.empty === true),
    oddNumberPaths: () => pathsOf(root, (node) => node.oddNumber === true),
  };
};
