// A check takes twice the time for twice the text, whatever the text is: one paragraph that a conversion has broken must
// not hold an office up for minutes.
import { describe, expect, it } from 'vitest';
import { type Outcome, runLimited } from '../../support/limited.ts';
import type { RuleTime } from '../../support/rule-times.ts';
import type { LongCase } from './judge.ts';
import { fieldFillings, inFieldsOnly, together } from './patterns.ts';
import { placesOfTexts, wordFields } from './places.ts';

const judge = new URL('judge.ts', import.meta.url);

const [small, whole, twice] = [10_000, 100_000, 200_000] as const;
const sizes = [small, whole, twice];

/** Milliseconds of processor time that 100,000 characters may take; beyond the limit a check is stopped. */
const most = 2000;
const limit = 10_000;

/** Twice the text takes at most so many times as long; what takes less than the floor is not worth measuring. */
const growth = 2.5;
const floor = 300;

/** A time is measured again where it is too long: another program may have been in the way. */
const tries = 3;

type Place = Omit<LongCase, 'size'>;

const timeOf = ({ result, time }: Outcome<LongCase, RuleTime>): number =>
  result === null ? Number.POSITIVE_INFINITY : time;

/** What takes too long, in words that name the slowest rule. */
const slow = async (places: readonly Place[], left = tries): Promise<readonly string[]> => {
  const cases = places.flatMap((place) => sizes.map((size) => ({ ...place, size })));
  const outcomes = await runLimited<LongCase, RuleTime>(judge, cases, limit);
  const found = places.flatMap((place, index) => {
    const [, once, more] = outcomes.slice(index * sizes.length, (index + 1) * sizes.length);
    if (once === undefined || more === undefined) return [];
    const [short, long] = [timeOf(once), timeOf(more)];
    if (short <= most && (long <= floor || long <= short * growth)) return [];
    const rule = more.result?.rule ?? 'остановлено';
    const says = `${place.place} (${place.fillings.join(', ')}): ${short.toFixed(0)} и ${long.toFixed(0)} мс, дольше всех ${rule}`;
    return [{ place, says }];
  });
  if (found.length === 0 || left === 1) return found.map(({ says }) => says);
  return slow(
    found.map(({ place }) => place),
    left - 1,
  );
};

/** The clause is tried with every group of fillings, the other places of the texts with one or two of them by turns. */
const inTexts: readonly Place[] = placesOfTexts.flatMap(({ name }, index) =>
  together.flatMap((fillings, group) =>
    index === 0 || group % 3 === index % 3 ? [{ place: name, fillings }] : [],
  ),
);

/** Each field has some of the fillings, and the next field the next ones. */
const inFields: readonly Place[] = wordFields.map(({ name }, index) => {
  const all = [...together.flat(), ...inFieldsOnly];
  const fillings = Array.from({ length: fieldFillings }, (_, turn) => {
    const at = (fieldFillings * index + turn) % all.length;
    return all[at] ?? '';
  });
  return { place: name, fillings };
});

describe('вдвое больший текст проверяется не более чем в два с половиной раза дольше, 100 000 знаков – за две секунды', () => {
  it.each([0, 1, 2, 3])('места текста, четверть %i', async (quarter) => {
    const names = placesOfTexts.filter((_, index) => index % 4 === quarter).map(({ name }) => name);
    expect(await slow(inTexts.filter(({ place }) => names.includes(place)))).toEqual([]);
  });
  it.each([0, 1, 2, 3])('поля всех схем, четверть %i', async (quarter) =>
    expect(await slow(inFields.filter((_, index) => index % 4 === quarter))).toEqual([]),
  );
});
