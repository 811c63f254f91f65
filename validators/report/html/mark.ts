// A fingerprint of the texts a report speaks of: it ties the signed paper to the very files that were read.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CorpusFace } from '../../index.ts';

/** SHA-256, in hexadecimal digits, of the paths and texts of all files that could be read, in the order of paths. */
export const markOf = ({ texts }: Pick<CorpusFace, 'texts'>): string => {
  const hash = sha256.create();
  for (const path of [...texts.keys()].sort()) {
    const text = texts.get(path);
    if (text !== undefined) hash.update(utf8ToBytes(`${path}\u0000${text}\u0000`));
  }
  return bytesToHex(hash.digest());
};
