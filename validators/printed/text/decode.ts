// Texts come without saying how their letters are written: a mark at the beginning, else strict UTF-8, else the code page of Windows or, from old programs, of DOS.
import type { Says } from '../printed.ts';
import { tooLarge } from '../refusals.ts';

/** A text of 2,000 rows has half a million bytes. */
const maxTextBytes = 16_000_000;

export interface Decoded {
  /** Lines end with `\n` alone. */
  readonly text: string;
  /** Said where the writing had to be guessed. */
  readonly guess: Says | null;
}

const strict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const guessed = (name: string): Says => ({
  ru: `Текст записан не в UTF-8: прочитан как ${name}. Если вместо букв значки, сохраните файл в UTF-8.`,
  en: `The text is not UTF-8: it was read as ${name}. If there are signs in place of letters, save the file as UTF-8.`,
});

/** Small Russian letters as each code page has them: whichever gives more of them is the one that was meant. */
const isOfDos = (bytes: Uint8Array): boolean => {
  let ofWindows = 0;
  let ofDos = 0;
  for (const byte of bytes) {
    if (byte >= 0xe0) ofWindows += 1;
    if ((byte >= 0xa0 && byte <= 0xaf) || (byte >= 0xe0 && byte <= 0xef)) ofDos += 1;
  }
  return ofDos > ofWindows;
};

const markOf = ([first, second]: Uint8Array): string | null =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from other bytes
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/** A text has next to none of the characters that print nothing. */
const isText = (text: string): boolean => (text.match(control)?.length ?? 0) <= text.length / 1000;

/** The text that some bytes hold; null where they hold no text. @throws Refused */
export const decodeText = (bytes: Uint8Array): Decoded | null => {
  if (bytes.length > maxTextBytes)
    throw tooLarge({
      ru: `текст больше ${maxTextBytes / 1e6} МБ`,
      en: `a text of more than ${maxTextBytes / 1e6} MB`,
    });
  const mark = markOf(bytes);
  const exact = strict(bytes, mark ?? 'utf-8');
  if (exact === null && mark !== null) return null;
  const [page, name] = isOfDos(bytes) ? ['ibm866', 'DOS (866)'] : ['windows-1251', 'Windows-1251'];
  const text = exact ?? new TextDecoder(page).decode(bytes);
  if (!isText(text)) return null;
  return { text: text.replace(/\r\n?/g, '\n'), guess: exact === null ? guessed(name) : null };
};
