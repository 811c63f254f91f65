// All documents of a territory as one: what one of them lacks another may have, and only all of them together can be held to it.
import type { Spot } from '../source/spot.ts';
import { standing } from './standing.ts';
import type { IndicatorTable, Provision, Roadmap, Territory } from './types.ts';

const given = <T>(values: readonly (T | null)[]): readonly T[] =>
  values.flatMap((value) => (value === null ? [] : [value]));

/** The entries of an act; where it has none, those of the territory's other acts. */
const orOf = <T>(own: readonly T[], others: readonly T[]): readonly T[] => (own.length > 0 ? own : others);

const provisionOf = (texts: readonly Provision[]): Provision | null => {
  const [first] = texts;
  if (first === undefined) return null;
  return {
    ...first,
    parts: texts.flatMap(({ parts }) => parts),
    basis: texts.flatMap(({ basis }) => basis),
    directions: texts.flatMap(({ directions }) => directions),
  };
};

const roadmapOf = (roadmaps: readonly Roadmap[]): Roadmap | null => {
  const [first] = roadmaps;
  if (first === undefined) return null;
  return {
    ...first,
    groups: roadmaps.flatMap(({ groups }) => groups),
    directions: roadmaps.flatMap(({ directions }) => directions),
    measures: roadmaps.flatMap(({ measures }) => measures),
    footnotes: roadmaps.flatMap(({ footnotes }) => footnotes),
    abbreviations: roadmaps.flatMap(({ abbreviations }) => abbreviations),
  };
};

const indicatorsOf = (tables: readonly IndicatorTable[]): IndicatorTable | null => {
  const [first] = tables;
  if (first === undefined) return null;
  const spots = new Map(
    tables.flatMap(({ years, yearSpots, spot }) =>
      years.map((year, index): [string, Spot] => [year, yearSpots[index] ?? spot]),
    ),
  );
  return {
    ...first,
    years: [...spots.keys()],
    yearSpots: [...spots.values()],
    groups: tables.flatMap(({ groups }) => groups),
    indicators: tables.flatMap(({ indicators }) => indicators),
    footnotes: tables.flatMap(({ footnotes }) => footnotes),
    abbreviations: tables.flatMap(({ abbreviations }) => abbreviations),
  };
};

const made = new WeakMap<Territory, Territory>();

const together = (territory: Territory): Territory => {
  // Those of its other acts stand for themselves.
  const leading = territory.acts.find(({ id }) => id === territory.act?.id)?.current ?? territory;
  const documents = [leading, ...leading.annexes];
  /** A plan in force may be of another act, beside one of its own whose years are over. */
  const shows = (what: 'roadmap' | 'indicators'): boolean =>
    documents.some((document) => document[what] === territory[what]);
  return {
    ...territory,
    provision: provisionOf(given(documents.map(({ provision }) => provision))) ?? territory.provision,
    roadmap: shows('roadmap') ? roadmapOf(given(documents.map(({ roadmap }) => roadmap))) : territory.roadmap,
    indicators: shows('indicators')
      ? indicatorsOf(given(documents.map(({ indicators }) => indicators)))
      : territory.indicators,
    terms: orOf(
      documents.flatMap(({ terms }) => terms),
      territory.terms,
    ),
    interactions: orOf(
      documents.flatMap(({ interactions }) => interactions),
      territory.interactions,
    ),
    tables: orOf(
      documents.flatMap(({ tables }) => tables),
      territory.tables,
    ),
    statistics: orOf(
      documents.flatMap(({ statistics }) => statistics),
      territory.statistics,
    ),
  };
};

/** A territory with all documents of its act in one, text behind text and row behind row; itself where the act has but one. */
export const allTogether = (territory: Territory): Territory => {
  if (territory.annexes.length === 0) return territory;
  const whole = made.get(territory) ?? together(territory);
  made.set(territory, whole);
  return whole;
};

/** As each territory was last asked for: all rules ask for one day. */
const onDay = new WeakMap<Territory, { readonly asOf: string; readonly standing: Territory }>();

const withStanding = (territory: Territory, asOf: string): Territory => {
  const whole = allTogether(territory);
  if (territory.acts.length < 2) return whole;
  const [plans, tables] = [standing(territory, 'roadmap', asOf), standing(territory, 'indicators', asOf)];
  const isShown = plans.every(({ roadmap }) => roadmap === territory.roadmap);
  if (isShown && tables.every(({ indicators }) => indicators === territory.indicators)) return whole;
  return {
    ...whole,
    roadmap: roadmapOf(given(plans.map(({ roadmap }) => roadmap))) ?? whole.roadmap,
    indicators: indicatorsOf(given(tables.map(({ indicators }) => indicators))) ?? whole.indicators,
  };
};

/**
 * A territory as it is judged across its documents: those of its leading act in one, and beside its plan and table all others
 * that are in force with them.
 *
 * @param asOf ISO date of the verdict
 */
export const standingTogether = (territory: Territory, asOf: string): Territory => {
  const before = onDay.get(territory);
  if (before?.asOf === asOf) return before.standing;
  const together = withStanding(territory, asOf);
  onDay.set(territory, { asOf, standing: together });
  return together;
};
