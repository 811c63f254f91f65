// Whatever is left in a field, the check ends soon: a term wholly in brackets once made it run for ever.
import { afterAll, expect, it } from 'vitest';
import { limitedThread } from '../../support/limited.ts';
import { type LeftCase, leftCases } from './cases.ts';

/** Milliseconds of processor time for one check; the slowest takes half a second, most a hundredth. */
const limit = 2000;

const thread = limitedThread<LeftCase, readonly string[]>(new URL('judge.ts', import.meta.url), limit);
afterAll(thread.close);

const [federal = [], own = []] = [true, false].map((wanted) =>
  leftCases().filter(({ kind }) => kind.startsWith('federal-') === wanted),
);

const parts = (
  of: string,
  cases: readonly LeftCase[],
  count: number,
): readonly (readonly [string, readonly LeftCase[]])[] =>
  Array.from({ length: count }, (_, part) => [
    `${of}, часть ${part}`,
    cases.filter((_, index) => index % count === part),
  ]);

it.each([...parts('федерального слоя', federal, 2), ...parts('акта и его таблиц', own, 6)])(
  'что бы ни осталось в любом поле %s, проверка кончается и говорит словами',
  async (_, cases) => {
    expect(cases.length).toBeGreaterThan(0);
    const outcomes = await thread.run(cases);
    const endless = outcomes.filter(({ result, time }) => result === null || time > limit);
    expect(endless.map(({ case: { name } }) => name)).toEqual([]);
    expect(outcomes.flatMap(({ result }) => result ?? [])).toEqual([]);
  },
);
