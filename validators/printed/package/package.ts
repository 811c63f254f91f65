// A file of Word, Excel or OpenDocument is a ZIP of XML parts. Only the parts that are asked for are unpacked, and each only as far as the limits go.
import { Inflate } from 'fflate';
import { damaged, tooLarge } from '../refusals.ts';
import { crc32 } from './crc32.ts';
import { type Entry, readDirectory } from './directory.ts';
import { maxFileBytes, maxPartBytes, maxRatio, maxUnpackedBytes, ratioFrom } from './limits.ts';
import { type Element, parseXml } from './xml.ts';

export interface Package {
  /** The names of all parts, as they are spelt. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part; null where there is none. @throws Refused */
  readonly bytes: (name: string) => Uint8Array | null;
  /** The decoded text of a part: what the offsets of its elements count in. @throws Refused */
  readonly text: (name: string) => string | null;
  /** The root of an XML part. @throws Refused */
  readonly xml: (name: string) => Element | null;
}

/** Packed bytes are given to the inflater in pieces this small, so that a bomb is seen after a few megabytes. */
const piece = 4096;

const mostBytes = (entry: Entry, room: number): number => {
  const packed = entry.to - entry.from;
  return Math.min(maxPartBytes, room, Math.max(ratioFrom, packed * maxRatio));
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)}`;

const unpacked = (entry: Entry, packed: Uint8Array, most: number): Uint8Array => {
  const bomb = (): Error =>
    tooLarge({
      ru: `часть «${entry.name}» распаковывается больше чем в ${megabytes(most)} МБ`,
      en: `part “${entry.name}” unpacks to more than ${megabytes(most)} MB`,
    });
  if (entry.stored) {
    if (packed.length > most) throw bomb();
    return packed;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((data) => {
    length += data.length;
    if (length > most) throw bomb();
    pieces.push(data);
  });
  for (let at = 0; at < packed.length || at === 0; at += piece)
    inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const data of pieces) {
    whole.set(data, at);
    at += data.length;
  }
  return whole;
};

/** fflate tells damage by an error with a number of its own. */
const isOfInflater = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { readonly code?: unknown }).code === 'number';

/** Bytes of an entry, held against its declared size and checksum. */
const readEntry = (bytes: Uint8Array, entry: Entry, room: number): Uint8Array => {
  const said = { ru: `часть «${entry.name}»`, en: `part “${entry.name}”` };
  try {
    const data = unpacked(entry, bytes.subarray(entry.from, entry.to), mostBytes(entry, room));
    if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged(said);
    return data;
  } catch (error) {
    throw isOfInflater(error) ? damaged(said) : error;
  }
};

/** XML is UTF-8, or UTF-16 with its mark. */
const decodeXml = (bytes: Uint8Array, name: string): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged({ ru: `кодировка части «${name}»`, en: `the encoding of part “${name}”` });
  }
};

/** Opens a ZIP. Names of parts are the same in whatever case, as OPC has it. @throws Refused */
export const openPackage = (bytes: Uint8Array): Package => {
  if (bytes.length > maxFileBytes)
    throw tooLarge({ ru: `${megabytes(bytes.length)} МБ`, en: `${megabytes(bytes.length)} MB` });
  const entries = readDirectory(bytes);
  const kept = new Map<string, Uint8Array>();
  let room = maxUnpackedBytes;
  const part = (name: string): Uint8Array | null => {
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (entry === undefined) return null;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const data = readEntry(bytes, entry, room);
    room -= data.length;
    kept.set(key, data);
    return data;
  };
  const text = (name: string): string | null => {
    const data = part(name);
    return data === null ? null : decodeXml(data, name);
  };
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    bytes: part,
    text,
    xml: (name) => {
      const source = text(name);
      return source === null ? null : parseXml(source, name);
    },
  };
};
