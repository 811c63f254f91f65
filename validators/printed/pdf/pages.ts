// PDF.js takes a file apart; only letters, rules and where they stand are asked of it. It draws nothing, runs no script of the file and fetches nothing.
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { damaged, refused, tooLarge } from '../refusals.ts';
import { shownIn } from '../text-forms/symbols.ts';
import { drawnBy } from './rules.ts';
import type { Page, Word } from './shapes.ts';

const mostPages = 500;
const mostBytes = 100_000_000;
/** The most pieces of text of all pages; a page has about 500. */
const mostWords = 600_000;
/** The most drawing operations of one page that are looked at for rules. */
const mostOperations = 400_000;

const locked = refused('password', {
  ru: 'PDF защищён паролем. Откройте его с паролем и сохраните без защиты или дайте файл, из которого он сделан: .docx, .odt, .xlsx.',
  en: 'The PDF is protected by a password. Open it with the password and save it without, or give the file it was made from: .docx, .odt, .xlsx.',
});

interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Fonts say their look in their names: «TimesNewRomanPS-BoldItalicMT». A broken font never comes and is not waited for. */
const fontLook = ({ commonObjs }: PDFPageProxy, font: string): FontLook => {
  const found: unknown = commonObjs.has(font) ? commonObjs.get(font) : null;
  const name = String((found as { readonly name?: unknown } | null)?.name ?? '');
  return { bold: /bold|black|heavy/i.test(name), italic: /italic|oblique/i.test(name) };
};

const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  /^(?:InvalidPDFException|FormatError|XRefParseException|XRefEntryException|MissingPDFException|ResponseException|UnknownErrorException|AbortException)$/.test(
    error.name,
  );

/** What PDF.js throws, in words of the person whose file it is; what it does not throw knowingly passes through. */
const answering = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw locked;
    if (isDamage(error)) throw damaged({ ru: 'его устройство', en: 'its structure' });
    throw error;
  }
};

const readWords = async (
  page: PDFPageProxy,
  base: readonly number[],
  room: { words: number },
): Promise<readonly Word[]> => {
  const { items } = await page.getTextContent();
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = base;
  const looks = new Map<string, FontLook>();
  const words: Word[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    room.words -= 1;
    if (room.words < 0) throw tooLarge({ ru: 'слишком много текста', en: 'there is too much text' });
    const look = looks.get(item.fontName) ?? fontLook(page, item.fontName);
    looks.set(item.fontName, look);
    const [A = 1, B = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    const [across, up] = [a * A + c * B, b * A + d * B];
    const size = Math.hypot(across, up) || item.height || 1;
    const [at, on] = [a * x + c * y + e, b * x + d * y + f];
    // Text that stands upright takes its place up the page.
    const upright = Math.abs(up) > Math.abs(across);
    words.push({
      text: shownIn(null, item.str),
      x: at,
      y: on,
      width: upright ? size : item.width,
      size,
      ...look,
    });
  }
  return words;
};

const readPage = async (proxy: PDFDocumentProxy, number: number, room: { words: number }): Promise<Page> => {
  const page = await proxy.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as readonly number[];
  // PDF.js counts down from the top of the page as shown.
  const base = [a, -b, c, -d, e, height - f] as const;
  const operations = await page.getOperatorList();
  const words = await readWords(page, base, room);
  const { rules, hasPictures } =
    operations.fnArray.length > mostOperations ? { rules: [], hasPictures: true } : drawnBy(operations, base);
  page.cleanup();
  return { number, width, height, words, rules, hasPictures };
};

/** The pages of a file, one after another. @throws Refused */
export const readPages = async (bytes: Uint8Array): Promise<readonly Page[]> => {
  if (bytes.length > mostBytes)
    throw tooLarge({ ru: `больше ${mostBytes / 1e6} МБ`, en: `more than ${mostBytes / 1e6} MB` });
  const task = getDocument({
    // PDF.js takes the bytes for its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await answering(async () => {
      const proxy = await task.promise;
      if (proxy.numPages > mostPages)
        throw tooLarge({ ru: `в нём ${proxy.numPages} страниц`, en: `it has ${proxy.numPages} pages` });
      const room = { words: mostWords };
      const pages: Page[] = [];
      for (let number = 1; number <= proxy.numPages; number += 1)
        pages.push(await readPage(proxy, number, room));
      return pages;
    });
  } finally {
    await task.destroy();
  }
};
