// Addresses inside the site: the one place that knows them.

import type { Finding } from '../../validators/index.ts';
import type { TerritoryView } from '../../validators/model/addresses.ts';
import type {
  Act,
  Concept,
  FederalIndicator,
  Indicator,
  Measure,
  OwnAct,
  Part,
  Subject,
  SubjectKind,
  Term,
  Territory,
  Topic,
} from '../../validators/model/types.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site under the base path it is built for; `path` begins with `/`. */
export const link = (path: string): string => `${base}${path}`;

export const territoryLink = (territory: Pick<Territory, 'id'>): string => link(`/regions/${territory.id}/`);

/** An act of a territory with its editions. */
export const ownActLink = (territory: Pick<Territory, 'id'>, act: Pick<OwnAct, 'id'>): string =>
  link(`/regions/${territory.id}/acts/${act.id}/`);

/** An edition of an act, whole, at its permanent address: the day from which it applies, or «first». */
export const editionLink = (territory: Territory): string =>
  territory.act === null
    ? territoryLink(territory)
    : `${ownActLink(territory, territory.act)}${territory.act.from ?? 'first'}/`;

export const viewLink = (territory: Pick<Territory, 'id'>, view: TerritoryView): string =>
  link(`/regions/${territory.id}/${view}/`);

/** The deadlines of a roadmap on a scale of time. */
export const timelineLink = (territory: Pick<Territory, 'id'>): string =>
  link(`/regions/${territory.id}/roadmap/timeline/`);

/** The deadlines of a territory, month by month. */
export const deadlinesLink = (territory: Pick<Territory, 'id'>): string =>
  link(`/deadlines/${territory.id}/`);

export const partLink = (territory: Pick<Territory, 'id'>, part: Pick<Part, 'anchor'>): string =>
  `${viewLink(territory, 'provision')}#${part.anchor}`;

export const termLink = (territory: Pick<Territory, 'id'>, term: Pick<Term, 'anchor'>): string =>
  `${viewLink(territory, 'provision')}#${term.anchor}`;

export const subjectLink = (territory: Pick<Territory, 'id'>, subject: Pick<Subject, 'id'>): string =>
  link(`/regions/${territory.id}/subjects/${subject.id}/`);

export const measureLink = (territory: Pick<Territory, 'id'>, measure: Pick<Measure, 'anchor'>): string =>
  `${viewLink(territory, 'roadmap')}#${measure.anchor}`;

export const indicatorLink = (
  territory: Pick<Territory, 'id'>,
  indicator: Pick<Indicator, 'anchor'>,
): string => `${viewLink(territory, 'indicators')}#${indicator.anchor}`;

/** A federal indicator over all territories. */
export const federalIndicatorLink = (indicator: Pick<FederalIndicator, 'id'>): string =>
  link(`/indicators/${indicator.id}/`);

/** A teacher's question over all territories. */
export const topicLink = (topic: Pick<Topic, 'id'>): string => link(`/topics/${topic.id}/`);

/** One kind of subject over all territories. */
export const kindLink = (kind: Pick<SubjectKind, 'id'>): string => link(`/kinds/${kind.id}/`);

/** An act of the register: who cites it and how. */
export const actLink = (act: Pick<Act, 'id'>): string => link(`/acts/${act.id}/`);

export const conceptLink = (concept: Pick<Concept, 'id'>): string => `${link('/terms/')}#${concept.id}`;

export const ruleLink = (rule: string): string => link(`/rules/${rule}/`);

/** Where a finding stands in full; one on what all territories share stands on the page of the acts or of the federal indicators. */
export const findingLink = ({
  region,
  rule,
  fingerprint,
}: Pick<Finding, 'region' | 'rule' | 'fingerprint'>): string => {
  const page =
    region !== null ? `/regions/${region}/findings/` : rule.startsWith('acts/') ? '/acts/' : '/indicators/';
  return `${link(page)}#f-${fingerprint}`;
};

/** A guide for one of the readers, by the name of its file in `src/docs`. */
export const guideLink = (guide: string): string => link(`/docs/${guide}/`);

/** The human page of a schema, or of a part of it (`roadmap-Measure`). */
export const schemaPartLink = (part: string): string => `${link('/schemas/')}#${part}`;

/** A JSON Schema at its stable address. */
export const schemaLink = (name: string): string => link(`/schemas/${name}.schema.json`);

/** The name of the picture of a territory, or of the site: no id of a territory can be that of the site's. */
export const pictureName = (territory?: Pick<Territory, 'id'>): string =>
  territory === undefined ? 'svod' : `regions/${territory.id}`;

/** The picture shown beside a link to a page: that of its territory, or that of the site. */
export const pictureLink = (territory?: Pick<Territory, 'id'>): string =>
  link(`/pictures/${pictureName(territory)}.png`);
