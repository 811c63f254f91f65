// With what mark an item of a list ends, and whether the list as a whole keeps to one.
import type { Part } from '../../model/types.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { isMarked, type Run } from './items.ts';

/** «;», «,», «.», or nothing. */
export type End = ';' | ',' | '.' | '';

interface Ended {
  readonly part: Part;
  readonly end: End;
}

/** How the items of a list end: with what mark those before the last should, which do otherwise, and the last one. */
export interface Ends {
  readonly counts: ReadonlyMap<End, number>;
  /** The mark that the items before the last should have: that of most, or a semicolon; null where none is of most. */
  readonly most: End | null;
  readonly others: readonly Ended[];
  readonly last: Ended;
  /** The list stops as if it went on. */
  readonly isOpen: boolean;
  /** The last item ends with a full stop, and a line in small letters opens a further list behind it. */
  readonly isCut: boolean;
  /** Most items end with a comma and some have commas or sentences inside: only a semicolon parts such items. */
  readonly areParted: boolean;
}

/** Sentences of their own («Выплачивается стипендия. Она составляет …») end with a full stop as they should. */
const sentences = /[.!?]\s+\p{Lu}/u;

/** The mark at the end of an item; null where it tells nothing: a colon, an exclamation, the dot of «5 тыс. руб.», several sentences. */
export const endOf = ({ text: printed }: Pick<Part, 'text'>): End | null => {
  const text = printed.trim();
  const last = text.at(-1) ?? '';
  if (last === ';' || last === ',') return last;
  if (last === '.') return stripListPunctuation(text) === text || sentences.test(text) ? null : '.';
  return /[\p{L}\p{N}»")\]]/u.test(last) ? '' : null;
};

/** A mark that parts clauses or sentences inside an item. */
const INNER = /[,;]\s+\S|[.!?]\s+\p{Lu}/u;

const fewest = 2;

/** Another item or a line in small letters goes on with the list, and nobody can tell what a scrambled passage does. */
const goesOn = ({ after }: Run): boolean =>
  after !== null &&
  (after.kind === 'bullet' ||
    isMarked(after) ||
    after.component?.name === 'Damaged' ||
    (after.kind === 'paragraph' && /^\s*\p{Ll}/u.test(after.text)));

/** More than half of the items end so, and more than one. */
const usual = (counts: ReadonlyMap<End, number>, of: number): End | null => {
  for (const [end, count] of counts) if (count > 1 && count * 2 > of) return end;
  return null;
};

/** Of two marks a full stop parts no items that begin in small letters: the other is meant. */
const besideStop = (counts: ReadonlyMap<End, number>, { items }: Run): End | null => {
  const others = [...counts.keys()].filter((end) => end !== '.');
  const [only] = others;
  const isSmall = items.every(({ text }) => /^\s*\p{Ll}/u.test(text));
  return counts.has('.') && others.length === 1 && only !== '' && isSmall ? (only ?? null) : null;
};

/** How the items of a list end, where they surely end unevenly; null where the list is short, in order or undecided. */
export const unevenEnds = (run: Run): Ends | null => {
  const last = run.items.at(-1);
  if (run.items.length < fewest || last === undefined) return null;
  const middle = run.items.slice(0, -1).flatMap((part): Ended[] => {
    const end = endOf(part);
    return end === null ? [] : [{ part, end }];
  });
  const counts = new Map<End, number>();
  for (const { end } of middle) counts.set(end, (counts.get(end) ?? 0) + 1);
  const most = usual(counts, middle.length) ?? besideStop(counts, run);
  const isUneven = most !== null && counts.size > 1;
  const isParted = counts.has(';') || counts.has(',');
  const lastEnd = endOf(last) ?? '.';
  const stops = lastEnd === '' ? isParted : lastEnd !== '.';
  const isOpen = stops && !goesOn(run);
  const isCut =
    endOf(last) === '.' &&
    run.after?.kind === 'paragraph' &&
    /^\s*\p{Ll}[^:]{0,300}:\s*$/u.test(run.after.text) &&
    counts.size === 1 &&
    counts.has(';');
  if (!isUneven && !isOpen && !isCut) return null;
  const areParted = isUneven && most === ',' && run.items.some(({ text }) => INNER.test(text));
  const right = areParted || isCut ? ';' : most;
  const uneven = right === null ? [] : middle.filter(({ end }) => end !== right);
  const ended = { part: last, end: lastEnd };
  const others = isCut ? [...uneven, ended] : uneven;
  return { counts, most: right, others, last: ended, isOpen, isCut, areParted };
};
