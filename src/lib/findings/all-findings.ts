// The findings of all territories with what they can be narrowed by: territory, rule, severity, document, acceptance.
import type { Finding } from '../../../validators/index.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { severities } from '../../../validators/report/severity-words.ts';
import { byWeight } from '../../../validators/rules/finding.ts';
import { byAlphabet } from '../../../validators/text/russian.ts';
import { type Answers, dividing, type Facet } from '../facets.ts';
import type { SitePlace } from '../finding-places.ts';
import { placeOnSite } from '../finding-places.ts';
import { viewLink } from '../links.ts';
import { corpus, findings } from '../svod.ts';
import {
  type Document,
  documentOf,
  fileNames,
  type Standing,
  standingOf,
  standings,
} from '../territory-findings.ts';
import { sectionId } from '../topics.ts';
import { severityNames } from '../words.ts';
import { ruleFault } from './rule-names.ts';

/**
 * So many findings a page carries: about 90 kB, compressed. Where there are more, the page keeps the counts, and the findings
 * stand on the pages of the territories, one each.
 */
export const mostOnOnePage = 600;

type FacetName = 'territory' | 'severity' | 'document' | 'waived' | 'rule';

export interface ListedFinding {
  readonly finding: Finding;
  readonly place: SitePlace | undefined;
  readonly answers: Answers<FacetName>;
}

/** The findings on one territory, or (null) on what all territories share. */
export interface FindingGroup {
  readonly id: string;
  readonly territory: Territory | null;
  readonly name: string;
  readonly href: string | null;
  readonly findings: readonly ListedFinding[];
}

const common = 'common';
const commonName = 'Общее для всех территорий';

const listed = (finding: Finding, territory: Territory | null): ListedFinding => ({
  finding,
  place: territory === null ? undefined : (placeOnSite(territory, finding) ?? undefined),
  answers: {
    territory: [territory?.id ?? common],
    severity: [finding.severity],
    document: [territory === null ? common : documentOf(finding)],
    waived: [finding.waived === null ? 'no' : 'yes'],
    rule: [finding.rule],
  },
});

const groupOf = (territory: Territory | null): FindingGroup => ({
  id: territory === null ? common : sectionId(territory),
  territory,
  name: territory?.name ?? commonName,
  href: territory === null ? null : viewLink(territory, 'findings'),
  findings: findings
    .filter(({ region }) => region === (territory?.id ?? null))
    .toSorted(byWeight)
    .map((finding) => listed(finding, territory)),
});

/** All findings by territory, those by name; the gravest first. */
export const findingGroups: readonly FindingGroup[] = [...corpus.territories, null]
  .map(groupOf)
  .filter((group) => group.findings.length > 0);

export const countOf = ({ findings: list }: FindingGroup, standing: Standing): number =>
  list.filter(({ finding }) => standingOf(finding) === standing).length;

/** The standings that some finding has, in the order of gravity. */
export const shownStandings: readonly Standing[] = standings.filter((standing) =>
  findingGroups.some((group) => countOf(group, standing) > 0),
);

/** The rules that found something, the most frequent first. */
export const ruleCounts: readonly { readonly rule: string; readonly title: string; readonly n: number }[] = [
  ...Map.groupBy(findings, ({ rule }) => rule),
]
  .map(([rule, list]) => ({ rule, title: ruleFault(rule), n: list.length }))
  .toSorted((a, b) => b.n - a.n || byAlphabet(a.title, b.title));

const documents = [
  ...(Object.keys(fileNames) as Document[]).map((value) => ({
    value: value as string,
    text: fileNames[value],
  })),
  { value: common, text: commonName },
];

/** The facets that divide the findings. */
export const findingFacets: readonly Facet[] = dividing<FacetName>(
  [
    {
      name: 'territory',
      title: 'Территория',
      choices: findingGroups.map(({ territory, name }) => ({ value: territory?.id ?? common, text: name })),
    },
    {
      name: 'severity',
      title: 'Степень',
      choices: severities.map((severity) => ({ value: severity as string, text: severityNames[severity] })),
    },
    { name: 'document', title: 'Документ', choices: documents },
    {
      name: 'waived',
      title: 'Принято',
      choices: [
        { value: 'no', text: 'нет, надо исправить' },
        { value: 'yes', text: 'да, с указанием причины' },
      ],
    },
    {
      name: 'rule',
      title: 'Правило',
      choices: ruleCounts
        .map(({ rule, title }) => ({ value: rule, text: title }))
        .toSorted((a, b) => byAlphabet(a.text, b.text)),
    },
  ],
  findingGroups.flatMap((group) => group.findings.map(({ answers }) => answers)),
);
