// The rating of made-up municipalities by their own plans.
import { describe, expect, it } from 'vitest';
import { exampleBase, primer } from '../../rules/example-base.ts';
import { buildCorpus } from '../corpus.ts';
import { ratings } from './rating.ts';

const municipality = (name: string, values: readonly string[] | null): Readonly<Record<string, string>> => {
  const folder = `regions/primer/municipalities/${name}/`;
  return {
    [`${folder}region.yaml`]: `id: ${name}\nname: ${name}\nlevel: municipality\n`,
    [`${folder}acts/1/act.yaml`]: primer.act,
    [`${folder}acts/1/indicators.yaml`]: primer.indicators,
    ...(values === null
      ? {}
      : {
          [`${folder}acts/1/reports/2024.yaml`]: `reportedOn: 2025-01-20\nsource: письмо\nvalues:\n${values.map((value) => `  - ${value}\n`).join('')}`,
        }),
  };
};

const files = {
  ...exampleBase,
  ...municipality('both', ['{ indicator: "1", value: 25% }', '{ indicator: "2", value: 6% }']),
  ...municipality('half', ['{ indicator: "1", value: 30% }', '{ indicator: "2", value: 5% }']),
  ...municipality('quiet', ['{ indicator: "1", value: 25% }']),
  ...municipality('people', ['{ indicator: "1", value: 40 чел. }', '{ indicator: "2", value: 5% }']),
  ...municipality('none', null),
};
const corpus = buildCorpus(
  Object.entries(files).map(([path, content]) => ({ path, content })),
  '',
);
const municipalities = corpus.territories.filter(({ id }) => id.startsWith('primer/'));

describe('рейтинг муниципалитетов', () => {
  const [rating] = ratings(municipalities, '2025-02-01');

  it('место – по доле достигнутого из запланированного, у равных одно; о чём молчат, то не достигнуто', () => {
    expect(
      rating?.rated.map(({ territory, place, planned, reached, missed, unreported, incomparable }) => [
        territory.id,
        place,
        [planned, reached, missed, unreported, incomparable],
      ]),
    ).toEqual([
      ['primer/both', 1, [2, 2, 0, 0, 0]],
      ['primer/half', 2, [2, 1, 1, 0, 0]],
      ['primer/quiet', 2, [2, 1, 0, 1, 0]],
      ['primer/people', 4, [2, 0, 1, 0, 1]],
    ]);
  });

  it('кто не отчитался, того в рейтинге нет, и он назван отдельно', () => {
    expect(rating?.unrated.map(({ id }) => id)).toEqual(['primer/none']);
  });

  it('до дня отчёта рейтинга нет', () => expect(ratings(municipalities, '2025-01-19')).toEqual([]));
});
