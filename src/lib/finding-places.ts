// A finding names a place in a file; a reader wants the place on the site where that file's words are shown.

import type { Finding } from '../../validators/index.ts';
import { placeName } from '../../validators/model/clause-names.ts';
import { documentTitle } from '../../validators/model/document-title.ts';
import { allGroups, headingName } from '../../validators/model/headings.ts';
import { rowName } from '../../validators/model/roadmap/headings.ts';
import type { Abbreviation, Measure, Territory } from '../../validators/model/types.ts';
import { viewOf } from '../../validators/model/view-of.ts';
import { pointerOf, type Spot } from '../../validators/source/spot.ts';
import { partAt } from './act-findings.ts';
import { documentKind } from './document-names.ts';
import { indicatorName } from './indicator-names.ts';
import {
  actLink,
  indicatorLink,
  measureLink,
  subjectLink,
  termLink,
  territoryLink,
  viewLink,
} from './links.ts';

/** A place of the site that can be linked to. */
export interface SitePlace {
  readonly href: string;
  readonly name: string;
}

/** Something on a page that findings can be about: its spot in the file and its address on the page. */
export interface Holder {
  readonly spot: Spot;
  readonly anchor: string;
}

/** A holder with the words that name it to a reader. */
export interface NamedHolder extends Holder {
  readonly name: string;
}

const holds = ({ spot }: Holder, { file, pointer }: Finding): boolean => {
  if (spot.source.file !== file) return false;
  const own = pointerOf(spot.path);
  return own === '' || pointer === own || pointer.startsWith(`${own}/`);
};

/** The innermost holder of a finding's place; undefined where none holds it. */
export const holderOf = <T extends Holder>(holders: readonly T[], finding: Finding): T | undefined =>
  holders
    .filter((holder) => holds(holder, finding))
    .reduce<T | undefined>(
      (inner, holder) =>
        inner === undefined || holder.spot.path.length >= inner.spot.path.length ? holder : inner,
      undefined,
    );

/** The findings of a list by the anchor of the innermost holder of each. */
export const besides = (
  holders: readonly Holder[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> => {
  const byAnchor = new Map<string, Finding[]>();
  for (const finding of findings) {
    const holder = holderOf(holders, finding);
    if (holder !== undefined) byAnchor.set(holder.anchor, [...(byAnchor.get(holder.anchor) ?? []), finding]);
  }
  return byAnchor;
};

const listed = (abbreviations: readonly Abbreviation[]): readonly NamedHolder[] =>
  abbreviations.map(({ spot, short }) => ({
    spot,
    anchor: 'abbreviations',
    name: `Список сокращений, «${short}»`,
  }));

/** What a roadmap's page has anchors for, the whole of it included. */
export const roadmapHolders = ({ roadmap }: Territory): readonly NamedHolder[] => {
  if (roadmap === null) return [];
  const holder = (spot: Spot, anchor: string, name: string): NamedHolder => ({ spot, anchor, name });
  const rows = (measures: readonly Measure[]): readonly NamedHolder[] =>
    measures.map((measure, index) =>
      holder(measure.spot, measure.anchor, `Дорожная карта, ${rowName(measure, index).ru}`),
    );
  return [
    holder(roadmap.spot, 'roadmap', 'Дорожная карта'),
    ...listed(roadmap.abbreviations),
    ...allGroups(roadmap.groups).flatMap((group) => [
      holder(group.spot, group.anchor, `Дорожная карта, ${headingName(group).ru}`),
      ...rows(group.measures),
    ]),
    ...rows(roadmap.measures.filter(({ within }) => within.length === 0)),
  ];
};

/** What an indicator table's page has anchors for, the whole of it included. */
export const indicatorHolders = ({ indicators }: Territory): readonly NamedHolder[] =>
  indicators === null
    ? []
    : [
        { spot: indicators.spot, anchor: 'indicators', name: 'Таблица показателей' },
        ...listed(indicators.abbreviations),
        ...allGroups(indicators.groups).map((group) => ({
          spot: group.spot,
          anchor: group.anchor,
          name: `Показатели, ${headingName(group).ru}`,
        })),
        ...indicators.indicators.map((indicator) => ({
          spot: indicator.spot,
          anchor: indicator.anchor,
          name: indicatorName(indicator),
        })),
      ];

const inAct = (territory: Territory, finding: Finding): SitePlace | null => {
  const { provision } = territory;
  if (provision === null || finding.file !== provision.spot.source.file) return null;
  const page = viewLink(territory, 'provision');
  const part = partAt(territory, finding);
  if (part === undefined) return { href: page, name: documentKind(territory) };
  return {
    href: `${page}#${part.anchor}`,
    name: `${territory.document === null ? 'Документ' : documentTitle(territory)}, ${placeName(part, territory.provision?.order?.kind)}`,
  };
};

const inSubjects = (territory: Territory, finding: Finding): SitePlace | null => {
  const found = holderOf(
    territory.subjects.map((subject) => ({ spot: subject.spot, anchor: subject.id, subject })),
    finding,
  );
  if (found === undefined) return null;
  return { href: subjectLink(territory, found.subject), name: `Субъект «${found.subject.label}»` };
};

const inTerms = (territory: Territory, finding: Finding): SitePlace | null => {
  const found = holderOf(
    territory.terms.map((term) => ({ spot: term.spot, anchor: term.anchor, term })),
    finding,
  );
  return found === undefined
    ? null
    : { href: termLink(territory, found.term), name: `Понятие «${found.term.term}»` };
};

const inRegister = (territory: Territory, finding: Finding): SitePlace | null => {
  const acts = [...territory.register.acts.values()];
  const found = holderOf(
    acts.map((act) => ({ spot: act.spot, anchor: act.id, act })),
    finding,
  );
  return found === undefined ? null : { href: actLink(found.act), name: 'Реестр актов' };
};

/** Where on the site a finding of a territory shows; null where no page shows its file. */
export const placeOnSite = (whole: Territory, finding: Finding): SitePlace | null => {
  const territory = viewOf(whole, finding.file);
  const measure = holderOf(roadmapHolders(territory), finding);
  if (measure !== undefined) return { href: measureLink(territory, measure), name: measure.name };
  const indicator = holderOf(indicatorHolders(territory), finding);
  if (indicator !== undefined) return { href: indicatorLink(territory, indicator), name: indicator.name };
  const region = territory.spot.source.file === finding.file;
  return (
    inAct(territory, finding) ??
    inSubjects(whole, finding) ??
    inTerms(territory, finding) ??
    inRegister(territory, finding) ??
    (region ? { href: territoryLink(territory), name: 'Сведения о территории' } : null)
  );
};
