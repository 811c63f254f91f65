// Whether a document stands in the edition of its act that the pages of the territory show.
import type { Territory } from '../../validators/model/types.ts';

/** False for an edition that is kept beside the one in force, and for its documents. */
export const isApplying = ({ act, acts }: Partial<Pick<Territory, 'act' | 'acts'>>): boolean =>
  (acts?.find(({ id }) => id === act?.id)?.current.act ?? act) === act;
