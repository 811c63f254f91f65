// What was found out about a shard is kept under a key of all that it rests on: a shard of which nothing has changed is not
// examined again.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ExaminedShard } from '../../shards.ts';
import { writeWhole, writing } from '../write-whole.ts';

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

/** What a check that was broken off has left: a draft, under the name of this version or of an earlier one. */
const leftover = /^\.?[0-9a-f]{64}\.shard\.[0-9a-f]+$/;

/** A draft of another check that is still at work is younger (ms). */
const longestWriting = 3_600_000;

const checksumSize = 32;

/** What is kept under a key begins with this: whatever else lies there, or was put under another name, is not ours. */
const checksum = (key: string, body: Uint8Array): Buffer =>
  createHash('sha256').update(key).update(body).digest();

const packed = (key: string, shard: ExaminedShard): Uint8Array => {
  const body = serialize(shard);
  return Buffer.concat([checksum(key, body), body]);
};

/** Null where the bytes are not those that were kept under the key. */
const unpacked = (key: string, bytes: Uint8Array): ExaminedShard | null => {
  const body = bytes.subarray(checksumSize);
  const whole = checksum(key, body).equals(bytes.subarray(0, checksumSize));
  return whole ? (deserialize(body) as ExaminedShard) : null;
};

/** Keeps in a folder, a file a shard, from one check to the next. @throws WrongCall or NotWritten where it cannot be written */
export const inFolder = (folder: string): Kept => {
  const changing = <T>(work: () => T): T =>
    writing(
      (why) => ({
        ru: `В папку ${folder} (--cache) нельзя записать: ${why}.`,
        en: `The folder ${folder} (--cache) cannot be written to: ${why}.`,
      }),
      work,
    );
  changing(() => mkdirSync(folder, { recursive: true }));
  const fileOf = (key: string): string => join(folder, `${key}.shard`);
  const isAbandoned = (name: string): boolean => {
    const written = leftover.test(name) ? statSync(join(folder, name), { throwIfNoEntry: false }) : undefined;
    return written !== undefined && Date.now() - written.mtimeMs > longestWriting;
  };
  return {
    get: (key) => {
      // A file that is missing, cut off, of another Node or of anybody else is as good as none: the shard is examined.
      try {
        return unpacked(key, readFileSync(fileOf(key)));
      } catch {
        return null;
      }
    },
    put: (key, shard) => changing(() => writeWhole(fileOf(key), [packed(key, shard)])),
    only: (keys) =>
      changing(() => {
        for (const name of readdirSync(folder)) {
          const key = ours.exec(name)?.[1];
          if (key === undefined ? isAbandoned(name) : !keys.has(key))
            rmSync(join(folder, name), { force: true });
        }
      }),
  };
};
