// What was found out about a shard is kept under a key of all that it rests on: a shard of which nothing has changed is not
// examined again.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ExaminedShard } from '../../shards.ts';
import { WrongCall } from '../call/wrong-call.ts';

/** Examined shards by their keys; see `shardKey`. */
export interface Kept {
  /** Null where nothing is kept under a key, or what is kept cannot be read. */
  readonly get: (key: string) => ExaminedShard | null;
  readonly put: (key: string, shard: ExaminedShard) => void;
  /** Lets go of all others: they are of content that has changed since. */
  readonly only: (keys: ReadonlySet<string>) => void;
}

/** Keeps for as long as the process lives. */
export const inMemory = (): Kept => {
  const shards = new Map<string, ExaminedShard>();
  return {
    get: (key) => shards.get(key) ?? null,
    put: (key, shard) => void shards.set(key, shard),
    only: (keys) => {
      for (const key of shards.keys()) if (!keys.has(key)) shards.delete(key);
    },
  };
};

/** A folder may hold files of others: only those of this name are ours. */
const ours = /^([0-9a-f]{64})\.shard$/;

/** Keeps in a folder, a file a shard, from one check to the next. @throws WrongCall where it cannot be written */
export const inFolder = (folder: string): Kept => {
  const writing = <T>(write: () => T): T => {
    try {
      return write();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new WrongCall({
        ru: `В папку ${folder} (--cache) нельзя записать: ${why}.`,
        en: `The folder ${folder} (--cache) cannot be written to: ${why}.`,
      });
    }
  };
  writing(() => mkdirSync(folder, { recursive: true }));
  const fileOf = (key: string): string => join(folder, `${key}.shard`);
  return {
    get: (key) => {
      // A file that is missing, cut off or of another Node is as good as none: the shard is examined.
      try {
        return deserialize(readFileSync(fileOf(key))) as ExaminedShard;
      } catch {
        return null;
      }
    },
    // Under another name first: a check that is broken off leaves no half of a file.
    put: (key, shard) =>
      writing(() => {
        const unfinished = `${fileOf(key)}.${process.pid}`;
        writeFileSync(unfinished, serialize(shard));
        renameSync(unfinished, fileOf(key));
      }),
    only: (keys) =>
      writing(() => {
        for (const name of readdirSync(folder)) {
          const key = ours.exec(name)?.[1];
          if (key !== undefined && !keys.has(key)) rmSync(join(folder, name), { force: true });
        }
      }),
  };
};
