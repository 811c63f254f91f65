// A federal indicator that is a fact («разработан комплекс мер») is judged by what the documents of a territory show, with the place.
import { allTogether } from './all-together.ts';
import { isOfNothing, type Monitoring, monitoringOf, type Stated } from './monitoring.ts';
import { citedPart } from './parts/cited.ts';
import { standing } from './standing.ts';
import type { FederalIndicator, Measure, Part, Roadmap, Subject, Territory } from './types.ts';

/** One thing that shows a fact, and where it stands. */
export type Evidence =
  /** A plan may be of another act of the territory than the one that leads. */
  | { readonly kind: 'roadmap'; readonly roadmap: Roadmap; readonly of: Territory }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'clause'; readonly part: Part }
  | { readonly kind: 'function'; readonly subject: Subject; readonly text: string };

/**
 * What the Svod can say of a fact. `shown`: the documents show it; `named`: they only name the indicator; `missing`: neither;
 * `unknown`: the federal layer does not say what would show it. Whether it is carried out in action no document says.
 */
export interface FactJudgement {
  readonly verdict: 'shown' | 'named' | 'missing' | 'unknown';
  /** What shows it, the plainest first. */
  readonly evidence: readonly Evidence[];
  /** The clauses that name the indicator, as the federal layer cites them. */
  readonly named: readonly Part[];
}

/** The part that a clause of a statement means: a numbered clause, else a heading. */
export const clauseOf = ({ provision }: Territory, clause: string): Part | null =>
  provision === null ? null : citedPart(provision, clause);

/** The clauses of a territory's document that state a federal indicator. */
export const namedIn = (federal: FederalIndicator, territory: Territory): readonly Part[] =>
  federal.statedIn.flatMap((statement) =>
    statement.territory === territory.id ? (clauseOf(territory, statement.clause) ?? []) : [],
  );

/** «Федеральный координатор … мониторинг»: what the country's own bodies watch is not the monitoring of the territory. */
const OF_FEDERATION = /федеральн\p{L}+\s+(?:координатор|оператор|центр|орган)/iu;

const inText = ({ stated }: Monitoring, wanted: Stated['how']): readonly Evidence[] =>
  stated.flatMap(({ passage: { part, text }, asIndicator, how }): readonly Evidence[] =>
    how !== wanted || asIndicator || part.function !== null || OF_FEDERATION.test(text)
      ? []
      : [{ kind: 'clause', part }],
  );

/** A heading that is nothing but the word shows less than any sentence, and nothing on its own; «проведение мониторинга» shows nothing of what. */
const ofMonitoring = (monitoring: Monitoring): readonly Evidence[] => [
  ...inText(monitoring, 'directly'),
  ...inText(monitoring, 'among'),
  ...monitoring.assigned
    .filter(({ subject, text }) => subject.level !== 'federal' && !isOfNothing(text))
    .map(({ subject, text }): Evidence => ({ kind: 'function', subject, text })),
  ...monitoring.planned
    .filter(({ measure }) => !isOfNothing(measure.title))
    .map(({ measure }): Evidence => ({ kind: 'measure', measure })),
];

/** The plans of a territory that stand together, that of most measures first: a plan of meetings shows less than a roadmap. */
const plansOf = (territory: Territory, asOf: string): readonly Evidence[] =>
  standing(territory, 'roadmap', asOf)
    .flatMap((of) => (of.roadmap === null ? [] : [{ kind: 'roadmap' as const, roadmap: of.roadmap, of }]))
    .filter(({ roadmap }) => roadmap.measures.length > 0)
    .toSorted((a, b) => b.roadmap.measures.length - a.roadmap.measures.length);

const evidenceOf = (
  { shownBy }: FederalIndicator,
  territory: Territory,
  asOf: string,
): readonly Evidence[] =>
  shownBy === 'monitoring' ? ofMonitoring(monitoringOf(allTogether(territory))) : plansOf(territory, asOf);

/**
 * What the documents of a territory show of a federal indicator that is a fact.
 *
 * @param asOf ISO date of the verdict
 */
export const judgeFact = (federal: FederalIndicator, territory: Territory, asOf: string): FactJudgement => {
  const rows = allTogether(territory).indicators?.indicators ?? [];
  const named = namedIn(federal, territory);
  const isNamed = named.length > 0 || rows.some((row) => row.federal?.target?.id === federal.id);
  if (federal.shownBy === null) return { verdict: isNamed ? 'named' : 'unknown', evidence: [], named };
  const evidence = evidenceOf(federal, territory, asOf);
  return { verdict: evidence.length > 0 ? 'shown' : isNamed ? 'named' : 'missing', evidence, named };
};

/** The document whose state tells whether what shows a fact holds. */
export const showing = (territory: Territory, { evidence: [first] }: FactJudgement): Territory =>
  first?.kind === 'roadmap' ? first.of : territory;

/** On whose pages a plan is shown: on those of the territory that shows it as its own. */
export const planOn = (
  territory: Territory,
  { roadmap, of }: Extract<Evidence, { kind: 'roadmap' }>,
): Territory => (roadmap === territory.roadmap ? territory : of);
