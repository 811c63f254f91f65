// The linked model: what every face of Svod (command line, site, exports) works on. Data only.
import type { Problem } from '../source/problem.ts';
import type { Federal } from './types/federal.ts';
import type { Territory } from './types/territory.ts';

export type * from './types/columns.ts';
export type * from './types/federal.ts';
export type * from './types/headings.ts';
export type * from './types/indicators.ts';
export type * from './types/provision.ts';
export type * from './types/reference.ts';
export type * from './types/reports.ts';
export type * from './types/roadmap.ts';
export type * from './types/subjects.ts';
export type * from './types/tables.ts';
export type * from './types/terms.ts';
export type * from './types/territory.ts';
export type * from './types/upkeep.ts';

/** Everything that was read, linked. */
export interface Corpus {
  readonly territories: readonly Territory[];
  readonly federal: Federal;
  readonly problems: readonly Problem[];
  /** The text of each file by its path, decoded; what could not be decoded is not in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The name of every territory of the content by its id: of those too that are not read here, where a shard of the content is. */
  readonly names: ReadonlyMap<string, string>;
}
