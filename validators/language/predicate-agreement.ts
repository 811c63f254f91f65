// «Приняли участие 1581 человек», «Центр совместно с институтом организуют», «обеспечивает поддержку педагогам»: predicates and
// their nouns that go with what stands near, not with what they belong to.
import { analyse } from './analyse.ts';
import type { Lost } from './lost-government.ts';

interface Found {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const PLURAL_ONE =
  /(?<verb>\p{Ll}{3,20}ли)\s(?:\p{L}{3,20}\s){0,2}(?<number>(?:\d{1,3}\s)?\d*1)\s(?:\p{Ll}{3,25}\s)?(?:человек|педагог|учитель|работник|руководитель|школа|организация|участник|наставник|методист|команда|учреждение)(?!\p{L})/gu;

/** A number that ends in one takes the singular: «принял участие 1581 человек»; not «11». */
const isOne = (number: string): boolean => !/11$/u.test(number);

const isPlural = (word: string): boolean =>
  analyse(word).some(({ part, number, tense }) => part === 'verb' && number === 'plural' && tense === 'past');

const TOGETHER =
  /(?<=^|[.;:]\s|\s[–—-]\s|\p{Ll}{3}\s)(?<subject>\p{Lu}[\p{L}-]{1,30})\s(?:(?:совместно|вместе|наряду|во\sглаве)\sсо?|при\s(?:участии|поддержке|содействии))\s(?<with>\p{L}[\p{L}-]{1,30})\s(?<verb>\p{Ll}{4,25}(?:[юя]т|[уа]т|или|али))(?!\p{L})/gu;

/** One body: an abbreviation that is no plural, or a noun in the singular. */
const isOneBody = (word: string): boolean =>
  /^\p{Lu}{3,}$/u.test(word)
    ? /[МЦОИ]$/u.test(word)
    : analyse(word).length > 0 &&
      analyse(word).every(({ part, number }) => part === 'noun' && number === 'singular');

/** So far before the one body another subject may stand. */
const reach = 80;

/** «Для педагогов с низким уровнем ЦНППМ совместно с …»: no word before it in the sentence may be what does the work. */
const isAlone = (text: string, at: number): boolean => {
  const [before = ''] = /[^.;:–—]*$/u.exec(text.slice(Math.max(0, at - reach), at)) ?? [];
  return (before.match(/\p{L}[\p{L}-]*/gu) ?? []).every(
    (word) =>
      word.toLowerCase() !== 'и' &&
      !analyse(word).some(
        ({ part, case: of, number }) => part === 'noun' && of === 'nominative' && number === 'plural',
      ),
  );
};

/** Plural predicates of one thing. */
export const predicateDiscords = (text: string): readonly Found[] => [
  ...[...text.matchAll(PLURAL_ONE)]
    .filter(({ groups }) => isOne(groups?.['number'] ?? '') && isPlural(groups?.['verb'] ?? ''))
    .map(({ 0: words, index }) => ({ text: words, at: index, length: words.length })),
  ...[...text.matchAll(TOGETHER)]
    .filter(({ groups, index }) => isOneBody(groups?.['subject'] ?? '') && isAlone(text, index))
    .map(({ 0: words, index }) => ({ text: words, at: index, length: words.length })),
];

const SUPPORT =
  /(?<verb>(?:обеспеч|осуществ|организ|реализ)\p{L}{1,12})\s(?:\p{L}{3,25}\s){0,2}?(?<noun>поддержк(?:а|у|и|е)|сопровождени(?:е|я)|мотиваци(?:я|ю))\s(?<to>(?:\p{L}{3,25}(?:ым|им)\s)?(?<whom>\p{L}{3,25}(?:ам|ям)))(?!\p{L})/giu;

/** Support is given to somebody, and provided for somebody's sake: «оказывает поддержку педагогам», «обеспечивает поддержку педагогов». */
export const supported = (text: string): readonly Lost[] =>
  [...text.matchAll(SUPPORT)].flatMap(({ 0: words, index, groups }): readonly Lost[] => {
    const { noun = '', to = '', whom = '' } = groups ?? {};
    const readings = analyse(whom);
    if (readings.length === 0 || !readings.every(({ part, case: of }) => part === 'noun' && of === 'dative'))
      return [];
    const at = index + words.length - to.length - noun.length - 1;
    const said = `${noun} ${to}`;
    return [{ text: said, at, length: said.length, governor: noun, wanted: 'genitive', preposition: null }];
  });
