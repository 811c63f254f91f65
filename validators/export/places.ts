// Addresses of places on the published site, relative to its home: what an export says, a reader can look up there.
import type { Territory } from '../model/types.ts';

type Page = 'provision' | 'subjects' | `subjects/${string}` | 'roadmap' | 'indicators' | 'findings';

/** The address of a place of a territory, e.g. `regions/vladimir/provision/#p-4.1.3`. */
export const placeOn = ({ id }: Pick<Territory, 'id'>, page: Page, anchor: string | null): string =>
  `regions/${id}/${page}/${anchor === null ? '' : `#${anchor}`}`;
