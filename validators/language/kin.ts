// What kindred words have in common: «разработка», «разработан» and «разрабатывать» are of one root.
import { remembered } from '../text/remembered.ts';
import { root, stem } from '../text/words/stem.ts';
import { isKnown } from './analyse.ts';

/** «Развитие» is what «развить» names. */
const ofVerb = /(?<=[иыуя])ти[ея]?$/u;
/** Of a borrowed verb a prefix says only that it is done: «сформировать» and «формировать». */
const borrowed = /^(?:с|про|за|от|по|под|вы)(\p{L}{3,20}(?:ировать|изовать))$/u;

/** «Диагностика», «диагностический» and «диагностировать» are of one. */
const learned = /(?<=\p{L}{3}[^н])(?:ика?|ическ(?:ий|и)?)$/u;

/** «Наставнический» is of «наставник». */
const ofDoer = /нический$/u;

/** «Корректировка» is to «корректировать», and a «стажёр» does what is called «стажировка». */
const ofDeed = /^(\p{L}{3,20})(ировка|[её]р)$/u;

/** The verb that a word is of; a doer has a deed of his own, and no «контролёр» is known by «контроль». */
const asVerb = (lemma: string): string => {
  const [, bare = '', end = ''] = ofDeed.exec(lemma) ?? [];
  if (bare === '' || (end !== 'ировка' && !isKnown(`${bare}ировка`))) return lemma;
  return [`${bare}ировать`, `${bare}ироваться`].some(isKnown) ? `${bare}ировать` : lemma;
};

/** «Стаж» is how long one has been at work, and no «стажировка». */
const internship = /^стажир/u;

/** What sounds alike at the end of a root, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  // «Отобрать», «отбирать» and «отбор».
  [/(?:(?<=^(?:от|под|раз|с))о)?б[ио]?р$/u, 'бр'],
  [/(?<=\p{L}{3}[бвджзлмнпртчшщ])к$/u, ''],
  [/жд$/u, 'д'],
  [/ш$/u, 'с'],
  [/ж$/u, 'з'],
  [/от$/u, 'ат'],
  [/(?<=\p{L})вод$/u, 'вед'],
  [/(?<=\p{L})нос$/u, 'нес'],
];

const withoutPrefix = (lemma: string): string => {
  const bare = borrowed.exec(lemma)?.[1];
  return bare !== undefined && isKnown(bare) ? bare : lemma;
};

/** The root of a word by its first form, or by the stem that a pattern gives; kindred words have one. */
export const kinOf: (lemma: string) => string = remembered((lemma) =>
  sounds.reduce(
    (word, [end, put]) => word.replace(end, put),
    root(
      stem(
        withoutPrefix(
          asVerb(lemma)
            .replace(internship, 'стажорир')
            .replace(ofVerb, 'ть')
            .replace(ofDoer, 'ник')
            .replace(learned, ''),
        ),
      ),
    ),
  ),
);

/** The roots that a word has its sense from: «методический» is of «методика» and of «методист», who are not of one another. */
export const kinsOf = (lemma: string): readonly string[] =>
  lemma.endsWith('ический') ? [kinOf(lemma), kinOf(lemma.replace(/ический$/u, 'ист'))] : [kinOf(lemma)];
