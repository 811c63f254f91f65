// A file that is not text is something else: what it is tells its owner what to do.

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Windows-1251 keeps Russian letters in 0xC0–0xFF: a file that is mostly those and ASCII was saved in it. */
const looksLikeWindows1251 = (bytes: Uint8Array): boolean => {
  let letters = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high += 1;
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters += 1;
  }
  return high > 0 && letters / high > 0.8;
};

/** What bytes that are not UTF-8 text seem to be. */
export type BytesKind = 'UTF-16' | 'office' | 'pdf' | 'image' | 'binary' | 'windows-1251' | 'unknown';

/** Guesses what a file is by its first bytes and, failing that, by how its bytes are spread. */
export const kindOfBytes = (bytes: Uint8Array): BytesKind => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'office';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'UTF-16';
  if (bytes.includes(0)) {
    const even = bytes.filter((byte, index) => byte === 0 && index % 2 === 0).length;
    const odd = bytes.filter((byte, index) => byte === 0 && index % 2 === 1).length;
    return even + odd > bytes.length / 16 && Math.min(even, odd) * 8 < even + odd ? 'UTF-16' : 'binary';
  }
  return looksLikeWindows1251(bytes) ? 'windows-1251' : 'unknown';
};
