// Where the order ends and its annexes begin. An annex begins with its stamp or number, where a file begins, or with the
// title that follows the signature of the order.

import { isNominative } from '../../language/nominative.ts';
import { actReferences } from '../../text/acts/act-reference.ts';
import { readApproval } from '../../text/acts/approval.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { printedDates } from '../../text/dates/printed-dates.ts';
import type { Choosing } from '../choosing.ts';
import { type Item, type Line, linesIn } from './lines.ts';
import { signatureAt } from './signature.ts';
import { documentWord, isEnacting, isInCapitals, kindInHead, unspaced } from './words.ts';

/** An annex as it is printed: its stamp, its title, and what stands under it. */
export interface PrintedAnnex {
  /** What stands over its stamp: the letterhead of an institution. */
  readonly over: readonly Line[];
  readonly stamp: readonly Line[];
  readonly title: readonly Line[];
  readonly body: readonly Item[];
}

export interface DividedAct {
  /** The lines and tables of the order; none where only its annexes are printed. */
  readonly order: readonly Item[];
  readonly annexes: readonly PrintedAnnex[];
}

/** So far into a file stands the word for the kind of an order, and so many lines has a stamp. */
const reach = 40;
const longestStamp = 14;
const longestTitle = 12;
const longestTitleLine = 600;

const textOf = (item: Item | undefined): string => (item?.kind === 'line' ? item.said.text : '');

const isAnnexNumber = (text: string): boolean =>
  /^приложение(?:\s*(?:№|N)?\s*\d{1,3})?\s*$/iu.test(text.trim());

/** «Приложение к Положению …»: an annex of a document stays within it. */
const OF_DOCUMENT =
  /^приложение\s*(?:(?:№|N)?\s*\d{1,3})?\s+к\s+(?:настоящ\p{L}{2,4}\s+)?(?:положени|концепци|порядк|стандарт|регламент|программ|правил|план|дорожн|комплекс)/iu;

/** The lines from a place on that may be one stamp, as one text. */
const near = (items: readonly Item[], at: number): string =>
  items
    .slice(at, at + 3)
    .map(textOf)
    .join(' ');

/** So many lines stand at most between the number of an annex and its table: whose it is, and the title. */
const longestOverTable = 8;

/** «Приложение 1 к Программе» over a title and a table: what is printed there is a table with a name of its own. */
const holdsTableAlone = (items: readonly Item[], at: number): boolean => {
  const table = items.slice(at, at + longestOverTable).findIndex(({ kind }) => kind === 'table');
  return (
    table > 0 &&
    linesIn(items.slice(at, at + table)).every(({ said }) => readClauseNumber(said.text) === null)
  );
};

/** Whether a stamp begins at a place: its first line alone may be «УТВЕРЖДЕНО», «Приложение № 1», the rest stands below. */
const opensStamp = (items: readonly Item[], at: number): boolean => {
  const own = items[at];
  if (own?.kind !== 'line' || own.said.text.length > 400) return false;
  if (OF_DOCUMENT.test(near(items, at))) return holdsTableAlone(items, at);
  if (isAnnexNumber(own.said.text)) return true;
  if (readApproval(own.said.text) === null) return false;
  // «Приложение к …» as a title of its own text; «Утверждена программа …» as a sentence.
  return !/[.;]$/u.test(own.said.text) || own.align === 'right' || /(?:№|N)\s*\S/u.test(own.said.text);
};

const hasRequisites = (text: string): boolean =>
  actReferences(text).length > 0 ||
  printedDates(text).length > 0 ||
  /(?:№|N)\s*_|_{3,}|\d\s*г\.?\s*$/u.test(text);

