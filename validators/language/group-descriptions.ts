// How a text describes young teachers and heads: by age and time at work, and by the name of their post. «До 35 лет и в первые три
// года работы» may be fewer people than «до 35 лет в первые три года работы», or more.
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** A passage that describes a group, and what tells its description from others of the group. */
export interface GroupDescription {
  readonly at: number;
  readonly length: number;
  /** The same for descriptions of one group. */
  readonly group: string;
  /** The same for descriptions that say the same. */
  readonly way: string;
}

const year = wordSet('год лето');
/** «Первые» is to the dictionary a noun, too. */
const first = wordSet('первый первое');
const experience = wordSet('стаж');
/** So far behind the age may the time at work stand: «до 35 лет, участвующих в различных формах поддержки …, в первые три года». */
const REACH = 16;
/** «Со стажем педагогической работы не более 3-х лет»: so far behind its first word stands the number. */
const NEAR = 7;

const isYears = (token: TextToken | undefined): boolean => isOneOf(token, year);

/** The number of years that stands within a few words: «три года», «не более 3-х лет», and its last token. */
const yearsFrom = (
  tokens: readonly TextToken[],
  from: number,
): { readonly years: number; readonly last: number } | null => {
  for (let at = from; at < from + NEAR; at += 1) {
    const value = tokens[at]?.value ?? null;
    if (value === null) continue;
    const last = [at + 1, at + 2, at + 3].find((one) => isYears(tokens[one]));
    return last === undefined ? null : { years: value, last };
  }
  return null;
};

/** «До 35 лет»: where it begins and ends. */
const ageAt = (
  tokens: readonly TextToken[],
  at: number,
): { readonly years: number; readonly last: number } | null => {
  const until = tokens[at];
  const value = tokens[at + 1]?.value ?? null;
  if (until?.text.toLowerCase() !== 'до' || value === null) return null;
  const last = [at + 2, at + 3, at + 4].find((one) => isYears(tokens[one]));
  return last === undefined ? null : { years: value, last };
};

const described = (tokens: readonly TextToken[], at: number): GroupDescription | null => {
  const age = ageAt(tokens, at);
  if (age === null) return null;
  for (let from = age.last + 1; from <= age.last + REACH; from += 1) {
    const token = tokens[from];
    if (token === undefined || /^[.;:]$/u.test(token.text)) return null;
    const isFirst = isOneOf(token, first);
    if (!isFirst && !isOneOf(token, experience)) continue;
    const time = yearsFrom(tokens, from + 1);
    const [start, end] = [tokens[at], tokens[time?.last ?? -1]];
    if (time === null || start === undefined || end === undefined) return null;
    const joined = tokens.slice(age.last + 1, from).map(({ text }) => text.toLowerCase());
    const link = joined.length <= 2 && joined.includes('и') ? 'и' : joined.includes('или') ? 'или' : '';
    const way = `${link} ${isFirst ? 'первые' : 'стаж'} ${time.years}`;
    return { at: start.at, length: end.end - start.at, group: `до ${age.years}`, way };
  }
  return null;
};

/** The group of those who lead schools. */
export const HEADS = 'heads';

const heading = wordSet('управленческий руководящий');
const staff = wordSet('кадры кадр работник персонал состав');
const headed = new Set([...heading, ...staff]);

/** «Управленческих кадров», «руководящих работников»: one group by its post. */
const headsAt = (tokens: readonly TextToken[], at: number): GroupDescription | null => {
  const [quality, noun] = [tokens[at], tokens[at + 1]];
  if (quality === undefined || noun === undefined || !isOneOf(quality, heading) || !isOneOf(noun, staff))
    return null;
  const [which, whose] = [quality, noun].map(
    ({ lemmas }) => [...lemmas].find((one) => headed.has(one)) ?? '',
  );
  const way = `${which} ${whose?.replace(/ы$/u, '')}`;
  return { at: quality.at, length: noun.end - quality.at, group: HEADS, way };
};

/** The group of those who teach together with those who lead. */
export const STAFF = 'staff';

const teaching = wordSet('педагогический');

const nameOf = (token: TextToken): string =>
  [...token.lemmas].find((one) => headed.has(one))?.replace(/ы$/u, '') ?? '';

/** «Педагогических работников и управленческих кадров», «педагогических и управленческих кадров»: both together. */
const staffAt = (tokens: readonly TextToken[], at: number): GroupDescription | null => {
  const first = tokens[at];
  if (first === undefined || !isOneOf(first, teaching)) return null;
  const own = tokens[at + 1];
  const and = isOneOf(own, staff) ? at + 2 : at + 1;
  const [quality, noun] = [tokens[and + 1], tokens[and + 2]];
  if (tokens[and]?.text !== 'и' || quality === undefined || noun === undefined) return null;
  if (!isOneOf(quality, heading) || !isOneOf(noun, staff)) return null;
  const way = [...(and === at + 2 && own !== undefined ? [own] : []), quality, noun].map(nameOf).join(' ');
  return { at: first.at, length: noun.end - first.at, group: STAFF, way };
};

/** The group of those who have begun to work, by a name and not by their years. */
export const BEGINNERS = 'beginners';

const beginning = wordSet('молодой начинающий');
const teachers = wordSet('педагог учитель специалист работник воспитатель');

/** «Молодые педагоги», «начинающие учителя», «молодые специалисты»: a teacher and a pedagogue are one, a specialist is another. */
const beginnersAt = (tokens: readonly TextToken[], at: number): GroupDescription | null => {
  const quality = tokens[at];
  if (quality === undefined || !isOneOf(quality, beginning)) return null;
  const isLong = isOneOf(tokens[at + 1], teaching);
  const noun = tokens[isLong ? at + 2 : at + 1];
  if (noun === undefined || !isOneOf(noun, teachers) || (noun.lemmas.has('работник') && !isLong)) return null;
  const which = quality.lemmas.has('молодой') ? 'молодой' : 'начинающий';
  const way = `${which} ${noun.lemmas.has('специалист') ? 'специалист' : 'педагог'}`;
  return { at: quality.at, length: noun.end - quality.at, group: BEGINNERS, way };
};

/** The descriptions of groups of people that a text has, in order. */
export const groupDescriptions = (text: string): readonly GroupDescription[] => {
  const { tokens, quotations } = indexOfText(text);
  // «Пара „наставник – молодой специалист“» is the name of a form of work.
  const isNamed = ({ at, group }: GroupDescription): boolean =>
    group === BEGINNERS && quotations.some(({ from, to }) => from < at && at < to);
  return tokens
    .flatMap((_, at) => [described, headsAt, staffAt, beginnersAt].flatMap((find) => find(tokens, at) ?? []))
    .filter((one) => !isNamed(one));
};
