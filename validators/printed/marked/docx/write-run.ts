// A run of Word put together again: in pieces, with marks between them, and with some of them struck out.
import { spelling } from '../splice.ts';
import type { CutRun, Piece } from './run.ts';

/** A part of a run between two cuts. */
export interface Section {
  readonly from: number;
  readonly to: number;
  /** The children as they are put into a run of their own; where they are struck out, as deleted text. */
  readonly inside: (isStruck: boolean) => string;
  /** Whether it holds nothing but letters, tabs and breaks. */
  readonly isText: boolean;
}

interface Shard {
  readonly at: number;
  readonly length: number;
  readonly piece: Piece;
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
}

/** A text cut at offsets of the run; anything else stays whole. */
const shardsOf = (piece: Piece, at: number, cuts: readonly number[]): readonly Shard[] => {
  const { letters, inside, length } = piece;
  const within = cuts.filter((cut) => cut > at && cut < at + length);
  if (letters === null || within.length === 0)
    return [{ at, length, piece, whole: true, from: inside.from, to: inside.to }];
  const starts = new Map<number, number>();
  let unit = at;
  for (const { from, text } of letters) {
    starts.set(unit, from);
    unit += text.length;
  }
  const bounds = [at, ...within, at + length];
  return bounds.slice(0, -1).map((bound, index) => {
    const next = bounds[index + 1] ?? bound;
    return {
      at: bound,
      length: next - bound,
      piece,
      whole: false,
      from: index === 0 ? inside.from : (starts.get(bound) ?? inside.from),
      to: starts.get(next) ?? inside.to,
    };
  });
};

const textual: ReadonlySet<string> = new Set(
  ['t', 'tab', 'ptab', 'cr', 'br', 'noBreakHyphen', 'softHyphen', 'sym', 'lastRenderedPageBreak'].map(
    (name) => `w:${name}`,
  ),
);

const written = (
  text: string,
  { piece, whole, from, to }: Shard,
  prefix: string,
  isStruck: boolean,
): string => {
  if (piece.name !== 'w:t' || (whole && !isStruck)) return text.slice(piece.from, piece.to);
  const name = `${prefix}${isStruck ? 'delText' : 't'}`;
  return `<${name} xml:space="preserve">${text.slice(from, to)}</${name}>`;
};

/** The sections of a run between cuts; what shows nothing goes with what follows it. */
export const sectionsOf = (text: string, run: CutRun, cuts: readonly number[]): readonly Section[] => {
  const inner = [...new Set(cuts)].filter((cut) => cut > 0 && cut < run.length).sort((a, b) => a - b);
  const bounds = [0, ...inner, run.length];
  const shards: Shard[] = [];
  let [at, next] = [0, 0];
  for (const piece of run.pieces) {
    while ((inner[next] ?? run.length) <= at && next < inner.length) next += 1;
    const end = at + piece.length;
    let last = next;
    while (last < inner.length && (inner[last] ?? 0) < end) last += 1;
    shards.push(...shardsOf(piece, at, inner.slice(next, last)));
    at = end;
  }
  const [, prefix = ''] = /^(.*:)?/.exec(spelling(text, run.element)) ?? [];
  let first = 0;
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? run.length;
    const isLast = index === bounds.length - 2;
    let behind = first;
    while (behind < shards.length && (isLast || (shards[behind]?.at ?? 0) < to)) behind += 1;
    const own = shards.slice(first, behind);
    first = behind;
    return {
      from,
      to,
      isText: own.every(({ piece }) => textual.has(piece.name)),
      inside: (isStruck) => own.map((shard) => written(text, shard, prefix, isStruck)).join(''),
    };
  });
};

/** What stands at a place of a run; of several at one place those of the lowest rank come first. */
export interface Between {
  readonly at: number;
  readonly rank: number;
  readonly xml: string;
}

/** Words that are struck out, and the change around them. */
export interface Strike {
  readonly from: number;
  readonly to: number;
  readonly opens: string;
  readonly closes: string;
}

const joinedAt = (between: readonly Between[]): ReadonlyMap<number, string> => {
  const joined = new Map<number, string>();
  for (const { at, xml } of [...between].sort((a, b) => a.at - b.at || a.rank - b.rank))
    joined.set(at, (joined.get(at) ?? '') + xml);
  return joined;
};

/** A run with what stands between its pieces. A run that is not cut stays as it is. */
export const writeRun = (
  text: string,
  run: CutRun,
  between: readonly Between[],
  strikes: readonly Strike[],
): string => {
  const marks = joinedAt(between);
  const cuts = [...marks.keys(), ...strikes.flatMap(({ from, to }) => [from, to])];
  const sections = sectionsOf(text, run, cuts);
  const struck = new Map(strikes.map((strike) => [strike.from, strike]));
  let strike: Strike | null = null;
  const pieces = sections.map((section, index) => {
    if (strike === null || strike.to <= section.from) strike = struck.get(section.from) ?? null;
    const rest =
      index === sections.length - 1 ? text.slice(run.pieces.at(-1)?.to ?? run.bodyTo, run.bodyTo) : '';
    const own = `${run.head}${section.inside(strike !== null)}${rest}</${spelling(text, run.element)}>`;
    const whole = sections.length === 1 && strike === null;
    const { from, to } = run.element;
    return [
      marks.get(section.from) ?? '',
      strike?.opens ?? '',
      whole ? text.slice(from, to) : own,
      strike?.closes ?? '',
    ].join('');
  });
  return pieces.join('') + (run.length === 0 ? '' : (marks.get(run.length) ?? ''));
};
