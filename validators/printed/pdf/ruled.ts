// Tables by their rules: where rules cross there is a grid, and where a rule is missing between two fields they are one cell.
import type { Box, Rule } from './shapes.ts';

/** Rules nearer than this are one. */
const near = 2.5;
/** The most pairs of rules that are held against each other on one page. */
const mostPairs = 1_000_000;
const mostFields = 20_000;

export interface GridBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
}

export interface RuledGrid {
  readonly box: Box;
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly cells: readonly GridBox[];
}

/** Positions that are one within `near`, in ascending order. */
const positions = (values: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > near) kept.push(value);
  return kept;
};

/** Rules end to end are one: programs draw the edges of each cell for themselves. */
const joined = (rules: readonly Rule[]): readonly Rule[] => {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const bands: Rule[][] = [];
  for (const rule of sorted)
    if (rule.at - (bands.at(-1)?.[0]?.at ?? Number.NEGATIVE_INFINITY) <= near) bands.at(-1)?.push(rule);
    else bands.push([rule]);
  return bands.flatMap((band) => {
    const whole: Rule[] = [];
    for (const rule of [...band].sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last !== undefined && rule.from - last.to <= near)
        whole[whole.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else whole.push(rule);
    }
    return whole;
  });
};

const cross = (across: Rule, upright: Rule): boolean =>
  upright.at >= across.from - near &&
  upright.at <= across.to + near &&
  across.at >= upright.from - near &&
  across.at <= upright.to + near;

interface Crossing {
  readonly across: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Rules that hang together. */
const groupsOf = (across: readonly Rule[], upright: readonly Rule[]): readonly Crossing[] => {
  const all = [...across, ...upright];
  const heads = all.map((_, index) => index);
  const headOf = (index: number): number => {
    let at = index;
    while (heads[at] !== at) {
      heads[at] = heads[heads[at] ?? at] ?? at;
      at = heads[at] ?? at;
    }
    return at;
  };
  for (const [a, one] of across.entries())
    for (const [b, other] of upright.entries())
      if (cross(one, other)) heads[headOf(a)] = headOf(across.length + b);
  const groups = new Map<number, { across: Rule[]; upright: Rule[] }>();
  for (const [index, rule] of all.entries()) {
    const group = groups.get(headOf(index)) ?? { across: [], upright: [] };
    groups.set(headOf(index), group);
    (rule.along === 'x' ? group.across : group.upright).push(rule);
  }
  return [...groups.values()];
};

/** Which fields a rule passes: whether it goes by the middle of each. */
const passes = (
  rules: readonly Rule[],
  lines: readonly number[],
  edges: readonly number[],
): readonly (readonly boolean[])[] =>
  lines.map((line) => {
    const here = rules.filter(({ at }) => Math.abs(at - line) <= near);
    return edges.slice(1).map((edge, index) => {
      const middle = (edge + (edges[index] ?? edge)) / 2;
      return here.some(({ from, to }) => from <= middle && middle <= to);
    });
  });

const gridOf = ({ across, upright }: Crossing): RuledGrid | null => {
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const tops = upright.flatMap(({ from, to }) => [from, to]);
  const xs = positions([...upright.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]);
  const ys = positions([...across.map(({ at }) => at), Math.min(...tops), Math.max(...tops)]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (upright.length < 2 || across.length < 2 || columns < 2 || columns * rows > mostFields) return null;
  const walls = passes(upright, xs, ys);
  const floors = passes(across, ys, xs);
  /** Rows count from the top, heights from the bottom. */
  const isWall = (column: number, row: number): boolean =>
    column === columns || (walls[column]?.[rows - 1 - row] ?? true);
  const isFloor = (row: number, column: number): boolean =>
    row === rows || (floors[rows - row]?.[column] ?? true);
  const taken = new Set<number>();
  const cells: GridBox[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let wide = 1;
      while (!isWall(column + wide, row) && !taken.has(row * columns + column + wide)) wide += 1;
      const stretch = Array.from({ length: wide }, (_, index) => column + index);
      let high = 1;
      while (
        stretch.every((each) => !isFloor(row + high, each) && !taken.has((row + high) * columns + each)) &&
        isWall(column + wide, row + high)
      )
        high += 1;
      for (let down = 0; down < high; down += 1)
        for (const each of stretch) taken.add((row + down) * columns + each);
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + wide] ?? 0,
        top: ys[rows - row] ?? 0,
        bottom: ys[rows - row - high] ?? 0,
      };
      cells.push({ row, column, rows: high, columns: wide, box });
    }
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys[0] ?? 0, top: ys.at(-1) ?? 0 };
  return { box, columns, rows, cells };
};

/** The grids that the rules of a page make, of two columns or more. */
export const ruledGrids = (rules: readonly Rule[]): readonly RuledGrid[] => {
  const across = joined(rules.filter(({ along }) => along === 'x'));
  const upright = joined(rules.filter(({ along }) => along === 'y'));
  if (across.length * upright.length > mostPairs) return [];
  return groupsOf(across, upright).flatMap((group) => gridOf(group) ?? []);
};
