// The indicators of a territory as data for programs, with the verdicts on them.
import { type Evidence, judgeFact, planOn, showing } from '../../model/fact.ts';
import type {
  Federal,
  Indicator,
  IndicatorGroup,
  IndicatorValue,
  Territory,
  Threshold,
} from '../../model/types.ts';
import { approachOf, judgeAchieved, judgeIndicator } from '../../model/verdict.ts';
import { ownerOf, shownBy } from '../../model/view-of.ts';
import { placeOn } from '../places.ts';
import { cellsData, headingData } from './printed-table.ts';

const valueData = ({ printed, parsed }: IndicatorValue): object => ({
  printed,
  values: parsed.ok ? parsed.value : null,
});

const thresholdData = ({ by, min, max }: Threshold): object => ({ by, min, max });

const indicatorData = (territory: Territory, indicator: Indicator, asOf: string): object => {
  const judgements = judgeIndicator(indicator, asOf);
  const approach = approachOf(indicator, asOf);
  const achieved = judgeAchieved(indicator, asOf);
  return {
    number: indicator.number,
    name: indicator.name,
    federal: indicator.federal?.target?.id ?? null,
    better: indicator.better,
    baseline:
      indicator.baseline === null
        ? null
        : {
            at: indicator.baseline.at,
            ...valueData(indicator.baseline),
            threshold: achieved === null ? null : thresholdData(achieved.threshold),
            verdict: achieved?.verdict ?? null,
          },
    targets: Object.fromEntries(
      [...indicator.targets].map(([year, value]) => {
        const judged = judgements.find((judgement) => judgement.year === year);
        return [
          year,
          {
            ...valueData(value),
            threshold: judged === undefined ? null : thresholdData(judged.threshold),
            verdict: judged?.verdict ?? null,
            repeats: judged?.repeats ?? null,
            ahead:
              approach?.year === year
                ? { threshold: thresholdData(approach.threshold), left: approach.left }
                : null,
          },
        ];
      }),
    ),
    achieved: indicator.achieved.map((value) => ({ at: value.at, ...valueData(value) })),
    unit: indicator.unit,
    minimum: indicator.minimum === null ? null : valueData(indicator.minimum),
    formulas: indicator.formulas.map(({ printed, where, symbols }) => ({
      printed,
      where,
      symbols: symbols.map(({ symbol, means }) => ({ symbol, means })),
    })),
    collection: indicator.collection,
    cells: cellsData(indicator.details),
    place: placeOn(territory, 'indicators', indicator.anchor),
  };
};

type RowWriter = (indicator: Indicator) => object;

/** A heading with what stands under it. */
const groupData = (group: IndicatorGroup, write: RowWriter): object => ({
  ...headingData(group),
  year: group.year,
  groups: group.groups.map((inner) => groupData(inner, write)),
  indicators: group.indicators.map(write),
});

/** The indicator table of a territory; null where it has none. `asOf` is the ISO date of the verdicts. */
export const indicatorsData = (territory: Territory, asOf: string): object | null => {
  const { indicators: table } = territory;
  if (table === null) return null;
  const write: RowWriter = (indicator) => indicatorData(territory, indicator, asOf);
  return {
    act: ownerOf(territory, 'indicators').act?.id ?? null,
    title: table.title,
    columns: table.columns.map(({ printed, role, at }) => ({ printed, role, at })),
    years: table.years,
    groups: table.groups.map((group) => groupData(group, write)),
    indicators: table.indicators.filter(({ within }) => within.length === 0).map(write),
    footnotes: table.footnotes,
  };
};

const evidencePlace = (territory: Territory, evidence: Evidence): string => {
  if (evidence.kind === 'roadmap') return placeOn(planOn(territory, evidence), 'roadmap', null);
  if (evidence.kind === 'measure') {
    const { anchor, spot } = evidence.measure;
    return placeOn(shownBy(territory, spot), 'roadmap', anchor);
  }
  if (evidence.kind === 'clause') {
    const { anchor, spot } = evidence.part;
    return placeOn(shownBy(territory, spot), 'provision', anchor);
  }
  return placeOn(territory, `subjects/${evidence.subject.id}`, null);
};

/** The federal indicators that are facts: what the documents show of each, and where. */
export const factData = (territory: Territory, federal: Federal, asOf: string): readonly object[] =>
  federal.indicators
    .filter(({ unit }) => unit === 'fact')
    .map((indicator) => {
      const judgement = judgeFact(indicator, territory, asOf);
      const { verdict, evidence, named } = judgement;
      return {
        federal: indicator.id,
        verdict,
        act: evidence.length === 0 ? null : (showing(territory, judgement).act?.id ?? null),
        places: evidence.map((one) => evidencePlace(territory, one)),
        named: named.map(({ anchor, spot }) => placeOn(shownBy(territory, spot), 'provision', anchor)),
      };
    });
