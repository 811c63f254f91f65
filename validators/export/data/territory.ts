// A territory as data for programs, in the form that the site publishes at stable addresses. Keys and their meaning are
// a contract (schemas/data-territory.schema.json): a change that breaks a reader makes a new version of the address.
import { documentTitle } from '../../model/document-title.ts';
import { stateData, stateOf } from '../../model/state.ts';
import type { Federal, Term, Territory } from '../../model/types.ts';
import { actOfFile, furtherOf, shownBy } from '../../model/view-of.ts';
import { editorHint, type Finding } from '../../rules/finding.ts';
import { placeData } from '../../rules/place-words.ts';
import { placeOn } from '../places.ts';
import { actData } from './acts.ts';
import { factData, indicatorsData } from './indicators.ts';
import { provisionData, subjectData } from './provision.ts';
import { reportsData } from './reports.ts';
import { roadmapData } from './roadmap.ts';

const findingData = (territory: Territory, finding: Finding): object => ({
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
  act: actOfFile(territory, finding.file)?.id ?? null,
  place: placeData(finding.place, 'ru'),
});

const termData = (territory: Territory, { id, term, short, definition, anchor, spot }: Term): object => ({
  id,
  term,
  short,
  definition,
  place: placeOn(shownBy(territory, spot), 'provision', anchor),
});

/** A further document of an act, in the form in which the territory's own are told. */
const documentData = (view: Territory, asOf: string): object => ({
  act: view.act?.id ?? null,
  name: view.document?.name ?? null,
  number: view.document?.number ?? null,
  title: documentTitle(view),
  place: placeOn(view, 'provision', null),
  provision: provisionData(view),
  roadmap: roadmapData(view, asOf),
  indicators: indicatorsData(view, asOf),
  reports: reportsData(view, asOf),
  terms: view.terms.map((term) => termData(view, term)),
  tables: view.tables.map(({ id, caption, columns, rows }) => ({ id, caption, columns, rows })),
});

/**
 * A territory as plain data, to be written as JSON.
 * @param federal what holds for every territory: its indicators that are facts are judged
 * @param findings all findings; those on the territory are taken
 * @param asOf ISO date of the verdicts
 * @param whole the territory of a single act: the facts are judged by all of its acts
 */
export const territoryData = (
  territory: Territory,
  federal: Federal,
  findings: readonly Finding[],
  asOf: string,
  whole: Territory = territory,
): object => {
  const { period } = territory;
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
    acts: territory.acts.map((act) => actData(territory, act, asOf)),
    coordinator: territory.coordinator?.target?.id ?? null,
    provision: provisionData(territory),
    subjects: territory.subjects.map((subject) => subjectData(territory, subject)),
    roadmap: roadmapData(territory, asOf),
    indicators: indicatorsData(territory, asOf),
    reports: reportsData(territory, asOf),
    facts: factData(whole, federal, asOf),
    terms: territory.terms.map((term) => termData(territory, term)),
    abbreviations: territory.abbreviations.map(({ short, means, document, clause }) => ({
      short,
      means,
      document,
      clause: clause?.printed ?? null,
    })),
    documents: furtherOf(territory).map((view) => documentData(view, asOf)),
    findings: findings
      .filter(({ region }) => region === territory.id)
      .map((finding) => findingData(territory, finding)),
  };
};
