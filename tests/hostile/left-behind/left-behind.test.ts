// Whatever is left in a field, the check ends soon: a term wholly in brackets once made it run for ever.
import { expect, it } from 'vitest';
import { runLimited } from '../../support/limited.ts';
import { type LeftCase, leftCases } from './cases.ts';

/** Milliseconds of processor time for one check; the slowest takes half a second, most a hundredth. */
const limit = 2000;

it('что бы ни осталось в поле любой схемы, проверка кончается и говорит словами', async () => {
  const judge = new URL('judge.ts', import.meta.url);
  const outcomes = await runLimited<LeftCase, readonly string[]>(judge, leftCases(), limit);
  const endless = outcomes.filter(({ result, time }) => result === null || time > limit);
  expect(endless.map(({ case: { name } }) => name)).toEqual([]);
  expect(outcomes.flatMap(({ result }) => result ?? [])).toEqual([]);
});
