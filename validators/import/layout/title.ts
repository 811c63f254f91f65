// The title of a document: the lines below its stamp that stand out or are no sentence.
import { isNominative } from '../../language/nominative.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Item, Line } from './lines.ts';
import { documentWord, isInCapitals, unspaced } from './words.ts';

const longestTitle = 12;
const longestTitleLine = 600;

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

/** The lines of the title at a place. */
export const titleAt = (items: readonly Item[], at: number): readonly Line[] => {
  const title: Line[] = [];
  for (let next = at; next < items.length && title.length < longestTitle; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line' || !isTitleLine(item, title)) break;
    title.push(item);
  }
  return title;
};
