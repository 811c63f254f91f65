// Spans and single members that share what follows the last: «3–5, 10–12 сентября», «1, 8–10 октября», «I–II, IV кварталы 2025 г.»
import { type Tokens, textAt } from '../../tokens.ts';
import { isRead, type Read, read, type Step, skipListMark } from '../step.ts';
import type { Point } from './point.ts';
import { COUNTED, completeFirst, readOrdinal, readPoint } from './points.ts';

/** One member: a point, or a span from it to another. */
export interface Member {
  readonly first: Point;
  readonly second: Point | null;
}

const bare = (n: number): Point => ({ unit: 'bare', n, month: 0, year: null });
const FROM = new Set(['с', 'со']);
const MOST_MEMBERS = 12;

/** What may join the ends of a span that began at `i`: «с» wants «по». */
const joints = (tokens: Tokens, i: number): ReadonlySet<string> => (FROM.has(textAt(tokens, i)) ? TO : DASH);
const TO = new Set(['по', 'до']);
const DASH = new Set(['-']);

interface Bare {
  readonly from: number;
  readonly to: number | null;
}

// «3–5», «с 3 по 5», «14»: a member whose month stands further on
const bareAt = (tokens: Tokens, i: number): Read<Bare> | null => {
  const from = readOrdinal(tokens, FROM.has(textAt(tokens, i)) ? i + 1 : i);
  if (from === null) return null;
  const isSpan = joints(tokens, i).has(textAt(tokens, from.next));
  const to = isSpan ? readOrdinal(tokens, from.next + 1) : null;
  if (isSpan !== (to !== null) || (FROM.has(textAt(tokens, i)) && !isSpan)) return null;
  return read({ from: from.value, to: to?.value ?? null }, to?.next ?? from.next);
};

// «10–12 сентября», «14 марта 2026 г.»: the member that says what all are of
const lastAt = (tokens: Tokens, i: number): Step<Member> => {
  const begins = FROM.has(textAt(tokens, i)) ? i + 1 : i;
  const from = readOrdinal(tokens, begins);
  const isSpan = from !== null && joints(tokens, i).has(textAt(tokens, from.next));
  const point = readPoint(tokens, isSpan ? from.next + 1 : begins);
  if (!isRead(point)) return point;
  if (!COUNTED.has(point.value.unit) || (begins > i && !isSpan)) return null;
  const { value, next } = point;
  return isSpan
    ? read({ first: completeFirst(bare(from.value), value), second: value }, next)
    : read({ first: value, second: null }, next);
};

/** Members of which one at least is a span, and the last names the month and the year of all; null for another list. */
export const readSpanList = (tokens: Tokens, i: number): Step<readonly Member[]> => {
  const members: Bare[] = [];
  let at = i;
  while (members.length < MOST_MEMBERS) {
    const member = bareAt(tokens, at);
    const next = member === null ? null : skipListMark(tokens, member.next);
    if (member === null || next === null) break;
    members.push(member.value);
    at = next;
  }
  const last = members.length === 0 ? null : lastAt(tokens, at);
  const isSpanned = members.some(({ to }) => to !== null);
  if (!isRead(last)) return isSpanned ? last : null;
  if (!isSpanned && last.value.second === null) return null;
  const of = last.value.second ?? last.value.first;
  const whole = members.map(({ from, to }) => ({
    first: completeFirst(bare(from), of),
    second: to === null ? null : completeFirst(bare(to), of),
  }));
  return read([...whole, last.value], last.next);
};
