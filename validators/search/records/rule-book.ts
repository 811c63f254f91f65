// The rules and what they find as records: a reader asks what is checked, what is amiss in an act, and how it is mended.
import { findingPath, rulePath } from '../../model/addresses.ts';
import type { Corpus } from '../../model/types.ts';
import { severityWords } from '../../report/severity-words.ts';
import { byWeight, editorHint, type Finding } from '../../rules/finding.ts';
import { folderName } from '../../rules/folder-names.ts';
import { rules } from '../../rules/index.ts';
import { normCitation } from '../../rules/norms.ts';
import { placeWords } from '../../rules/place-words.ts';
import type { Rule, Severity } from '../../rules/rule.ts';
import type { SearchRecord } from './record.ts';
import { placeOf } from './territory-place.ts';

const RULE = 'Правило';
const FINDING = 'Замечание';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** «Предупреждение». */
const severityName = (severity: Severity): string => {
  const { ru } = severityWords[severity].one;
  return ru.slice(0, 1).toUpperCase() + ru.slice(1);
};

const normOf = ({ norm }: Rule): string => {
  const { act, clause } = normCitation(norm);
  return act === null
    ? ''
    : `Норма: ${[act, clause === null ? '' : `п. ${clause}`].filter(Boolean).join(', ')}`;
};

const ruleRecord = (rule: Rule): SearchRecord => ({
  path: `/${rulePath(rule.id)}`,
  kind: 'rule',
  territory: null,
  title: rule.title.ru,
  context: [folderName(rule), severityName(rule.severity)],
  text: [rule.reason.ru, `Как исправить: ${rule.cure.ru}`, normOf(rule)].filter(Boolean).join(' '),
  names: [RULE, rule.id, rule.fault.ru],
  level: null,
});

/** The records of the rule book, and of the pages that hold all rules and all findings. */
export const ruleRecords = (): readonly SearchRecord[] => {
  const page = (path: string, kind: 'rule' | 'finding', title: string, text: string): SearchRecord => ({
    path,
    kind,
    territory: null,
    title,
    context: [],
    text,
    names: [],
    level: null,
  });
  return [
    page('/rules/', 'rule', 'Правила', 'Правила, по которым Свод проверяет документы'),
    page('/findings/', 'finding', 'Замечания', 'Замечания проверки ко всем документам Свода'),
    ...rules.map(ruleRecord),
  ];
};

/** A finding where the site shows it in full. A fault of the data alone has no place in an act, and is told to its editor. */
const findingRecord = (finding: Finding, territory: SearchRecord['territory']): SearchRecord => {
  const { place, hint, severity, waived, rule, message } = finding;
  const fault = byId.get(rule)?.fault.ru;
  return {
    path: `/${findingPath(finding)}`,
    kind: 'finding',
    territory,
    title: message.ru,
    context: [
      `${severityName(severity)}${waived === null ? '' : ', принято'}`,
      ...(place === null ? [] : [placeWords(place, 'ru')]),
    ],
    text: `Как исправить: ${(place === null ? editorHint(finding) : hint).ru}`,
    names: [FINDING, rule, ...(fault === undefined ? [] : [fault])],
    level: null,
  };
};

/** The records of findings, the gravest first; of a territory that has no page none. */
export const findingRecords = (
  findings: readonly Finding[],
  { territories }: Pick<Corpus, 'territories'>,
): readonly SearchRecord[] => {
  const places = new Map(territories.map((territory) => [territory.id, placeOf(territory)]));
  return findings.toSorted(byWeight).flatMap((finding) => {
    if (finding.region === null) return [findingRecord(finding, null)];
    const territory = places.get(finding.region);
    return territory === undefined ? [] : [findingRecord(finding, territory)];
  });
};
