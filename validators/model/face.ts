// What a report shows of the content: it outlives the content itself, which a large check lets go shard by shard.
import type { Due } from './deadline-passed.ts';
import type { Dated } from './state.ts';
import type { Provision, Territory } from './types.ts';
import { ownerOf } from './view-of.ts';

/** What a document is called, of what kind it is, the order that adopts it, and from what day. */
interface Requisites extends NonNullable<Dated['provision']> {
  readonly title: string;
  readonly front: Pick<Provision['front'], 'kind'>;
}

/** A territory as a report names it, with what decides which rules hold it and whether its document does. Plain data. */
export type TerritoryFace = Pick<Territory, 'id' | 'name' | 'folder' | 'level' | 'status'> &
  Pick<Dated, 'period' | 'repealed' | 'plannedTo'> & {
    readonly provision: Requisites | null;
    /** The deadlines of its measures. */
    readonly roadmap: { readonly measures: readonly Due[] } | null;
    /** What the document of the roadmap holds by, where that is of another act. */
    readonly planned?: Dated;
  };

/** What a report needs of the corpus: enough to name territories and to show lines of files. */
export interface CorpusFace {
  /** All territories, by id. */
  readonly territories: readonly TerritoryFace[];
  /** The decoded texts of files by their paths; a path may be of a file that cannot be decoded and has no text. */
  readonly texts: Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;
}

const requisitesOf = ({ title, front: { kind }, order, inForce }: Provision): Requisites => ({
  title,
  front: kind === undefined ? {} : { kind },
  order,
  inForce: inForce === null ? null : { from: inForce.from },
});

const datedOf = ({ status, period, plannedTo, repealed, provision }: Territory) => ({
  status,
  period: period === null ? null : { to: period.to },
  plannedTo,
  repealed: repealed === null ? null : { on: repealed.on, by: repealed.by },
  provision: provision === null ? null : requisitesOf(provision),
});

/** The face of a territory. */
export const faceOf = (territory: Territory): TerritoryFace => {
  const { id, name, folder, level, roadmap } = territory;
  const dues = roadmap?.measures.map(({ deadline, time }) => ({
    time,
    deadline: deadline === null ? null : { parsed: deadline.parsed },
  }));
  return {
    id,
    name,
    folder,
    level,
    ...datedOf(territory),
    roadmap: dues === undefined ? null : { measures: dues },
    ...(territory.acts.length < 2 ? {} : { planned: datedOf(ownerOf(territory, 'roadmap')) }),
  };
};
