// The directory at the end of a ZIP says what is in it, and may lie: two names for the same bytes, entries over each other, more of them than there is room for.
// Everything is held against the file before a byte is unpacked.
import { damaged, tooLarge, withPassword } from '../refusals.ts';
import { maxEntries } from './limits.ts';

/** One entry: where its packed bytes stand in the file. */
export interface Entry {
  /** With forward slashes, without a slash before. */
  readonly name: string;
  readonly stored: boolean;
  readonly from: number;
  readonly to: number;
  /** As declared. */
  readonly size: number;
  readonly crc: number;
  /** Where its local header stands, and its line in the directory. */
  readonly local: number;
  readonly line: { readonly from: number; readonly to: number };
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const all32 = 0xffffffff;

const noDirectory = { ru: 'нет оглавления архива', en: 'the archive has no directory' };
const brokenDirectory = { ru: 'оглавление архива', en: 'the directory of the archive' };

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A number of eight bytes; what is no exact number is larger than any file. */
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface Listing {
  readonly count: number;
  readonly at: number;
}

const listingOf = (view: DataView): Listing => {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const listing = { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
    if (listing.count !== 0xffff && listing.at !== all32) return listing;
    if (at < 20 || view.getUint32(at - 20, true) !== locatorSignature) return listing;
    const end64 = long(view, at - 12);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature)
      throw damaged('ZIP64');
    return { count: long(view, end64 + 32), at: long(view, end64 + 48) };
  }
  throw damaged(noDirectory);
};

/** Sizes and offset that do not fit into four bytes stand in the extra field 1, in this order. */
const wide = (view: DataView, at: number, length: number, values: readonly number[]): readonly number[] => {
  if (!values.includes(all32)) return values;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const end = Math.min(at + length, next + view.getUint16(field + 2, true));
    return values.map((value) => {
      if (value !== all32 || next + 8 > end) return value;
      next += 8;
      return long(view, next - 8);
    });
  }
  return values;
};

const nameOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');

/** Where the packed bytes of an entry begin, behind its local header. */
const dataAt = (view: DataView, local: number): number => {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature)
    throw damaged(brokenDirectory);
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
};

/** Entries that share bytes: the way to make much of little. */
const requireApart = (entries: readonly Entry[]): void => {
  const inOrder = [...entries].sort((a, b) => a.local - b.local);
  for (const [index, { local }] of inOrder.entries())
    if (index > 0 && (inOrder[index - 1]?.to ?? 0) > local)
      throw damaged({ ru: 'части архива лежат одна на другой', en: 'its parts lie over each other' });
};

/** All entries of a ZIP, folders too, in the order of its directory. @throws Refused */
export const listEntries = (bytes: Uint8Array): readonly Entry[] => {
  const view = viewOf(bytes);
  if (bytes.length < endSize) throw damaged(noDirectory);
  const { count, at: start } = listingOf(view);
  if (count > maxEntries)
    throw tooLarge({ ru: `в архиве ${count} частей`, en: `the archive has ${count} entries` });
  const entries: Entry[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature)
      throw damaged(brokenDirectory);
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if (flags & 1) throw withPassword();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    if (nameEnd + extra > bytes.length) throw damaged(brokenDirectory);
    const [size = 0, packed = 0, local = 0] = wide(view, nameEnd, extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const name = nameOf(bytes.subarray(at + 46, nameEnd));
    if (method !== 0 && method !== 8)
      throw damaged({ ru: `способ сжатия ${method}`, en: `compression method ${method}` });
    const from = dataAt(view, local);
    const to = from + packed;
    if (to > bytes.length) throw damaged({ ru: `часть «${name}» обрезана`, en: `part “${name}” is cut` });
    const crc = view.getUint32(at + 16, true);
    const line = { from: at, to: nameEnd + extra + view.getUint16(at + 32, true) };
    entries.push({ name, stored: method === 0, from, to, size, crc, local, line });
    at = line.to;
  }
  requireApart(entries);
  return entries;
};

/** The parts of a ZIP by their names in small letters. @throws Refused */
export const readDirectory = (bytes: Uint8Array): ReadonlyMap<string, Entry> => {
  const names = new Map<string, Entry>();
  for (const entry of listEntries(bytes)) {
    const { name } = entry;
    if (name.endsWith('/')) continue;
    if (names.has(name.toLowerCase()))
      throw damaged({ ru: `часть «${name}» есть в нём дважды`, en: `it has part “${name}” twice` });
    names.set(name.toLowerCase(), entry);
  }
  return names;
};
