// A PDF with a text layer → the printed document. The file tells letters and rules; paragraphs and tables are guessed from where they stand, and said to be.
import { markRepeated } from '../grid.ts';
import { collectNotices, type Notices } from '../notices.ts';
import type { Aside, Block, Reading } from '../printed.ts';
import { refused } from '../refusals.ts';
import { joinAcross } from './across-pages.ts';
import { type Field, fieldOf, plainField } from './field.ts';
import { type Footnote, partNotes } from './footnotes.ts';
import { withFractions } from './fractions.ts';
import { type Line, textOfLine } from './lines.ts';
import { blocksOfPage, type PageBlock, type Sorted, sortPage } from './page-blocks.ts';
import { readPages } from './pages.ts';
import { paragraphsOf, placeOn } from './paragraphs.ts';
import { around, boxOf, type Page } from './shapes.ts';

const scan = refused('scan', {
  ru: 'В этом PDF нет текста: страницы – снимки. Нужен файл, из которого он сделан (.docx, .odt, .xlsx), или PDF, сохранённый из Word; снимки можно распознать и сохранить как .docx.',
  en: 'This PDF has no text: its pages are scans. The file it was made from is needed (.docx, .odt, .xlsx), or a PDF saved from Word; scans can be recognised and saved as .docx.',
});

const unreadable = refused('scan', {
  ru: 'Буквы этого PDF записаны так, что их нельзя извлечь. Нужен файл, из которого он сделан: .docx, .odt или .xlsx.',
  en: 'The letters of this PDF are written so that they cannot be extracted. The file it was made from is needed: .docx, .odt or .xlsx.',
});

const pictured = {
  ru: 'Страница – снимок без текста: не читается',
  en: 'A page is a scan without text: it is not read',
};

const guessedTable = {
  ru: 'Таблица угадана по линиям и положению слов: сверьте строки и столбцы. Надёжнее дать .docx или .xlsx',
  en: 'A table was guessed from rules and the places of words: check its rows and columns. A .docx or .xlsx is more certain',
};

/** Letters for which a font gives no meaning come as these. */
const meaningless = /[\ufffd\ue000-\uf8ff]/gu;

const requireText = (pages: readonly Page[]): void => {
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
  if (text.trim() === '') throw scan;
  if ((text.match(meaningless)?.length ?? 0) > text.length / 5) throw unreadable;
};

const pageNumber = /^[–—-]?\s*\d{1,4}\s*[–—-]?$/;

interface Margins {
  readonly sorted: Sorted;
  readonly asides: readonly Aside[];
}

/** The first or last line of a page that is only its number stands beside the text. */
const withoutNumber = (sorted: Sorted): Margins => {
  const { lines, page, grids } = sorted;
  const outermost = (line: Line | undefined, above: boolean): boolean =>
    line !== undefined &&
    pageNumber.test(textOfLine(line).trim()) &&
    grids.every(({ box }) => (above ? box.top < line.box.top : box.bottom > line.box.bottom));
  const [first, last] = [lines[0], lines.at(-1)];
  const number = outermost(first, true) ? first : outermost(last, false) ? last : undefined;
  if (number === undefined) return { sorted, asides: [] };
  const aside: Aside = {
    kind: number === first ? 'header' : 'footer',
    mark: null,
    blocks: paragraphsOf([number], plainField(number.box), page.number),
    place: placeOn(page.number, number.box),
  };
  return { sorted: { ...sorted, lines: lines.filter((line) => line !== number) }, asides: [aside] };
};

const footnote = (page: number, { mark, lines }: Footnote): Aside => {
  const box = around(lines.map((line) => line.box));
  return {
    kind: 'footnote',
    mark,
    blocks: paragraphsOf(lines, plainField(box), page),
    place: placeOn(page, box),
  };
};

const marginsOf = (whole: Page): Margins => {
  const { page, notes } = partNotes(withFractions(whole));
  const { sorted, asides } = withoutNumber(sortPage(page));
  return { sorted, asides: [...asides, ...notes.map((note) => footnote(page.number, note))] };
};

/** Where text runs on pages of a width: from the leftmost to the rightmost word of all of them. */
const fieldsOf = (pages: readonly Sorted[]): ((page: Page) => Field) => {
  const widthOf = ({ width }: Page): number => Math.round(width);
  const fields = new Map(
    [...Map.groupBy(pages, ({ page }) => widthOf(page))].map(([width, own]) => {
      const lines = own.flatMap((sorted) => sorted.lines);
      const words = own.flatMap(({ page }) => page.words);
      return [width, fieldOf(around(words.map(boxOf)), lines)];
    }),
  );
  return (page) => fields.get(widthOf(page)) ?? plainField(around([]));
};

/** Much of a page left empty says that the next one was begun on purpose. */
const startsPage = (before: PageBlock, { height }: Page, { block }: PageBlock): Block =>
  block.kind === 'paragraph' && before.box.bottom > height * 0.3 ? { ...block, startsPage: true } : block;

const joinPages = (pages: readonly Sorted[]): readonly Block[] => {
  const fieldAt = fieldsOf(pages);
  const joined: PageBlock[] = [];
  for (const sorted of pages) {
    const own = [...blocksOfPage(sorted, fieldAt(sorted.page))];
    const [last, first] = [joined.at(-1), own[0]];
    if (last !== undefined && first !== undefined) {
      const whole = joinAcross(last, first);
      if (whole === null) own[0] = { ...first, block: startsPage(last, sorted.page, first) };
      else {
        joined[joined.length - 1] = { ...whole, box: first.box };
        own.shift();
      }
    }
    joined.push(...own);
  }
  return joined.map(({ block }) =>
    block.kind === 'table' ? { ...block, rows: markRepeated(block.rows) } : block,
  );
};

const note = (notices: Notices, pages: readonly Page[], blocks: readonly Block[]): void => {
  for (const { number, words, hasPictures, width, height } of pages)
    if (words.length === 0 && hasPictures)
      notices.add('picture', pictured, placeOn(number, { left: 0, right: width, bottom: 0, top: height }));
  for (const block of blocks)
    if (block.kind === 'table') notices.add('guessed table', guessedTable, block.place);
};

const isFirstOfKind = ({ kind }: Aside, index: number, all: readonly Aside[]): boolean =>
  kind === 'footnote' || all.findIndex((aside) => aside.kind === kind) === index;

/** Reads a PDF; how long that may take is bounded by whoever calls it. @throws Refused */
export const readPdf = async (bytes: Uint8Array): Promise<Reading> => {
  const pages = await readPages(bytes);
  requireText(pages);
  const margins = pages.map(marginsOf);
  const blocks = joinPages(margins.map(({ sorted }) => sorted));
  const notices = collectNotices();
  note(notices, pages, blocks);
  // Of the numbers of pages the first says enough.
  const asides = margins.flatMap((each) => each.asides).filter(isFirstOfKind);
  return { ok: true, document: { format: 'pdf', blocks, asides, notices: notices.all() } };
};
