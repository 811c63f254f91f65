// Lines as paragraphs: where each printed line is a paragraph of its own, they flow together again, and what a page repeats at
// its edges is left out.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { joinLines } from './join-lines.ts';
import type { Item, Line } from './lines.ts';

/** A line that a margin broke is about as long as a line can be. */
const shortest = 35;
const OPEN = /[\p{L}\p{N},»)–—-]$/u;
const GOES_ON = /^[\p{Ll}«(№\d]/u;
/** «а) …», and what begins with a word cut short, as an address does: «ул. …». */
const APART = /^(?:[а-яё]\)\s|\p{Ll}{1,4}\.\s)/iu;

/** Whether a line only goes on with the one before it. */
const goesOn = (before: Line, line: Line): boolean => {
  const { text } = line.said;
  if (line.isBullet || line.isNumbered || line.startsPage || line.heading !== null || before.heading !== null)
    return false;
  if (line.align !== before.align || line.align === 'center' || line.align === 'right') return false;
  if (line.isBold !== before.isBold || line.isNote !== before.isNote) return false;
  if (before.said.text.length < shortest && !/-$/u.test(before.said.text)) return false;
  if (!OPEN.test(before.said.text) || APART.test(text) || readClauseNumber(text) !== null) return false;
  // «(далее – | МОО РП)»
  if (/\([^()]*$/u.test(before.said.text) && /^[^()]*\)/u.test(text)) return true;
  return /^\p{Ll}/u.test(text) || (/[\p{Ll}-]$/u.test(before.said.text) && GOES_ON.test(text));
};

/** So many lines that only go on show that a margin broke them all: then one may go on with a capital, too. */
const fewestBroken = 8;
/** A line that fills its page. */
const fullLine = 50;

/** «… управленческих кадров | Республики Примерия»: a full line without an end, and a name behind it. */
const goesOnWithName = (before: Line, line: Line): boolean =>
  (before.broken.at(-1)?.text.length ?? 0) >= fullLine &&
  /\p{Ll}$/u.test(before.said.text) &&
  /^\p{Lu}/u.test(line.said.text) &&
  goesOn(before, { ...line, said: { ...line.said, text: line.said.text.toLowerCase() } });

const joined = (before: Line, line: Line): Line => {
  const broken = [...before.broken, ...line.broken];
  return { ...before, broken, said: joinLines([before.said, line.said]) };
};

/** Joins the lines that a margin broke. */
export const flowing = (items: readonly Item[]): readonly Item[] => {
  const made: Item[] = [];
  const isBroken =
    items.filter((item, at) => {
      const before = items[at - 1];
      return item.kind === 'line' && before?.kind === 'line' && goesOn(before, item);
    }).length >= fewestBroken;
  for (const item of items) {
    const last = made.at(-1);
    if (
      item.kind === 'line' &&
      last?.kind === 'line' &&
      (goesOn(last, item) || (isBroken && goesOnWithName(last, item)))
    )
      made[made.length - 1] = joined(last, item);
    else made.push(item);
  }
  return made;
};

const pageNumber = (item: Item | undefined): number | null => {
  if (item?.kind !== 'line') return null;
  const [, number] = /^[-–—]?\s*(\d{1,3})\s*[-–—]?$/u.exec(item.said.text) ?? [];
  return number === undefined ? null : Number(number);
};

/** So many pages in a row show that lone numbers are those of pages. */
const fewestPages = 2;

/** Leaves out the numbers of pages, and the line that stands beside each of them. */
export const withoutFurniture = (items: readonly Item[]): readonly Item[] => {
  const numbered = items.flatMap((item, at) => {
    const number = pageNumber(item);
    return number === null ? [] : [{ at, number }];
  });
  const inOrder = numbered.every(
    ({ number }, index) => index === 0 || number === (numbered[index - 1]?.number ?? 0) + 1,
  );
  if (numbered.length < fewestPages || !inOrder) return items;
  const besides = Map.groupBy(numbered, ({ at }) => {
    const next = items[at + 1];
    return next?.kind === 'line' ? next.said.text : '';
  });
  const left = new Set(numbered.map(({ at }) => at));
  for (const [text, places] of besides)
    if (text !== '' && places.length >= fewestPages) for (const { at } of places) left.add(at + 1);
  return items.filter((_, at) => !left.has(at));
};
