// What a column holds, told by its cells where no head says it: numbers, times, people, shares, words.
import { parseTime } from '../../../text/deadline/deadline.ts';
import { countPersons } from '../../../text/names/person.ts';
import type { Head } from '../grid/head.ts';
import type { Texts } from './roles.ts';

export type Holds = 'numbers' | 'times' | 'hours' | 'people' | 'values' | 'words' | 'nothing';

/** So many cells tell what a column holds. */
const sampled = 60;
/** What most of them say counts. */
const most = 0.6;
const longestSeen = 200;

const NUMBER = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/u;
const VALUE =
  /^(?:(?:не\s+)?(?:менее|более|ниже|выше)\s+)?[\d\s]+(?:[.,]\d+)?\s*(?:%|процент\p{L}*|чел\.?|ед\.?|[-–—]|$)/iu;
const HOURS = /^(?:с\s+)?\d{1,2}[.:]\d{2}(?:\s*(?:[-–—]|до)\s*\d{1,2}[.:]\d{2})?(?:\s*ч\.?)?$/u;
const year = { from: '2024-01-01', to: '2024-12-31' };

const kindOf = (text: string): Holds => {
  if (text.length > longestSeen) return 'words';
  if (HOURS.test(text)) return 'hours';
  if (NUMBER.test(text)) return 'numbers';
  if (VALUE.test(text) && !/20\d\d/u.test(text)) return 'values';
  if (parseTime(text, year).ok) return 'times';
  return countPersons(text) > 0 ? 'people' : 'words';
};

/** What most cells of a column hold, and how many of them do, from 0 to 1. */
export const holdsMostly = (texts: readonly string[]): { readonly holds: Holds; readonly share: number } => {
  const sample = texts.filter((text) => text !== '').slice(0, sampled);
  if (sample.length === 0) return { holds: 'nothing', share: 1 };
  const counts = new Map<Holds, number>();
  for (const text of sample) {
    const kind = kindOf(text);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [first = ['words', 0] as const] = [...counts].sort((a, b) => b[1] - a[1]);
  const share = first[1] / sample.length;
  return share >= most ? { holds: first[0], share } : { holds: 'words', share: 1 };
};

/** How long the cells of a column are in the mean, empty ones left out. */
export const meanLength = (texts: readonly string[]): number => {
  const sample = texts.filter((text) => text !== '').slice(0, sampled);
  return sample.reduce((sum, text) => sum + text.length, 0) / Math.max(1, sample.length);
};

/** So many rows tell what columns hold. */
const sampledRows = 200;

/** The words of columns, below the head. */
export const textsOf = (head: Head): Texts => {
  const known = new Map<number, readonly string[]>();
  const sample = head.body
    .filter(({ cells, head: mark }) => cells.length > 1 && mark === null)
    .slice(0, sampledRows);
  return (leaf) => {
    const found = known.get(leaf);
    if (found !== undefined) return found;
    const [from, to] = [
      head.leaves[leaf]?.column ?? 0,
      head.leaves[leaf + 1]?.column ?? Number.POSITIVE_INFINITY,
    ];
    const texts = sample.map(
      ({ cells }) => cells.find(({ column }) => from <= column && column < to)?.text ?? '',
    );
    known.set(leaf, texts);
    return texts;
  };
};
