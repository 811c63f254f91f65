// Bytes become text here, and nowhere else: what is not clean UTF-8 with line feeds is said once, at its place.
import type { Problem, ProblemCode } from './problem.ts';
import { indexLines, type Range, startOfFile } from './position.ts';

/** Largest file that is read, in bytes. The longest real act so far has 125 kB; a megabyte of it would be a book. */
export const maxFileSize = 4_000_000;

/** A decoded file: its text without byte order mark and with line feeds only, or null where it cannot be read. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** The first byte that is not UTF-8, found by decoding ever smaller halves. */
const firstBadByte = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
};

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/;

/**
 * Reads a file's bytes (or a text already decoded) as UTF-8.
 * Never throws; what is wrong comes back as problems.
 */
export const decode = (file: string, content: Uint8Array | string): Decoded => {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, range: Range, data: Problem['data'] = {}): void => {
    problems.push({ code, file, range, pointer: '', data });
  };

  if (content.length > maxFileSize) {
    report('file-too-large', startOfFile, { size: content.length, limit: maxFileSize });
    return { text: null, problems };
  }

  let text: string;
  if (typeof content === 'string') {
    text = content.startsWith('\ufeff') ? content.slice(1) : content;
    if (text !== content) report('byte-order-mark', startOfFile);
  } else {
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      const at = firstBadByte(content);
      const before = new TextDecoder().decode(content.subarray(0, at));
      const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
      const guess = utf16 ? 'UTF-16' : looksLikeWindows1251(content) ? 'windows-1251' : '';
      report('encoding', indexLines(before).range(before.length, before.length), { guess, byte: at });
      return { text: null, problems };
    }
    if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) report('byte-order-mark', startOfFile);
  }

  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    report('line-ends', indexLines(text).range(carriage, carriage));
    text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  }
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const code = control[0].codePointAt(0) ?? 0;
    const range = indexLines(text).range(control.index, control.index + 1);
    report('control-character', range, { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  if (text.trim() === '') {
    report('empty-file', startOfFile);
    return { text: null, problems };
  }
  return { text, problems };
};
