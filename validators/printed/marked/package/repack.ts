// A ZIP with some parts changed: all others are copied byte by byte, in their order, with the dates they had.
import { deflateSync } from 'fflate';
import { crc32 } from '../../package/crc32.ts';
import { type Entry, listEntries } from '../../package/directory.ts';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const version = 20;
const namesInUtf8 = 0x0800;
/** 1 January 1980, the first day of ZIP: what is added has no date of its own. */
const firstDay = 0x21;

interface Header {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly day: number;
  readonly attributes: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** The 26 bytes that a local header and a line of the directory have alike, written at `at`. */
const writeCommon = (view: DataView, at: number, header: Header): void => {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, header.flags, true);
  view.setUint16(at + 4, header.method, true);
  view.setUint16(at + 6, header.time, true);
  view.setUint16(at + 8, header.day, true);
  view.setUint32(at + 10, header.crc, true);
  view.setUint32(at + 14, header.packed.length, true);
  view.setUint32(at + 18, header.size, true);
  view.setUint16(at + 22, header.name.length, true);
};

const localOf = (header: Header): Uint8Array => {
  const bytes = new Uint8Array(30 + header.name.length + header.packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, localSignature, true);
  writeCommon(view, 4, header);
  bytes.set(header.name, 30);
  bytes.set(header.packed, 30 + header.name.length);
  return bytes;
};

const lineOf = (header: Header, local: number): Uint8Array => {
  const bytes = new Uint8Array(46 + header.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, centralSignature, true);
  view.setUint16(4, version, true);
  writeCommon(view, 6, header);
  view.setUint32(38, header.attributes, true);
  view.setUint32(42, local, true);
  bytes.set(header.name, 46);
  return bytes;
};

const packed = (data: Uint8Array, stored: boolean): Pick<Header, 'packed' | 'size' | 'crc' | 'method'> => ({
  packed: stored ? data : deflateSync(data),
  size: data.length,
  crc: crc32(data),
  method: stored ? 0 : 8,
});

/** A changed part keeps its name, date and way of being stored. */
const changedHeader = (bytes: Uint8Array, { line, stored }: Entry, data: Uint8Array): Header => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    ...packed(data, stored),
    name: bytes.subarray(line.from + 46, line.from + 46 + view.getUint16(line.from + 28, true)),
    flags: view.getUint16(line.from + 8, true) & namesInUtf8,
    time: view.getUint16(line.from + 12, true),
    day: view.getUint16(line.from + 14, true),
    attributes: view.getUint32(line.from + 38, true),
  };
};

const addedHeader = (name: string, data: Uint8Array): Header => ({
  ...packed(data, false),
  name: new TextEncoder().encode(name),
  flags: namesInUtf8,
  time: 0,
  day: firstDay,
  attributes: 0,
});

const endOf = (count: number, size: number, at: number): Uint8Array => {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return bytes;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** An entry as it is, up to the next one: what describes its data may stand behind it. */
const copied = (bytes: Uint8Array, inOrder: readonly Entry[], index: number, directory: number): Uint8Array =>
  bytes.subarray(inOrder[index]?.local ?? 0, inOrder[index + 1]?.local ?? directory);

/** The ZIP with the data of `parts`, by their names; those that it does not have are added behind. @throws Refused */
export const repack = (
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> => {
  const entries = listEntries(bytes);
  const inOrder = [...entries].sort((a, b) => a.local - b.local);
  const directory = entries[0]?.line.from ?? 0;
  const waiting = new Map([...parts].map(([name, data]) => [name.toLowerCase(), { name, data }]));
  const pieces: Uint8Array[] = [];
  const lines = new Map<Entry, Uint8Array>();
  let at = 0;
  const put = (piece: Uint8Array): number => {
    pieces.push(piece);
    at += piece.length;
    return at - piece.length;
  };
  for (const [index, entry] of inOrder.entries()) {
    const changed = waiting.get(entry.name.toLowerCase());
    if (changed === undefined) {
      // Not `slice`, which in a Buffer of Node is no copy.
      const line = new Uint8Array(bytes.subarray(entry.line.from, entry.line.to));
      new DataView(line.buffer).setUint32(42, put(copied(bytes, inOrder, index, directory)), true);
      lines.set(entry, line);
      continue;
    }
    waiting.delete(entry.name.toLowerCase());
    const header = changedHeader(bytes, entry, changed.data);
    lines.set(entry, lineOf(header, put(localOf(header))));
  }
  const added = [...waiting.values()].map(({ name, data }) => {
    const header = addedHeader(name, data);
    return lineOf(header, put(localOf(header)));
  });
  const start = at;
  const listing = [...entries.flatMap((entry) => lines.get(entry) ?? []), ...added];
  for (const line of listing) put(line);
  put(endOf(listing.length, at - start, start));
  return joined(pieces);
};
