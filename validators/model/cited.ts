// The federal layer is gathered from the documents of territories; what it cites of them can be looked up in them.
import type { Corpus, Federal } from './types.ts';

/** The ids of the territories that the federal layer cites. */
export const citedTerritories = ({ acts, indicators }: Federal): ReadonlySet<string> =>
  new Set(
    [
      ...[...acts.values()].flatMap(({ required }) => required?.statedIn ?? []),
      ...indicators.flatMap(({ statedIn, thresholds }) => [
        ...statedIn,
        ...thresholds.flatMap((threshold) => threshold.statedIn),
      ]),
    ].map(({ territory }) => territory),
  );

/** The corpus with only those of its territories that the federal layer cites. */
export const withCitedOnly = (corpus: Corpus): Corpus => {
  const cited = citedTerritories(corpus.federal);
  return { ...corpus, territories: corpus.territories.filter(({ id }) => cited.has(id)) };
};
