// A territory as data for programs, in the form that the site publishes at stable addresses. Keys and their meaning are
// a contract: a change that breaks a reader makes a new version of the address.
import { type Passed, passedOf, passedWords } from '../model/deadline-passed.ts';
import { type Evidence, judgeFact } from '../model/fact.ts';
import { stateData, stateOf } from '../model/state.ts';
import type {
  Federal,
  Indicator,
  IndicatorValue,
  Measure,
  Part,
  Subject,
  Territory,
  Threshold,
} from '../model/types.ts';
import { approachOf, judgeAchieved, judgeIndicator } from '../model/verdict.ts';
import { editorHint, type Finding } from '../rules/finding.ts';
import { placeData } from '../rules/place-words.ts';
import { placeOn } from './places.ts';

const clauseData = (territory: Territory, part: Part): object => ({
  kind: part.kind,
  number: part.number,
  text: part.text,
  place: placeOn(territory, 'provision', part.anchor),
  ...(part.children.length === 0
    ? {}
    : { children: part.children.map((inner) => clauseData(territory, inner)) }),
});

const subjectData = (territory: Territory, subject: Subject): object => ({
  id: subject.id,
  name: subject.name,
  short: subject.short,
  aliases: subject.aliases,
  kind: subject.kind.target?.id ?? null,
  level: subject.level,
  clause: subject.clause?.printed ?? null,
  functions: subject.functions.map(({ text, clause, anchor, topics }) => ({
    text,
    clause: clause?.printed ?? subject.clause?.printed ?? null,
    topics: topics.flatMap(({ target }) => (target === null ? [] : [target.id])),
    place: anchor === null ? null : placeOn(territory, 'provision', anchor),
  })),
});

const passedData = (passed: Passed | null): object | null =>
  passed === null
    ? null
    : {
        kind: passed.kind,
        on: passed.kind === 'day' ? passed.on : passed.state.on,
        words: passedWords(passed),
      };

const measureData = (territory: Territory, measure: Measure, asOf: string): object => ({
  title: measure.title,
  responsible:
    measure.responsible?.map(({ printed, target }) => ({ printed, subject: target?.id ?? null })) ?? null,
  executors: measure.executors,
  deadline:
    measure.deadline === null
      ? null
      : {
          printed: measure.deadline.printed,
          terms: measure.deadline.parsed.ok ? measure.deadline.parsed.value.terms : null,
          passed: passedData(passedOf(measure, territory, asOf)),
        },
  result: measure.result,
  place: placeOn(territory, 'roadmap', measure.anchor),
});

const valueData = ({ printed, parsed }: IndicatorValue): object => ({
  printed,
  values: parsed.ok ? parsed.value : null,
});

const thresholdData = ({ by, min, max }: Threshold): object => ({ by, min, max });

const evidencePlace = (territory: Territory, evidence: Evidence): string => {
  if (evidence.kind === 'roadmap') return placeOn(territory, 'roadmap', null);
  if (evidence.kind === 'measure') return placeOn(territory, 'roadmap', evidence.measure.anchor);
  if (evidence.kind === 'clause') return placeOn(territory, 'provision', evidence.part.anchor);
  return placeOn(territory, `subjects/${evidence.subject.id}`, null);
};

/** The federal indicators that are facts: what the documents show of each, and where. */
const factData = (territory: Territory, federal: Federal): readonly object[] =>
  federal.indicators
    .filter(({ unit }) => unit === 'fact')
    .map((indicator) => {
      const { verdict, evidence, named } = judgeFact(indicator, territory);
      return {
        federal: indicator.id,
        verdict,
        places: evidence.map((one) => evidencePlace(territory, one)),
        named: named.map(({ anchor }) => placeOn(territory, 'provision', anchor)),
      };
    });

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
    formulas: indicator.formulas.map(({ printed, where, symbols }) => ({
      printed,
      where,
      symbols: symbols.map(({ symbol, means }) => ({ symbol, means })),
    })),
    collection: indicator.collection,
    place: placeOn(territory, 'indicators', indicator.anchor),
  };
};

const provisionData = (territory: Territory): object | null => {
  const { provision } = territory;
  if (provision === null) return null;
  const { front, title, basis, repeals, parts } = provision;
  const cited = (citations: typeof basis) =>
    citations.map(({ act, clause }) => ({ act: act.printed, clause: clause.printed }));
  return {
    kind: front.kind ?? null,
    title,
    order: front.order ?? null,
    basis: cited(basis),
    repeals: cited(repeals),
    clauses: parts.map((part) => clauseData(territory, part)),
  };
};

const findingData = (finding: Finding): object => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message.ru,
  hint: editorHint(finding).ru,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  pointer: finding.pointer,
  norm: finding.norm,
  fingerprint: finding.fingerprint,
  waived: finding.waived,
  cure: finding.hint.ru,
  place: placeData(finding.place, 'ru'),
});

/**
 * A territory as plain data, to be written as JSON.
 * @param federal what holds for every territory: its indicators that are facts are judged
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 */
export const territoryData = (
  territory: Territory,
  federal: Federal,
  findings: readonly Finding[],
  asOf: string,
): object => {
  const { roadmap, indicators, period } = territory;
  return {
    version: 1,
    asOf,
    id: territory.id,
    name: territory.name,
    level: territory.level,
    code: territory.code,
    status: territory.status,
    state: stateData(stateOf(territory, asOf)),
    period: period === null ? null : { printed: period.printed, from: period.from, to: period.to },
    coordinator: territory.coordinator?.target?.id ?? null,
    provision: provisionData(territory),
    subjects: territory.subjects.map((subject) => subjectData(territory, subject)),
    roadmap:
      roadmap === null
        ? null
        : {
            title: roadmap.title,
            directions: roadmap.directions.map((direction) => ({
              number: direction.number,
              title: direction.title,
              federal: direction.federal?.id ?? null,
              systemMeasures: direction.systemMeasures.map(({ number, title, measures }) => ({
                number,
                title,
                measures: measures.map((measure) => measureData(territory, measure, asOf)),
              })),
            })),
          },
    indicators:
      indicators === null
        ? null
        : {
            title: indicators.title,
            years: indicators.years,
            indicators: indicators.indicators.map((indicator) => indicatorData(territory, indicator, asOf)),
          },
    facts: factData(territory, federal),
    terms: territory.terms.map(({ id, term, short, definition, anchor }) => ({
      id,
      term,
      short,
      definition,
      place: placeOn(territory, 'provision', anchor),
    })),
    abbreviations: territory.abbreviations.map(({ short, means, document, clause }) => ({
      short,
      means,
      document,
      clause: clause?.printed ?? null,
    })),
    findings: findings.filter(({ region }) => region === territory.id).map(findingData),
  };
};
