// What a measure, a function or an indicator is about, as words that can be compared: shortenings written out, and
// without what every text of this field says.

import { saidRoots } from '../../language/said-words.ts';
import type { Territory } from '../../model/types.ts';
import { without } from '../../text/sets.ts';
import { findAbbreviations, normalise } from '../../text/words/words.ts';
import { lazily } from '../asked-once.ts';

/** Words that say that something is done, to whom, and where: they tell no two measures of the field apart. */
const general = lazily(() =>
  saidRoots(
    'организация проведение проводить осуществление обеспечение разработка реализация реализуемый развитие формирование создание ' +
      'функционирование участие участвующий принять принявший пройти прошедший прохождение выполнение исполнение утверждение деятельность работа рамки ' +
      'цель основа основной база вопрос уровень различный форма новый необходимый региональный муниципальный область край ' +
      'республика регион район субъект система организационный педагог педагогический учитель работник управленческий руководитель ' +
      'кадр профессиональный образование образовательный организации школа доля количество число общий год период ' +
      'научный научно человек один результат',
  ),
);

/** The abbreviations of a territory by their comparable form. */
export type Meanings = ReadonlyMap<string, string>;

export const meaningsOf = ({ abbreviations }: Territory): Meanings =>
  new Map(abbreviations.map(({ short, means }) => [normalise(short), means]));

/** The text with what its abbreviations stand for added at its end; the longest phrase of them wins («РС НМС»). */
const writtenOut = (text: string, meanings: Meanings): string => {
  const found = findAbbreviations(text).flatMap((one) => meanings.get(normalise(one.text)) ?? []);
  return [text, ...found].join(' ');
};

/** The roots of what a text is about, each once; numbers are left out. `rootsOf` finds them. */
export const subjectMatter = (
  text: string,
  meanings: Meanings,
  rootsOf: (text: string) => ReadonlySet<string> = saidRoots,
): ReadonlySet<string> =>
  new Set(
    [...without(rootsOf(writtenOut(text, meanings)), general())].filter((word) => /^\p{L}{2}/u.test(word)),
  );
