// What is asked, and whether a right place comes first: of all queries, and of each kind of them.
import { describe, expect, it } from 'vitest';
import { ofContent } from './harness.ts';
import { measureQueries, shareOf } from './measured.ts';

const index = ofContent();

describe.each(['given', 'own', 'fresh', 'second', 'about'])('запросы %s', async (file) => {
  const all = await measureQueries(file, async (query) => (await index.find(query)).hits);
  const missed = all.filter(({ amongThree }) => !amongThree).map(({ query }) => query);
  it('верное место первое в 90 % и среди трёх в 97 %', () => {
    expect(shareOf(all, 'first')).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(all, 'amongThree'), missed.join('; ')).toBeGreaterThanOrEqual(0.97);
  });
  it('в каждом виде первое не реже чем в 80 %', () => {
    const kinds = [...Map.groupBy(all, ({ kind }) => kind)].map(
      ([kind, own]) => [kind, shareOf(own, 'first')] as const,
    );
    expect(kinds.filter(([, first]) => first < 0.8)).toEqual([]);
  });
});
