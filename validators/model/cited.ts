// The federal layer is gathered from the documents of territories; what it cites of them can be looked up in them.
import type { Corpus, Federal, Statement } from './types.ts';

/** All places by which the federal layer shows what it knows of directions, indicators and subjects. */
export const federalStatements = ({
  directions,
  indicators,
  subjectKinds,
}: Federal): readonly Statement[] => [
  ...directions.flatMap(({ systemMeasures }) => systemMeasures.flatMap(({ statedIn }) => statedIn)),
  ...indicators.flatMap(({ statedIn, thresholds }) => [
    ...statedIn,
    ...thresholds.flatMap((threshold) => threshold.statedIn),
  ]),
  ...[...subjectKinds.values()].flatMap(({ required, duties }) => [
    ...(required?.statedIn ?? []),
    ...duties.flatMap(({ statedIn }) => statedIn),
  ]),
];

/** The ids of the territories that the federal layer cites. */
export const citedTerritories = (federal: Federal): ReadonlySet<string> =>
  new Set(
    [
      ...[...federal.acts.values()].flatMap(({ required }) => required?.statedIn ?? []),
      ...federalStatements(federal),
    ].map(({ territory }) => territory),
  );

/** The corpus with only those of its territories that the federal layer cites. */
export const withCitedOnly = (corpus: Corpus): Corpus => {
  const cited = citedTerritories(corpus.federal);
  return { ...corpus, territories: corpus.territories.filter(({ id }) => cited.has(id)) };
};
