// Addresses of places on the published site, relative to its home: what an export says, a reader can look up there.
import { type Addressed, pagePath } from '../model/addresses.ts';

type Page = 'provision' | 'subjects' | `subjects/${string}` | 'roadmap' | 'indicators' | 'findings';

/** The address of a place of a territory, or of a further document, e.g. `regions/vladimir/provision/#p-4.1.3`. */
export const placeOn = (of: Addressed, page: Page, anchor: string | null): string =>
  `${pagePath(of, page)}${anchor === null ? '' : `#${anchor}`}`;
