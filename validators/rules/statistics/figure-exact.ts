// «Более 62 программ»: a figure to the last one, and a word that says it is not.

import { excerpt, inner } from '../../model/excerpt.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { foundIn } from '../../text/remembered.ts';
import { plural } from '../../text/russian.ts';
import { defining } from '../example-base.ts';
import { toldOnce } from '../makers/told-once.ts';

const FIGURE = '(\\d{1,3}(?:\\s\\d{3})+|\\d{2,6})\\s(?!год|лет|процент|тыс|млн|млрд)(?=\\p{Ll}{3})';
/** Of these «более» is a bound: a course is of more than 72 hours. */
const BOUNDED = '(?!час|месяц|дн|день|недел|минут|руб|балл|сут)';

/** «Более 62 программ», «примерно у 213 учителей»; a share is rounded in its own way. */
const ABOUT = new RegExp(
  `(?<!\\p{L})(?:(?:более(?:\\sчем)?|свыше)\\s${FIGURE}${BOUNDED}|(?:около|порядка|почти|примерно|приблизительно|ориентировочно)\\s(?:\\p{Ll}{1,3}\\s)?${FIGURE})`,
  'giu',
);
const BOUND = /(?:^|[^\p{L}])(?:не|ни)\s$/iu;

/** Nobody counts to a round figure by chance. */
const isRound = (figure: string): boolean => {
  const value = Number(figure.replaceAll(/\s/gu, ''));
  return value % 5 === 0 || value <= 20;
};

const inText = foundIn((text) =>
  [...text.matchAll(ABOUT)].flatMap(({ 0: words, 1: over, 2: about, index }) =>
    isRound(over ?? about ?? '') || BOUND.test(wordsBefore(text, index))
      ? []
      : [{ at: index, length: words.trimEnd().length }],
  ),
);

export const figureExact = toldOnce({
  id: 'statistics/figure-exact',
  title: {
    ru: '«Более» и «около» стоят при круглом числе',
    en: '“More than” and “about” stand with a round figure',
  },
  fault: { ru: '«Более» или «около» при точном числе', en: '“More than” or “about” with an exact figure' },
  reason: {
    ru: '«Более 62» – это 63, 64 или больше: точное число говорит одно, слово при нём другое, и проверить нельзя ни то, ни другое.',
    en: '“More than 62” is 63, 64 or more: the exact figure says one thing, the word beside it another.',
  },
  cure: {
    ru: 'Назовите точное число без «более» или округлите его: «62 программы», «более 60 программ».',
    en: 'Give the exact figure without the word, or round it.',
  },
  find:
    () =>
    ({ text }) =>
      inText(text),
  say: ({ words, count }) => ({
    ru: `Точное число стоит со словом, которое делает его неточным: «${inner(excerpt(words))}»${count === 1 ? '' : `; так в ${count} ${plural(count, ['месте', 'местах', 'местах'])}`}`,
    en: `An exact figure stands with a word that makes it inexact: “${excerpt(words)}”${count === 1 ? '' : `, and so in ${count} places`}`,
  }),
  bad: [
    {
      title: { ru: 'Более 62', en: 'More than 62' },
      files: defining('субъекты региональной системы. Школы знают более 62 программ.'),
      points: 'более 62',
    },
    {
      title: { ru: 'В двух местах', en: 'In two places' },
      files: defining('субъекты региональной системы. Школы знают более 62 программ и около 43 пособий.'),
      points: 'более 62',
    },
  ],
  good: [
    {
      title: { ru: 'Круглое число и граница', en: 'A round figure, and a bound' },
      files: defining('субъекты региональной системы. Школы знают более 60 программ, не более 62 пособий.'),
    },
  ],
});
