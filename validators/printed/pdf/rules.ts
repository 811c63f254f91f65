// The rules that a page draws: stroked lines, edges of stroked boxes, and boxes so thin that they are lines.
import { OPS } from 'unpdf/pdfjs';
import type { Rule } from './shapes.ts';

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + c * B,
  b * A + d * B,
  a * C + c * D,
  b * C + d * D,
  a * E + c * F + e,
  b * E + d * F + f,
];

/** Thinner than this a box is a rule; a rule shorter than this is an ornament. */
const thin = 3;
const shortest = 4;
/** Drawings, not tables, have more. */
const mostRules = 20_000;

const strokes: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

type Point = readonly [x: number, y: number];

/** The straight pieces of a path, each a list of points; curves end them. The path is numbers: 0 x y begins, 1 x y draws, 4 closes. */
const piecesOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const pieces: Point[][] = [];
  const point = (at: number): Point => {
    const [, , , , x, y] = times(matrix, [1, 0, 0, 1, path[at] ?? 0, path[at + 1] ?? 0]);
    return [x, y];
  };
  for (let at = 0; at < path.length; ) {
    const operation = path[at];
    if (operation === 0) pieces.push([point(at + 1)]);
    else if (operation === 1) pieces.at(-1)?.push(point(at + 1));
    else if (operation === 4) {
      const first = pieces.at(-1)?.[0];
      if (first !== undefined) pieces.at(-1)?.push(first);
    } else pieces.push([]);
    at += operation === 2 ? 7 : operation === 3 ? 5 : operation === 4 ? 1 : 3;
  }
  return pieces;
};

const ruleBetween = ([x, y]: Point, [u, v]: Point): Rule | null => {
  const [width, height] = [Math.abs(u - x), Math.abs(v - y)];
  if (height <= 1 && width >= shortest)
    return { along: 'x', at: (y + v) / 2, from: Math.min(x, u), to: Math.max(x, u) };
  if (width <= 1 && height >= shortest)
    return { along: 'y', at: (x + u) / 2, from: Math.min(y, v), to: Math.max(y, v) };
  return null;
};

const stroked = (points: readonly Point[]): readonly Rule[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    return (before === undefined ? null : ruleBetween(before, point)) ?? [];
  });

/** A filled box that is thin is a rule; another one is the ground of a cell. */
const filled = (points: readonly Point[]): readonly Rule[] => {
  if (points.length < 3) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const rule =
    top - bottom <= thin
      ? ruleBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
      : right - left <= thin
        ? ruleBetween([(left + right) / 2, bottom], [(left + right) / 2, top])
        : null;
  return rule === null ? [] : [rule];
};

const longestPiece = 64;

export interface Drawn {
  readonly rules: readonly Rule[];
  readonly hasPictures: boolean;
}

const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
]);

const isMatrix = (args: unknown): args is Matrix =>
  Array.isArray(args) && args.length === 6 && args.every((each) => typeof each === 'number');

/** Reads a list of drawing operations, `base` being the matrix of the page. */
export const drawnBy = (
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  base: Matrix,
): Drawn => {
  const saved: Matrix[] = [];
  let matrix = base;
  let hasPictures = false;
  const rules: Rule[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index];
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? base;
    else if (operation === OPS.transform && isMatrix(args)) matrix = times(matrix, args);
    else if (operation === OPS.paintFormXObjectBegin && Array.isArray(args)) {
      saved.push(matrix);
      if (isMatrix(args[0])) matrix = times(matrix, args[0]);
    } else if (operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? base;
    else if (pictures.has(operation)) hasPictures = true;
    else if (operation === OPS.constructPath && Array.isArray(args) && rules.length < mostRules) {
      const [painted, [path] = [null]] = args as [number, [ArrayLike<number> | null]?];
      const draws = strokes.has(painted) ? stroked : fills.has(painted) ? filled : null;
      if (draws === null || path === null) continue;
      for (const piece of piecesOf(path, matrix))
        if (piece.length <= longestPiece) rules.push(...draws(piece));
    }
  }
  return { rules: rules.length < mostRules ? rules : [], hasPictures };
};
