// The territory of a record, as the list of territories names it.
import type { Territory } from '../../model/types.ts';
import type { SearchRecord } from './record.ts';

/** The territory of a record: what the facet needs. */
export const placeOf = ({ id, name }: Territory): SearchRecord['territory'] => ({ id, name });
