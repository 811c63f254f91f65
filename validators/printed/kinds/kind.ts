// What a file is, its bytes say: its name is often wrong.
import type { Refusal } from '../printed.ts';
import {
  archive,
  empty,
  flatXml,
  image,
  locked,
  oldExcel,
  oldWord,
  otherOld,
  program,
  rtf,
  webArchive,
} from './words.ts';

export type Kind = 'package' | 'pdf' | 'text';

/** Names in the directory of an OLE2 file are UTF-16 and stand at multiples of 128 bytes. */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const spelt = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + spelt.length <= bytes.length; at += 128)
    if (spelt.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

/** Old Office, and new Office under a password. */
const ole2 = (bytes: Uint8Array): Refusal =>
  holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')
    ? locked
    : holdsName(bytes, 'WordDocument')
      ? oldWord
      : holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')
        ? oldExcel
        : otherOld;

/** What files of a kind begin with, a character a byte. */
const beginnings: readonly (readonly [Kind | Refusal, readonly string[]])[] = [
  ['package', ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']],
  [image, ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'AT&TFORM']],
  [archive, ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x1f\x8b', 'BZh', '\xfd7zXZ\0', 'MSCF\0']],
  [program, ['\x7fELF', '\xca\xfe\xba\xbe', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\0asm']],
];

/** The same for files that say it further on, or in words. */
const looks: readonly (readonly [Kind | Refusal, RegExp])[] = [
  ['pdf', /^.{0,1000}%PDF-\d/s],
  [rtf, /^\s*\{\\rtf/],
  [image, /^(?:RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif|msf|avi)|BM.{4}\0{4})/s],
  [archive, /^.{257}ustar/s],
  [program, /^MZ.{0,200}\0\0/s],
  [webArchive, /^\s*MIME-Version:/i],
  [
    flatXml,
    /^\s*<\?xml.*?(?:<\?mso-application|<pkg:package|<office:document\b|schemas\.microsoft\.com\/office\/word\/2003\/wordml|urn:schemas-microsoft-com:office:spreadsheet)/s,
  ],
];

const ole2Begins = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const utf8Mark = '\xef\xbb\xbf';
const lookedAt = 2048;

/** The kind of a file by its bytes, or why it is not read. */
export const kindOf = (bytes: Uint8Array): Kind | Refusal => {
  if (bytes.length === 0) return empty;
  const all = String.fromCharCode(...bytes.subarray(0, lookedAt));
  if (all.startsWith(ole2Begins)) return ole2(bytes);
  const begun = beginnings.find(([, signs]) => signs.some((sign) => all.startsWith(sign)));
  if (begun !== undefined) return begun[0];
  const beginning = all.startsWith(utf8Mark) ? all.slice(utf8Mark.length) : all;
  return looks.find(([, look]) => look.test(beginning))?.[0] ?? 'text';
};
