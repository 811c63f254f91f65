// Who stands in a cell: «Министерство, ВИРО», a name a line, «Иванов И.И. Петров П.П.» are lists of names; the comma of
// «Министерство образования, науки и молодёжи» parts none.
import { analyse } from '../../../language/analyse.ts';
import { quotations } from '../../../text/marks/quotations.ts';
import { personNames } from '../../../text/names/person-names.ts';
import type { Said } from '../../said.ts';
import { oneLine } from '../grid/join.ts';
import { cut, type Line, withoutEnd } from '../grid/lines.ts';

const FIRST_WORDS = /\p{L}[\p{L}-]*/gu;
const SMALL_WORD = /^\p{Ll}/u;
const JOINT = /^(?:и|или|по|для|с|в|на|при|от|а|также)(?!\p{L})/u;
/** How many words are looked at for the one that says who is meant. */
const looked = 4;

/** The readings of a word that are a noun or an adjective. */
const namingReadings = (word: string): ReturnType<typeof analyse> =>
  analyse(word).filter(({ part }) => part === 'noun' || part === 'adjective');

/** Whether a name ends with a noun that only goes on in it: «Министерство образования», where «ИРО» and «методисты» are whole. */
const endsOblique = (name: string): boolean => {
  const words = name.slice(-200).match(FIRST_WORDS) ?? [];
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return false;
  const readings = namingReadings(last);
  return readings.some(({ case: of }) => of === 'genitive' || of === 'dative') && !/^\p{Lu}{2}/u.test(last);
};

/**
 * Whether words begin a name of their own: with a capital, or with small letters and a noun or adjective that may be the head of
 * a name («методисты», «муниципальные методические службы»), where «науки и молодёжи» goes on with the name before.
 *
 * @param mayGoOn whether the name before may have more words: of a form that is both, it decides
 */
const beginsName = (text: string, mayGoOn: boolean): boolean => {
  if (!SMALL_WORD.test(text)) return true;
  if (JOINT.test(text)) return false;
  const words = (text.slice(0, 200).match(FIRST_WORDS) ?? []).slice(0, looked);
  let isOpen = false;
  for (const word of words) {
    const readings = namingReadings(word);
    const isHead = readings.some(({ case: of }) => of === 'nominative');
    const isOblique = readings.some(({ case: of }) => of === 'genitive' || of === 'dative');
    if (readings.length === 0) break;
    if (!(isHead && isOblique)) return isHead;
    isOpen = true;
  }
  return isOpen && !mayGoOn;
};

/** «Министерством, институтом»: by whom something is done. */
const isAgent = (text: string): boolean => {
  const readings = namingReadings((text.match(/\p{L}[\p{L}-]*/u) ?? [''])[0]);
  return readings.length > 0 && readings.every(({ case: of }) => of === 'instrumental');
};

/** «Министерство» in a line of its own is no whole name. */
const ONE_NOUN = /^\p{Lu}?\p{Ll}+$/u;

/** The name so far ends where another may begin. */
const ENDED = /[,;.]$/u;

/** The places of a text inside quotation marks and brackets. */
const insideOf = (text: string): ((at: number) => boolean) => {
  const spans = quotations(text);
  const inside = new Uint8Array(text.length);
  for (const { from, to } of spans) inside.fill(1, from, to);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (depth > 0) inside[at] = 1;
    if (text[at] === ')' && depth > 0) depth -= 1;
  }
  return (at) => inside[at] === 1;
};

/** Where a line has its next name: behind a semicolon, behind a comma before a name, between two persons. */
const partings = (text: string): readonly number[] => {
  const isInside = insideOf(text);
  const persons = personNames(text);
  const behindPersons = persons.flatMap(({ at, length }) => {
    const rest = text.slice(at + length, at + length + 60);
    return /^\s+(?=\p{L})/u.test(rest) && !JOINT.test(rest.trim()) ? [at + length] : [];
  });
  const signs = [...text.matchAll(/[,;]\s*/gu)].flatMap(({ 0: sign, index }) => {
    const next = text.slice(index + sign.length, index + sign.length + 200);
    const parts =
      // «Школы № 1, 3, 7»: a number goes on with the name before it.
      /^[^,;]*\p{L}/u.test(next) &&
      !isInside(index) &&
      (sign.startsWith(';') ||
        (isAgent(text) && isAgent(next)) ||
        beginsName(next, endsOblique(text.slice(Math.max(0, index - 200), index))));
    return parts ? [index + 1] : [];
  });
  return [...behindPersons, ...signs].toSorted((a, b) => a - b);
};

/** A longer line is a text, and no list of names. */
const longestLine = 4000;

const namesIn = (line: Said): readonly Said[] => {
  if (line.text.length > longestLine) return [line];
  const at = [0, ...partings(line.text), line.text.length];
  return at
    .slice(1)
    .map((end, index) => withoutEnd(cut(line, at[index] ?? 0, end), /[\s,;]/u))
    .filter(({ text }) => text !== '');
};

const LIST_SIGN = /^(?:[-–—•]|\d{1,2}[.)])\s+/u;

/** A name without the sign or number that begins it in a list. */
const withoutSign = (line: Line): Line => {
  const sign = LIST_SIGN.exec(line.text)?.[0] ?? '';
  return sign === '' ? line : cut(line, sign.length, line.text.length);
};

/** «Министерство ВИРО» are two: what stands behind the name of such a body and is a name itself is not of it. */
const BODY = /^(?:министерство|департамент|комитет|управление|администрация|агентство)$/iu;
const mostWords = 12;

/**
 * The names of which one is made up without a sign between them, as the lines of a cell on a page run together: all of it must be
 * names that stand alone elsewhere.
 */
export const apart = (name: Said, known: ReadonlySet<string>): readonly Said[] => {
  const ends = [...Array.from(name.text.matchAll(/ /gu), ({ index }) => index), name.text.length];
  if (ends.length < 2 || ends.length > mostWords) return [name];
  const parts: Said[] = [];
  let from = 0;
  while (from < name.text.length) {
    const rest = ends.filter((end) => end > from);
    const isWhole = (to: number): boolean => from === 0 && to === name.text.length;
    const end =
      rest.findLast((to) => !isWhole(to) && known.has(name.text.slice(from, to))) ??
      rest.find((to) => to < name.text.length && BODY.test(name.text.slice(from, to)));
    if (end === undefined) return [name];
    parts.push(cut(name, from, end));
    from = end + 1;
  }
  return parts;
};

/** The names of a cell in order, each as printed; lines that go on with a name are of it. */
export const namesOf = (lines: readonly Line[]): readonly Said[] => {
  const whole: Line[][] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const before = (last ?? [])
      .slice(-looked)
      .map(({ text }) => text)
      .join(' ');
    const mayGoOn = endsOblique(before) || ONE_NOUN.test(before);
    const goesOn =
      line.flows === true ||
      (!LIST_SIGN.test(line.text) && !ENDED.test(before) && !beginsName(line.text, mayGoOn)) ||
      (ENDED.test(before) && /,$/u.test(before) && !beginsName(line.text, mayGoOn)) ||
      /(?:\p{L}-|[(«]|\s(?:и|по|для))$/u.test(before);
    if (last !== undefined && goesOn) last.push(line);
    else whole.push([withoutSign(line)]);
  }
  return whole.flatMap((name) => namesIn(oneLine(name)));
};
