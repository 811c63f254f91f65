// Bytes become text here, and nowhere else: what is not clean UTF-8 with line feeds is said once, at its place.
import { type BytesKind, kindOfBytes } from './kind-of-bytes.ts';
import { indexLines, type Range, startOfFile } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { hexOf, unseen } from './unseen.ts';

/** Largest file that is read, in bytes. The longest real act so far has 125 kB; a megabyte of it would be a book. */
export const maxFileSize = 4_000_000;

/** A decoded file: its text without byte order mark and with line feeds only, or null where it cannot be read. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** The text before the first byte that is not UTF-8, found by decoding ever smaller halves. */
const textBeforeFault = (bytes: Uint8Array): string => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // In streaming mode a character whose first bytes only are there is held back: the fault is at its beginning.
  return new TextDecoder().decode(bytes.subarray(0, low), { stream: true });
};

const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');

/**
 * Reads a file's bytes (or a text already decoded) as UTF-8.
 * Never throws; what is wrong comes back as problems.
 */
export const decode = (file: string, content: Uint8Array | string): Decoded => {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, range: Range, data: Problem['data'] = {}): void => {
    problems.push({ code, file, range, pointer: '', data });
  };
  const refuse = (before: string, guess: BytesKind): Decoded => {
    const readable = withLineFeeds(before);
    report('encoding', indexLines(readable).range(readable.length, readable.length), { guess });
    return { text: null, problems };
  };

  if (content.length > maxFileSize) {
    report('file-too-large', startOfFile, { size: content.length, limit: maxFileSize });
    return { text: null, problems };
  }
  const bytes = typeof content === 'string' ? null : content;
  if (bytes !== null && !isUtf8(bytes, false)) return refuse(textBeforeFault(bytes), kindOfBytes(bytes));

  const marked = bytes === null ? `${content}` : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const raw = marked.startsWith('\ufeff') ? marked.slice(1) : marked;
  const zero = raw.indexOf('\u0000');
  if (zero !== -1) return refuse(raw.slice(0, zero), bytes === null ? 'binary' : kindOfBytes(bytes));
  if (raw !== marked) report('byte-order-mark', startOfFile);

  const carriage = raw.indexOf('\r');
  if (carriage !== -1) report('line-ends', indexLines(raw).range(carriage, carriage));
  const text = withLineFeeds(raw);
  const first = text.search(unseen);
  if (first !== -1) {
    const end = first + ((text.codePointAt(first) ?? 0) > 0xffff ? 2 : 1);
    report('control-character', indexLines(text).range(first, end), { character: hexOf(text.slice(first)) });
  }
  if (text.trim() === '') {
    report('empty-file', startOfFile, { reason: 'blank' });
    return { text: null, problems };
  }
  return { text, problems };
};
