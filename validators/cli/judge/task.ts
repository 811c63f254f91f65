// One shard's work, wherever it is done: its files are read, examined and let go again.

import { type FoundFile, readFound } from '../../folder/disk.ts';
import type { Rule } from '../../index.ts';
import { type ExaminedShard, examineShard } from '../../shards.ts';
import { shardKey } from './shard-key.ts';

/** A shard by its files, those of the federal layer with them. Plain data that can be sent to a worker. */
export interface ShardTask {
  readonly files: readonly FoundFile[];
  /** Paths of those that are only read. */
  readonly beside: readonly string[];
  readonly federal: boolean;
}

/** What all tasks of a check have in common; plain data too. */
export interface Assignment {
  readonly asOf: string;
  readonly root: string;
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the territories to judge, as for `check`; null for all. */
  readonly chosen: readonly string[] | null;
  /** The configuration file that names the rules, or null. */
  readonly configFile: string | null;
  readonly cwd: string;
  /** The key of all this where examined shards are kept; null where they are not. */
  readonly key: string | null;
}

/** A task that was carried out; with the key of the very bytes that were examined, where shards are kept. */
export interface Done {
  readonly shard: ExaminedShard;
  readonly key: string | null;
}

/** Reads and examines a shard. */
export const carryOut = (
  task: ShardTask,
  { asOf, root, names, chosen, key }: Assignment,
  rules: readonly Rule[],
): Done => {
  const files = task.files.map(readFound);
  return {
    shard: examineShard(files, {
      asOf,
      root,
      rules,
      names,
      chosen,
      federal: task.federal,
      beside: task.beside,
    }),
    key: key === null ? null : shardKey(key, task, files),
  };
};
