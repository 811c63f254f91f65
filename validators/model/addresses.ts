// What of a territory's address is taken already, and how its id stands where a `/` may not.
import type { Territory } from './types.ts';

/** The views of a territory: folders below its address, beside those of its municipalities. */
export const territoryViews = [
  'acts',
  'findings',
  'indicators',
  'interactions',
  'provision',
  'roadmap',
  'source',
  'subjects',
] as const;

export type TerritoryView = (typeof territoryViews)[number];

/** What has an address: a territory as a whole, or a further document of one of its acts. */
export type Addressed = Pick<Territory, 'id'> & Partial<Pick<Territory, 'act' | 'document'>>;

/** The views that a further document has for itself; for the others there are those of its territory. */
const ofDocument: ReadonlySet<string> = new Set<TerritoryView>(['provision', 'roadmap', 'indicators']);

/** `vladimir`, `buryatia/dzhida`; of a further document `vladimir/acts/767/sovet`. */
export const addressOf = ({ id, act, document }: Addressed): string =>
  act == null || document == null ? id : `${id}/acts/${act.id}/${document.name}`;

/**
 * The path of a page below the site's home: `regions/vladimir/roadmap/`. The text of a further document stands at the address of
 * the document itself.
 *
 * @param page a view, or a page below one: `subjects/cnppm`
 */
export const pagePath = (of: Addressed, page: string): string => {
  if (of.document == null || !ofDocument.has(page)) return `regions/${of.id}/${page}/`;
  return page === 'provision' ? `regions/${addressOf(of)}/` : `regions/${addressOf(of)}/${page}/`;
};

/** The address of a territory, or of a further document, as one word, which no other has: ids hold no `_`. */
export const wordOf = (of: Addressed): string => addressOf(of).replaceAll('/', '_');
