// SHA-256 (FIPS 180-4) for the fingerprints of findings. The package that the engine takes it from brings a dozen other hashes with it,
// and what a browser has of its own answers only later.

const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 32 bits of the fraction. */
const fraction = (root: number): number => Math.trunc((root % 1) * 2 ** 32);

const start = primes.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one, zeros, and its length in bits: whole blocks of 64 bytes. */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
};

const schedule = (view: DataView, block: number): Int32Array => {
  const words = new Int32Array(64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(block + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [before, last] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const low = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
    const high = turned(last, 17) ^ turned(last, 19) ^ (last >>> 10);
    words[at] = (words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high;
  }
  return words;
};

type State = readonly [number, number, number, number, number, number, number, number];

const mixed = ([a, b, c, d, e, f, g, h]: State, word: number): State => {
  const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + word;
  const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
};

/** The digest of bytes: 32 bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array => {
  const view = padded(bytes);
  let state = start as unknown as State;
  for (let block = 0; block < view.byteLength; block += 64) {
    const words = schedule(view, block);
    const after = constants.reduce((now, constant, at) => mixed(now, constant + (words[at] ?? 0)), state);
    state = state.map((word, at) => (word + (after[at] ?? 0)) | 0) as unknown as State;
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) digest.setInt32(at * 4, word);
  return new Uint8Array(digest.buffer);
};

/** A text as bytes. */
export const utf8ToBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes as two hexadecimal digits each. */
export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
