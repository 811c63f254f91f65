// A check takes twice the time for twice the text, whatever the text is: one paragraph that a conversion has broken must
// not hold an office up for minutes.
import { afterAll, describe, expect, it } from 'vitest';
import { limitedThread } from '../../support/limited.ts';
import type { RuleTime } from '../../support/rule-times.ts';
import type { LongCase } from './judge.ts';
import { fieldFillings, inFieldsOnly, together } from './patterns.ts';
import { placesOfTexts, wordFields } from './places.ts';

const [whole, twice] = [100_000, 200_000] as const;

/** Milliseconds of processor time that 100,000 characters may take; beyond the limit a check is stopped. */
const most = 2000;
const limit = 10_000;

const thread = limitedThread<LongCase, RuleTime>(new URL('judge.ts', import.meta.url), limit);
afterAll(thread.close);

/** Twice the text takes at most so many times as long; what takes less than the floor is not worth measuring. */
const growth = 2.5;
const floor = 300;

/** A time is measured again where it is too long: another program may have been in the way. */
const tries = 3;

type Place = Omit<LongCase, 'size'>;

/** A time, and the rule that took most of it. */
interface Taken {
  readonly time: number;
  readonly rule: string;
}

const timesOf = async (places: readonly Place[], size: number): Promise<ReadonlyMap<Place, Taken>> => {
  const cases = places.map((place) => ({ ...place, size }));
  const outcomes = await thread.run(cases);
  const taken = outcomes.map(({ result, time }) =>
    result === null ? { time: Number.POSITIVE_INFINITY, rule: 'остановлено' } : { time, rule: result.rule },
  );
  return new Map(places.map((place, index) => [place, taken[index] ?? { time: 0, rule: '' }]));
};

/** What takes too long, in words that name the slowest rule. Where even twice the text takes little, nothing does. */
const slow = async (places: readonly Place[], left = tries): Promise<readonly string[]> => {
  const more = await timesOf(places, twice);
  const measurable = [...more].flatMap(([place, { time }]) => (time > floor ? [place] : []));
  const once = await timesOf(measurable, whole);
  const found = [...once].flatMap(([place, { time: short }]) => {
    const { time: long, rule } = more.get(place) ?? { time: 0, rule: '' };
    if (short <= most && long <= short * growth) return [];
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

/** The places in parts, each quick enough for a test of its own. */
const parts = <T>(places: readonly T[], count: number): readonly (readonly [number, readonly T[]])[] =>
  Array.from({ length: count }, (_, part) => [part, places.filter((_, index) => index % count === part)]);

describe('вдвое больший текст проверяется не более чем в два с половиной раза дольше, 100 000 знаков – за две секунды', () => {
  it.each(parts(inTexts, 12))('места текста, часть %i', async (_, places) =>
    expect(await slow(places)).toEqual([]),
  );
  it.each(parts(inFields, 24))('поля всех схем, часть %i', async (_, places) =>
    expect(await slow(places)).toEqual([]),
  );
});
