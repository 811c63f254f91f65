// What a report shows of the content: it outlives the content itself, which a large check lets go shard by shard.
import type { Provision, Territory } from './types.ts';

/** What a document is called, of what kind it is, and the order that adopts it. */
interface Requisites {
  readonly title: string;
  readonly front: Pick<Provision['front'], 'kind' | 'order'>;
}

/** A territory as a report names it, with what decides which rules hold it. Plain data. */
export type TerritoryFace = Pick<Territory, 'id' | 'name' | 'folder' | 'level' | 'status'> & {
  readonly provision: Requisites | null;
};

/** What a report needs of the corpus: enough to name territories and to show lines of files. */
export interface CorpusFace {
  /** All territories, by id. */
  readonly territories: readonly TerritoryFace[];
  /** The decoded texts of files by their paths; a path may be of a file that cannot be decoded and has no text. */
  readonly texts: Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;
}

/** The face of a territory. */
export const faceOf = ({ id, name, folder, level, status, provision }: Territory): TerritoryFace => {
  if (provision === null) return { id, name, folder, level, status, provision };
  const { kind, order } = provision.front;
  const front = { ...(kind === undefined ? {} : { kind }), ...(order === undefined ? {} : { order }) };
  return { id, name, folder, level, status, provision: { title: provision.title, front } };
};
