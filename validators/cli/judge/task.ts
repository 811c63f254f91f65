// One shard's work, wherever it is done: its files are read, examined and let go again.
import type { Rule } from '../../index.ts';
import { type ExaminedShard, examineShard } from '../../shards.ts';
import { type FoundFile, readFound } from '../files.ts';

/** A shard by its files, those of the federal layer with them. Plain data that can be sent to a worker. */
export interface ShardTask {
  readonly files: readonly FoundFile[];
  readonly federal: boolean;
}

/** What all tasks of a check have in common; plain data too. */
export interface Assignment {
  readonly asOf: string;
  readonly root: string;
  readonly names: ReadonlyMap<string, string>;
  /** The configuration file that names the rules, or null. */
  readonly configFile: string | null;
  readonly cwd: string;
}

/** Reads and examines a shard. */
export const carryOut = (
  { files, federal }: ShardTask,
  { asOf, root, names }: Assignment,
  rules: readonly Rule[],
): ExaminedShard => examineShard(files.map(readFound), { asOf, root, rules, names, federal });
