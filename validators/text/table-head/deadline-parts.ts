// A deadline may have several columns: one for each year, quarter or month, or one for its beginning and one for its end.
import type { Days } from '../deadline/deadline.ts';
import { type TimeItself, timeItself } from '../deadline/time-itself.ts';

/** What a column holds of a deadline: all that falls into a time, its beginning, or its end. */
export type DeadlinePart =
  | { readonly kind: 'time'; readonly time: TimeItself }
  | { readonly kind: 'start' | 'end' };

const START = /(?<!\p{L})(?:начал\p{L}{1,2}(?!\p{L})|с\s*$)/iu;
const END = /(?<!\p{L})(?:(?:окончани|завершени)\p{L}{1,2}(?!\p{L})|кон(?:ец|ца)(?!\p{L})|(?:по|до)\s*$)/iu;
const WORD = /[\p{L}\d]+/gu;
/** «IV квартал 2025/2026 учебного года» is no longer. */
const mostWords = 8;

/** The time with which a head ends: «Сроки по годам 2026», «Срок (I квартал)». */
const timeAtEnd = (head: string, around: Days | null): TimeItself | null => {
  const plain = head.replaceAll(/[()]/g, ' ').trimEnd();
  for (const { index } of [...plain.matchAll(WORD)].slice(-mostWords)) {
    const time = timeItself(plain.slice(index), around);
    if (time !== null) return time;
  }
  return null;
};

/**
 * What part of a deadline the head of a column names; null where it names none.
 *
 * @param around the time of the plan, from which «I квартал» has its year
 */
export const deadlinePart = (head: string, around: Days | null): DeadlinePart | null => {
  const time = timeAtEnd(head, around);
  if (time !== null) return { kind: 'time', time };
  const [isStart, isEnd] = [START.test(head), END.test(head)];
  if (isStart === isEnd) return null;
  return { kind: isStart ? 'start' : 'end' };
};

const anyYear: Days = { from: '2024-01-01', to: '2024-12-31' };

const keyOf = (part: DeadlinePart): string =>
  part.kind === 'time' ? `${part.time.days.from} ${part.time.days.to}` : part.kind;

/** Whether the heads of columns tell them apart as parts of one deadline: each a time of its own, or a beginning and an end. */
export const arePartsOfOne = (heads: readonly string[]): boolean => {
  const parts = heads.flatMap((head) => deadlinePart(head, anyYear) ?? []);
  if (heads.length < 2 || parts.length < heads.length) return false;
  const areTimes = parts.every(({ kind }) => kind === 'time');
  const isSpan = parts.map(({ kind }) => kind).join() === 'start,end';
  return isSpan || (areTimes && new Set(parts.map(keyOf)).size === parts.length);
};

/** «Сроки по годам», «Период исполнения (по кварталам)»: the head stands over those of the parts. */
const OVER_PARTS = /(?<!\p{L})по\s+(?:годам|полугодиям|кварталам|месяцам|неделям|периодам)(?!\p{L})/iu;

/** Columns that stand beside one another: from the first up to, not including, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest runs of heads that are parts of one deadline. */
const runsOf = (heads: readonly string[], mayBe: (index: number) => boolean): readonly Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < heads.length; from += 1) {
    let to = from;
    while (to < heads.length && mayBe(to)) to += 1;
    if (arePartsOfOne(heads.slice(from, to))) runs.push({ from, to });
    from = Math.max(from, to - 1);
  }
  return runs;
};

/**
 * The roles of the heads of a plan with all columns of its deadline, where it has several. A bare time («2026») is one where
 * the head before it says that it stands over such («Сроки по годам»), or no head says a deadline and it is not under another
 * («Объём средств | 2026 | 2027»).
 *
 * @param roles by the words of each head; of a deadline there is one at most
 * @param names whether a head names a deadline
 * @param over  the roles whose heads may stand over times
 */
export const withDeadlineParts = <Role extends string>(
  heads: readonly string[],
  roles: readonly (Role | 'deadline' | null)[],
  names: (head: string) => boolean,
  over: ReadonlySet<Role | 'deadline' | null>,
): readonly (Role | 'deadline' | null)[] => {
  const first = roles.indexOf('deadline');
  const partOf = (index: number): DeadlinePart | null => deadlinePart(heads[index] ?? '', anyYear);
  const isOver = (index: number): boolean =>
    index >= 0 &&
    index === first &&
    partOf(index) === null &&
    (partOf(index + 1)?.kind === 'start' || OVER_PARTS.test(heads[index] ?? ''));
  const mayBe = (index: number): boolean => {
    const part = index === first || roles[index] === null ? partOf(index) : null;
    if (part === null || index === first) return part !== null;
    const head = heads[index] ?? '';
    return part.kind !== 'time' || names(head) || timeItself(head, anyYear) !== null;
  };
  const result = [...roles];
  for (const { from, to } of runsOf(heads, mayBe)) {
    const before = roles[from - 1] ?? null;
    const holdsFirst = from <= first && first < to;
    if (!holdsFirst && !isOver(from - 1) && (first !== -1 || over.has(before))) continue;
    if (isOver(from - 1)) result[from - 1] = null;
    result.fill('deadline', from, to);
  }
  return result;
};
