// A territory as data for programs, in the form that the site publishes at stable addresses. Keys and their meaning are
// a contract: a change that breaks a reader makes a new version of the address.
import { type Passed, passedOf, passedWords } from '../model/deadline-passed.ts';
import { stateData, stateOf } from '../model/state.ts';
import type { Indicator, IndicatorValue, Measure, Part, Subject, Territory } from '../model/types.ts';
import { judgeIndicator } from '../model/verdict.ts';
import type { Finding } from '../rules/finding.ts';
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

const indicatorData = (territory: Territory, indicator: Indicator, asOf: string): object => {
  const judgements = judgeIndicator(indicator, asOf);
  return {
    number: indicator.number,
    name: indicator.name,
    federal: indicator.federal?.target?.id ?? null,
    better: indicator.better,
    baseline:
      indicator.baseline === null ? null : { at: indicator.baseline.at, ...valueData(indicator.baseline) },
    targets: Object.fromEntries(
      [...indicator.targets].map(([year, value]) => {
        const judged = judgements.find((judgement) => judgement.year === year);
        return [
          year,
          {
            ...valueData(value),
            threshold:
              judged === undefined
                ? null
                : { by: judged.threshold.by, min: judged.threshold.min, max: judged.threshold.max },
            verdict: judged?.verdict ?? null,
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
  hint: finding.hint.ru,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  pointer: finding.pointer,
  norm: finding.norm,
  fingerprint: finding.fingerprint,
  waived: finding.waived,
});

/**
 * A territory as plain data, to be written as JSON.
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 */
export const territoryData = (territory: Territory, findings: readonly Finding[], asOf: string): object => {
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
