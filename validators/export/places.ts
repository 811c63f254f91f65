// Addresses of places on the published site, relative to its home: what an export says, a reader can look up there.
import { type Addressed, pagePath } from '../model/addresses.ts';
import type { Territory } from '../model/types.ts';

type Page = 'provision' | 'subjects' | `subjects/${string}` | 'roadmap' | 'indicators' | 'findings';

/** The address of a place of a territory, or of a further document, e.g. `regions/vladimir/provision/#p-4.1.3`. */
export const placeOn = (of: Addressed, page: Page, anchor: string | null): string =>
  `${pagePath(of, page)}${anchor === null ? '' : `#${anchor}`}`;

/** The address of the act whose document it is, e.g. `regions/vladimir/acts/767/`. */
export const actPlace = (territory: Pick<Territory, 'id'>, act: string): string =>
  `regions/${territory.id}/acts/${act}/`;

/** The permanent address of an edition, or of a further document in it, e.g. `regions/vladimir/acts/767/2025-01-01/`. */
export const editionPlace = ({ id, act, document }: Pick<Territory, 'id' | 'act' | 'document'>): string =>
  act === null
    ? `regions/${id}/`
    : `${actPlace({ id }, act.id)}${act.from ?? 'first'}/${document === null ? '' : `${document.name}/`}`;
