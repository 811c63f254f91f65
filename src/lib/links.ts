// Addresses inside the site: the one place that knows them.

import {
  type Addressed,
  type AddressedFinding,
  addressOf,
  findingPath,
  pagePath,
  rulePath,
  type TerritoryView,
} from '../../validators/model/addresses.ts';
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
import { shownBy } from '../../validators/model/view-of.ts';
import type { Spot } from '../../validators/source/spot.ts';
import { isApplying } from './applying.ts';
import { editionId } from './compare/edition-paths.ts';

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
    : `${ownActLink(territory, territory.act)}${editionId(territory.act.from)}/`;

/** A view of a territory, or of a further document of one of its acts. */
export const viewLink = (of: Addressed, view: TerritoryView): string => link(`/${pagePath(of, view)}`);

/** What stands somewhere: where its place is given, the document that shows it is told by it. */
type Standing<T extends { readonly anchor: string }> = Pick<T, 'anchor'> & { readonly spot?: Spot };

const placeLink = (territory: Territory, view: TerritoryView, { anchor, spot }: Standing<Part>): string =>
  `${viewLink(spot === undefined ? territory : shownBy(territory, spot), view)}#${anchor}`;

/** The printed source of an edition of an act beside its text: of the one that applies on the page of the act, else below that edition. */
export const sourceLink = (edition: Territory): string =>
  isApplying(edition) ? viewLink(edition, 'source') : `${editionLink(edition)}source/`;

/** A further document of an edition at its permanent address, below that of the edition. */
export const editionDocumentLink = (edition: Territory, { document }: Pick<Territory, 'document'>): string =>
  `${editionLink(edition)}${document?.name ?? ''}/`;

/**
 * The text of a document of an act, in the edition that applies: its own page; of a main document that the pages of the territory
 * do not show, its edition.
 */
export const documentLink = (view: Territory): string =>
  view.document !== null || (view.provision !== null && view.acts[0]?.current === view)
    ? viewLink(view, 'provision')
    : editionLink(view);

/** The deadlines of a roadmap on a scale of time. */
export const timelineLink = (of: Addressed): string => `${viewLink(of, 'roadmap')}timeline/`;

/** The deadlines of a territory, month by month. */
export const deadlinesLink = (of: Addressed): string => link(`/deadlines/${addressOf(of)}/`);

export const partLink = (territory: Territory, part: Standing<Part>): string =>
  placeLink(territory, 'provision', part);

export const termLink = (territory: Territory, term: Standing<Term>): string =>
  placeLink(territory, 'provision', term);

export const subjectLink = (territory: Pick<Territory, 'id'>, subject: Pick<Subject, 'id'>): string =>
  link(`/regions/${territory.id}/subjects/${subject.id}/`);

export const measureLink = (territory: Territory, measure: Standing<Measure>): string =>
  placeLink(territory, 'roadmap', measure);

export const indicatorLink = (territory: Territory, indicator: Standing<Indicator>): string =>
  placeLink(territory, 'indicators', indicator);

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

export const ruleLink = (rule: string): string => link(`/${rulePath(rule)}`);

/** Where a finding stands in full. */
export const findingLink = (finding: AddressedFinding): string => link(`/${findingPath(finding)}`);

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
