// The Svod invents no duty: that an act has to be named is shown by documents, and by all of the kinds it says.
import { describe, expect, it } from 'vitest';
import { citingsIn, placeOfCiting } from '../../validators/model/act-citations.ts';
import { checkContent } from '../support/content.ts';

const { corpus } = checkContent();
const required = [...corpus.federal.acts.values()].flatMap((act) =>
  act.required === null ? [] : [[act.id, act, act.required] as const],
);

describe.each(required)('обязанность назвать акт %s', (_, act, { statedIn }) => {
  it('показана местами, где документы его называют', () => {
    const cited = (citingsIn(corpus).get(act) ?? [])
      .map(placeOfCiting)
      .map(({ territory, clause }) => `${territory}#${clause}`);
    for (const { printed } of statedIn) expect(cited).toContain(printed);
  });
});

it('все положения и концепции свода называют то, что они обязаны назвать', () => {
  const { findings } = checkContent();
  expect(findings.filter(({ rule }) => rule === 'basis/required-acts-cited')).toEqual([]);
});
