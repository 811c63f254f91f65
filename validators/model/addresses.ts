// What of a territory's address is taken already, and how its id stands where a `/` may not.
import type { Territory } from './types.ts';

/** The views of a territory: folders below its address, beside those of its municipalities. */
export const territoryViews = [
  'acts',
  'findings',
  'indicators',
  'interactions',
  'provision',
  'rating',
  'roadmap',
  'source',
  'subjects',
] as const;

export type TerritoryView = (typeof territoryViews)[number];

/** What has an address: a territory as a whole, or a further document of one of its acts. */
export type Addressed = Pick<Territory, 'id'> &
  Partial<Pick<Territory, 'act' | 'document' | 'acts' | OwnPage>>;

/** The views that show one thing of one document; each view of an act has it, or has not. */
type OwnPage = 'provision' | 'roadmap' | 'indicators';

const isOwnPage = (page: string): page is OwnPage =>
  page === 'provision' || page === 'roadmap' || page === 'indicators';

/** `vladimir`, `buryatia/dzhida`; of a further document `vladimir/acts/767/sovet`. */
export const addressOf = ({ id, act, document }: Addressed): string =>
  act == null || document == null ? id : `${id}/acts/${act.id}/${document.name}`;

/** Whether what a view has stands on the page of its act alone: the page of the territory shows that of another act. */
const isOfActAlone = (of: Addressed, page: OwnPage): boolean => {
  const { act, acts = [], [page]: own } = of;
  const shower = acts.find(({ shows }) => shows[page] !== undefined);
  return (
    act != null && own != null && shower !== undefined && shower.id !== act.id && shower.shows[page] !== own
  );
};

/**
 * The path of a page below the site's home: `regions/vladimir/roadmap/`. The text of a further document stands at the address of
 * the document itself; what another act of the territory has beside that of the territory's page, at the address of that act.
 *
 * @param page a view, or a page below one: `subjects/cnppm`
 */
export const pagePath = (of: Addressed, page: string): string => {
  const ofAct = `regions/${of.id}/acts/${of.act?.id}/`;
  if (of.document == null && isOwnPage(page) && isOfActAlone(of, page)) return ofAct;
  if (page === 'source' && of.act != null && (of.acts?.[0]?.id ?? of.act.id) !== of.act.id)
    return `${ofAct}source/`;
  if (of.document == null || !isOwnPage(page)) return `regions/${of.id}/${page}/`;
  return page === 'provision' ? `regions/${addressOf(of)}/` : `regions/${addressOf(of)}/${page}/`;
};

/** The address of a territory, or of a further document, as one word, which no other has: ids hold no `_`. */
export const wordOf = (of: Addressed): string => addressOf(of).replaceAll('/', '_');

/** The path of the page of a rule below the site's home. */
export const rulePath = (rule: string): string => `rules/${rule}/`;

/** What a finding is known by on the site. */
export interface AddressedFinding {
  readonly region: string | null;
  readonly rule: string;
  readonly fingerprint: string;
}

/**
 * Where a finding stands in full, below the site's home; one on what all territories share stands on the page of the acts or of
 * the federal indicators.
 */
export const findingPath = ({ region, rule, fingerprint }: AddressedFinding): string => {
  const page =
    region !== null ? `regions/${region}/findings/` : rule.startsWith('acts/') ? 'acts/' : 'indicators/';
  return `${page}#f-${fingerprint}`;
};
