// «Утвердить прилагаемые изменения, которые вносятся в Порядок …»: the clause of an order names the act, its annex the changes of it.
import { actReferences } from '../acts/act-reference.ts';
import { amending } from '../acts/order-words.ts';
import { stem } from '../words/stem.ts';

/** An act by its number and date (ISO date). */
export interface NamedAct {
  readonly number: string;
  readonly date: string;
}

/** An act whose changes an order announces, and the words that name what is changed. */
export interface Announced {
  readonly act: NamedAct;
  readonly words: ReadonlySet<string>;
}

const CHANGES = '(?:перечень\\s+)?изменени\\p{Ll}{1,3}(?:\\s+и\\s+дополнени\\p{Ll}{1,3})?';
const APPROVING = new RegExp(
  `(?<!\\p{L})утвердить(?!\\p{L})\\s+(?:(?:прилагаем|следующ)\\p{Ll}{1,3}\\s+)?${CHANGES}(?!\\p{L})`,
  'iu',
);
const HEADING = new RegExp(
  `^\\s*${CHANGES},?\\s+(?:котор\\p{Ll}{1,3}\\s+)?внос\\p{Ll}{2,5}\\s+в[о]?\\s`,
  'iu',
);
const BARE_HEADING = new RegExp(`^\\s*${CHANGES}\\s+в[о]?\\s`, 'iu');

/** Shorter words name nothing. */
const SHORTEST = 3;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text
        .toLowerCase()
        .replaceAll('ё', 'е')
        .matchAll(/\p{L}+/gu),
    ].flatMap(([word]) => (word.length < SHORTEST ? [] : [stem(word)])),
  );

/** The acts whose changes a clause announces, each with the words that name it; none where it announces none. */
export const announcedBy = (text: string): readonly Announced[] => {
  if (!APPROVING.test(text) && !amending.test(text)) return [];
  let from = 0;
  return actReferences(text).flatMap(({ quoted, number, date, at, text: said }) => {
    if (quoted || date === null) return [];
    const words = stemsOf(text.slice(from, at));
    from = at + said.length;
    return [{ act: { number, date }, words }];
  });
};

/** Whether a line is the heading of changes and no sentence about them: «Изменения в Порядок вносятся приказом.» */
export const headsChanges = (text: string): boolean => HEADING.test(text) && !/[.;]\s*$/u.test(text);

const headsBarely = (text: string): boolean => BARE_HEADING.test(text) && !/[.;:]\s*$/u.test(text);

/** So many of the words of a heading name the act that was announced with them. */
const KNOWN = 0.7;

/**
 * The act that changes under a heading are of: that which an order announced with the words of the heading; null where it announced
 * none or several alike.
 */
export const announcedUnder = (heading: string, announced: readonly Announced[]): NamedAct | null => {
  const form = headsChanges(heading) ? HEADING : headsBarely(heading) ? BARE_HEADING : null;
  if (form === null) return null;
  const sought = [...stemsOf(heading.replace(form, ''))];
  const scored = announced.map(({ act, words }) => ({
    act,
    share: sought.filter((one) => words.has(one)).length / sought.length,
  }));
  const most = Math.max(KNOWN, ...scored.map(({ share }) => share));
  const best = scored.filter(({ share }) => share >= most).map(({ act }) => act);
  const [first] = best;
  return first !== undefined &&
    best.every(({ number, date }) => number === first.number && date === first.date)
    ? first
    : null;
};
