// What workers have found waits for the last of them, and of a large content it is much: till then it is kept packed.
import { deserialize, serialize } from 'node:v8';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Done } from './task.ts';

/** A task that was carried out, as a worker sends it: the texts of findings are much alike, and take a tenth of their room. */
export type PackedDone = Uint8Array;

/** Packs what was found; takes a few milliseconds for a territory. */
export const packDone = (done: Done): PackedDone =>
  deflateRawSync(serialize(done), { level: constants.Z_BEST_SPEED });

/** What was packed, the same again. */
export const unpackDone = (packed: PackedDone): Done => deserialize(inflateRawSync(packed)) as Done;
