// Whether a text says in other words what a pattern of stems asks for, or what a passage says: by kindred words of the dictionary.
import { cardinalNumber } from '../text/numbers/numerals.ts';
import { remembered } from '../text/remembered.ts';
import type { WordGroup } from '../text/words/word-match.ts';
import { analyse, lemmasOf } from './analyse.ts';
import { kinOf } from './kin.ts';

/** Roots of words that documents take by turns for one action or thing; the first stands for all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'изучение выявление анализ исследование определение сбор свод мониторинг опрос опрашивать спрашивать расспрашивать анкетирование обобщение',
    'запрос потребность пожелание',
    'помощь содействие поддержка помогать помочь',
    'перенос внедрение применение применить использование',
    'дефицит затруднение трудность пробел',
    'маршрут траектория',
    'координация согласование согласовывать увязывать',
    'условие предпосылка',
    'показатель индикатор',
    'эффективность действенность результативность',
  ].flatMap((words) => {
    const [one = '', ...others] = words.split(' ').map((word) => kinOf(word));
    return others.map((other): [string, string] => [other, one]);
  }),
);

const meaningsOf = (word: string): readonly string[] =>
  [...lemmasOf(word)].map((lemma) => {
    const own = kinOf(lemma);
    return ALIKE.get(own) ?? own;
  });

const WORD = /[\p{L}\p{N}]+/gu;

/** So many words may stand between those of a pattern: «координируют работу муниципальных методических объединений». */
const BETWEEN = 4;

interface Step {
  readonly whole: string | null;
  readonly root: string;
}

/** A step with an asterisk asks for a stem; one in capitals or without an asterisk for the word itself. */
const stepOf = (part: string): Step => {
  const bare = part.replace(/\*$/u, '').toLowerCase().replaceAll('ё', 'е');
  const own = kinOf(bare);
  return { whole: part.endsWith('*') ? null : bare, root: ALIKE.get(own) ?? own };
};

/** A root this short would fit words of every kind. */
const SHORTEST = 4;
/** «Диагностировать» and «диагностика» differ in the end of so long a root. */
const LONG = 7;
const ENDING = 2;

const fits = (meanings: readonly string[], { root: wanted }: Step): boolean =>
  meanings.some(
    (own) =>
      own === wanted ||
      (wanted.length >= SHORTEST && own.startsWith(wanted)) ||
      (own.length >= LONG && wanted.length - own.length <= ENDING && wanted.startsWith(own)),
  );

const stepsOf: (pattern: string) => readonly Step[] = remembered((pattern) =>
  pattern.split(/[\s-]+/u).map(stepOf),
);

interface Word {
  readonly text: string;
  readonly meanings: readonly string[];
}

/** Whether kindred words stand near each other in a text for all words of a pattern («изучени* запрос*»), in any order. */
const saysPattern = (words: readonly Word[], pattern: string): boolean => {
  const steps = stepsOf(pattern);
  const places = steps.map((step) =>
    words.flatMap(({ text, meanings }, at) =>
      (step.whole === null ? fits(meanings, step) : text === step.whole) ? [at] : [],
    ),
  );
  const [first = [], ...others] = places.map((found) => new Set(found));
  const reach = steps.length + BETWEEN;
  const isNear = (found: ReadonlySet<number>, start: number): boolean => {
    for (let at = start - reach; at <= start + reach; at += 1) if (found.has(at)) return true;
    return false;
  };
  return [...first].some((start) => others.every((found) => isNear(found, start)));
};

const wordsIn: (text: string) => readonly Word[] = remembered((text) =>
  (text.match(WORD) ?? []).map((word) => ({
    text: word.toLowerCase().replaceAll('ё', 'е'),
    meanings: meaningsOf(word),
  })),
);

/** Whether a text has what a group of patterns asks for, in kindred words: «выявляют запросы» for «изучени* запрос*». */
export const saysGroup = (text: string, { all, any, none }: WordGroup): boolean => {
  const words = wordsIn(text);
  const says = (pattern: string): boolean => saysPattern(words, pattern);
  return (
    all.length + any.length > 0 && all.every(says) && (any.length === 0 || any.some(says)) && !none.some(says)
  );
};

const VERBAL = new Set(['verb', 'infinitive', 'participle', 'short participle', 'gerund']);

/** What is the same of a word in whatever form: its lemmas, the root of its verb, its value where it is a number. */
const samenessOf = (word: string): readonly string[] => {
  const value = cardinalNumber(word.toLowerCase().replaceAll('ё', 'е'));
  if (value !== null) return [String(value)];
  return analyse(word).flatMap(({ lemma, part }) =>
    VERBAL.has(part) ? [lemma, `${kinOf(lemma)}-`] : [lemma],
  );
};

/** Whether each word of a passage stands in a text in some form: «закреплены» is «закреплённых», «одним» is «1». */
export const saysWords = (text: string, passage: string): boolean => {
  const known = new Set(
    (text.match(WORD) ?? []).flatMap((word) => [word.toLowerCase(), ...samenessOf(word)]),
  );
  const asked = passage.match(WORD) ?? [];
  return (
    asked.length > 0 &&
    asked.every((word) => known.has(word.toLowerCase()) || samenessOf(word).some((one) => known.has(one)))
  );
};