const goesOn = (text: string): boolean =>
  /^\(?\s*(?:в\s+ред|с\s+изм|протокол|от\s|№|N\s|к\s)/iu.test(text) ||
  /^[«"]?_{2,}|^\(|^[«"]\s*\d{1,2}\s*[»"]/u.test(text);

/** Whether a line is no more of the stamp above it: a title stands under it. */
const endsStamp = (stamp: readonly Line[], line: Line): boolean => {
  const { text } = line.said;
  const first = stamp[0];
  if (opensDocument(text) || (documentWord(text) !== null && line.align === 'center')) return true;
  if (readClauseNumber(text) !== null || line.isBullet) return true;
  if (first !== undefined && first.align === 'right' && line.align !== 'right') return true;
  const said = stamp.map((one) => one.said.text).join('\n');
  return hasRequisites(said) && !goesOn(text);
};

const stampAt = (items: readonly Item[], at: number): readonly Line[] => {
  const stamp: Line[] = [];
  for (let next = at; next < items.length && stamp.length < longestStamp; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line') break;
    if (stamp.length > 0 && !opensStamp(items, next) && endsStamp(stamp, item)) break;
    stamp.push(item);
  }
  return stamp;
};

/** «г. Примерск, 2022»: where and when, under the title of a cover. */
export const isPlaceLine = (text: string): boolean =>
  /^(?:г\.|город|пгт|с\.|п\.)\s*\p{Lu}[\p{L}\s-]{1,40}(?:,?\s*20\d\d(?:\s*г(?:\.|од))?)?$/iu.test(
    text.trim(),
  );

/** A title that is not at its end: «Программа и», «Порядок разработки,». */
const IS_OPEN = /(?:^|\s)(?:и|или|в|на|по|о|об|для|к|с)$|[,–—-]$/iu;

/** «ПЛАН», «СОДЕРЖАНИЕ» alone under a title that another word for a document opens: what follows is its list of contents. */
const isContentsUnder = (text: string, title: readonly Line[]): boolean => {
  const [word, said] = [documentWord(text), title.map((line) => line.said.text).join(' ')];
  const isAlone =
    word === unspaced(text).trim().toLowerCase() ||
    /^(?:содержание|оглавление)$/iu.test(unspaced(text).trim());
  const opening = documentWord(said);
  return isAlone && opening !== null && opening !== word && !IS_OPEN.test(said) && /\s/u.test(unspaced(said));
};

/** «Паспорт программы» under a title in capitals: a name of its own, of which the title says nothing. */
const isHeadingUnder = (text: string, title: readonly Line[]): boolean =>
  title.length > 0 &&
  title.every(({ said }) => isInCapitals(unspaced(said.text))) &&
  /^\p{Lu}\p{Ll}/u.test(text) &&
  isNominative(text) === true;

/** A line of a title: it stands out, or it is no sentence; a clause, an item and a long paragraph are none. */
const isTitleLine = (line: Line, title: readonly Line[]): boolean => {
  const { text } = line.said;
  if (line.isBullet || line.isNumbered || text.length > longestTitleLine || isPlaceLine(text)) return false;
  if (title.length > 0 && readClauseNumber(text) !== null) return false;
  if (
    title.length > 0 &&
    /^(?:раздел|глава|часть)\s+(?:[\dIVX]|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят)/iu.test(text)
  )
    return false;
  if (isHeadingUnder(text, title) || isContentsUnder(text, title)) return false;
  const [first] = title;
  if (first === undefined)
    return line.align === 'center' || line.isBold || line.heading !== null || !/[;:]$/u.test(text);
  if (first.heading !== null && line.heading !== null && line.heading > first.heading) return false;
  if (first.align === 'center')
    return line.align === 'center' && !(first.isBold && !line.isBold && /[.:;]$/u.test(text));
  if (first.isBold) return line.isBold;
  if (/^\p{Ll}|^\(/u.test(text)) return !/[.;:]$/u.test(text) || text.startsWith('(');
  return false;
};

const titleAt = (items: readonly Item[], at: number): readonly Line[] => {
  const title: Line[] = [];
  for (let next = at; next < items.length && title.length < longestTitle; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line' || !isTitleLine(item, title)) break;
    title.push(item);
  }
  return title;
};

/** So many lines of a letterhead, or of another stamp, stand over the stamp of approval. */
const longestHead = 12;

const annexOf = (items: readonly Item[]): PrintedAnnex => {
  const found = items.slice(0, longestHead).findIndex((_, at) => opensStamp(items, at));
  const over = Math.max(found, 0);
  const stamp = found < 0 ? [] : stampAt(items, over);
  const below = over + stamp.length;
  const title = titleAt(items, below);
  // An annex of a document names it, and nobody who approved.
  const isOfDocument = found >= 0 && OF_DOCUMENT.test(near(items, over));
  return {
    over: linesIn(items.slice(0, isOfDocument ? below : over)),
    stamp: isOfDocument ? [] : stamp,
    title,
    body: items.slice(below + title.length),
  };
};

/** «ПОЛОЖЕНИЕ о …» over a text: no order begins below it. */
const opensDocument = (text: string): boolean =>
  documentWord(text) !== null && isInCapitals(unspaced(text).split(' ')[0] ?? '');

/** The line with which the order disposes, or else its first clause; -1 where a file holds no order. */
const orderIn = (items: readonly Item[]): number => {
  const head = items.slice(0, reach).findIndex((item) => kindInHead(textOf(item)) !== null);
  if (head < 0) return items.slice(0, reach).findIndex((item) => isEnacting(textOf(item)));
  // Under the stamp or the title of a document another act may be named.
  const isUnder = items
    .slice(0, head)
    .some((item, at) => opensStamp(items, at) || opensDocument(textOf(item)));
  if (isUnder) return -1;
  const enacting = items.slice(head, head + reach).findIndex((item) => isEnacting(textOf(item)));
  return enacting < 0 ? head : head + enacting;
};

/** Behind the signature may still stand who drafted it, who agreed and who was told. */
const isAfterSignature = (text: string): boolean =>
  /^(?:исп(?:олнитель|\.)|тел(?:ефон|\.)|(?:с\s+)?\p{L}+\s+ознакомлен|согласован|разослать|верно|_{3,}|\+?\d[\d\s()-]{4,}$|\d{1,2}[.-]\d{2})/iu.test(
    text.trim(),
  );

/** So far behind a signature the stamp of an annex may begin, with nothing of the annex between them. */
const tail = 12;

/** Where the order ends: before the first stamp below its clauses, or behind its signature. */
const endOfOrder = (items: readonly Item[], from: number): number => {
  for (let at = from + 1; at < items.length; at += 1) {
    if (opensStamp(items, at)) return at;
    let end = at;
    for (let next = signatureAt(items, end); next !== null; next = signatureAt(items, end))
      end += next.length;
    if (end === at) continue;
    for (let next = end; next < Math.min(items.length, end + tail); next += 1)
      if (opensStamp(items, next) && !isAfterSignature(textOf(items[next]))) return next;
    while (isAfterSignature(textOf(items[end]))) end += 1;
    return end;
  }
  return items.length;
};

interface Parted {
  readonly order: readonly Item[];
  readonly rest: readonly Item[];
}

/** Parts a file into the order and the texts of its annexes; an order that says nowhere what it is begins with the file. */
const partsOf = (items: readonly Item[], enacting = orderIn(items)): Parted => {
  if (enacting < 0) return { order: [], rest: items };
  const end = endOfOrder(items, enacting);
  return { order: items.slice(0, end), rest: items.slice(end) };
};

/** Whether lines say nothing themselves: they stand over a stamp. */
const isOver = (items: readonly Item[]): boolean =>
  items.length < longestHead &&
  items.every(
    (item, at) =>
      item.kind === 'line' &&
      readClauseNumber(item.said.text) === null &&
      !opensStamp(items, at) &&
      documentWord(item.said.text) === null,
  );

/** Where no file holds an order that can be told by its words, a person may say that the first begins with one. */
const beginsWithOrder = ([first = []]: readonly (readonly Item[])[], choosing: Choosing): boolean => {
  const none = {
    value: 'none',
    says: { ru: 'приказа в файлах нет', en: 'there is no order in the files' },
  } as const;
  const order = {
    value: 'order',
    says: { ru: 'файл начинается с приказа', en: 'the file begins with an order' },
  } as const;
  const at = first.find((item) => item.kind === 'line')?.said.stretches[0] ?? null;
  return (
    choosing.choose<'none' | 'order'>({
      id: 'order',
      at,
      says: { ru: 'Приказ не узнан', en: 'No order was recognised' },
      likelihood: 0.9,
      choices: [none, order],
    }) === 'order'
  );
};

/** The places at which an annex begins, besides the first. */
const annexesIn = (items: readonly Item[]): readonly PrintedAnnex[] => {
  if (items.length === 0) return [];
  const starts = [0];
  for (let at = 1; at < items.length; at += 1) {
    const last = starts.at(-1) ?? 0;
    if (at - last < 2 || !opensStamp(items, at)) continue;
    // The lines of one stamp may each look like the first of another.
    if (at < last + stampAt(items, last).length) continue;
    // «СОГЛАСОВАНО …», a letterhead: it stands over the stamp of one document.
    if (last === 0 && isOver(items.slice(0, at))) continue;
    starts.push(at);
  }
  return starts.map((start, index) => annexOf(items.slice(start, starts[index + 1])));
};

/** Divides the files of one act, in the order in which a person gave them; the file with the order counts as the first. */
export const divideAct = (files: readonly (readonly Item[])[], choosing: Choosing): DividedAct => {
  const told = files.map((items) => partsOf(items));
  // Under a stamp stands a document whose order is printed elsewhere.
  const isTold =
    told.some(({ order }) => order.length > 0) ||
    files.some((items) => items.slice(0, longestHead).some((_, at) => opensStamp(items, at)));
  const parted =
    isTold || !beginsWithOrder(files, choosing)
      ? told
      : told.map((own, at) => (at === 0 ? partsOf(files[0] ?? [], 0) : own));
  const ordered = parted.findIndex(({ order }) => order.length > 0);
  const inOrder =
    ordered < 0 ? parted : [...parted.slice(ordered, ordered + 1), ...parted.toSpliced(ordered, 1)];
  return {
    order: inOrder[0]?.order ?? [],
    // A second order among the files is a document beside the first.
    annexes: inOrder.flatMap(({ order, rest }, index) => [
      ...(index > 0 ? annexesIn(order) : []),
      ...annexesIn(rest),
    ]),
  };
};
