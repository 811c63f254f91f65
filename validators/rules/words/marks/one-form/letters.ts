// «Ё» that an act prints here and leaves out there.
import { analyse, lemmasOf } from '../../../../language/analyse.ts';
import { foundIn } from '../../../../text/remembered.ts';
import { plural } from '../../../../text/russian.ts';
import type { PrintedText } from '../../printed-texts.ts';
import type { Mixed, Place } from './ways.ts';

const WORD = /\p{L}{4,}/gu;

/** Frequent words of acts that «ё» belongs to in each of their forms. */
const WITHOUT =
  /(?<!\p{L})(?:(?:у|от|за|рас|пере)чет\p{L}{0,3}|е[её]|еще|трех\p{L}{0,15}|молодеж\p{L}{1,4}|партнер\p{L}{0,8}|(?:утвержд|включ|обновл|определ|приобрет|провед|введ|внедр|заключ|закрепл|прикрепл|осуществл|подтвержд|привлеч|распредел|углубл)енн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми))(?!\p{L})/giu;

const undotted = foundIn((text) =>
  [...text.matchAll(WITHOUT)].map(([word]) => word).filter((word) => !/ё/iu.test(word)),
);

/** So many places show that the act leaves «ё» out. */
const habit = 3;

/** «Трёхстороннее» in an act that else prints «учет», «утвержденный»: no word of it stands both ways, and yet. */
const lonely = (texts: readonly PrintedText[]): readonly Mixed[] => {
  const dotted = texts.flatMap((printed) =>
    [...printed.text.matchAll(/(?<![\p{L}])\p{Ll}*ё\p{Ll}*/gu)].map(({ 0: word, index }) => ({
      word,
      place: { printed, at: index, length: word.length },
    })),
  );
  const plain = texts.flatMap(({ text }) => undotted(text));
  const [[first], [other]] = [dotted, plain];
  if (first === undefined || other === undefined) return [];
  if (plain.length < Math.max(habit, dotted.length + 1)) return [];
  return [
    {
      id: 'yo',
      name: { ru: 'буква «ё»', en: '“ё”' },
      says: {
        ru: `буква «ё» – в слове «${first.word}» напечатана, а в ${plain.length} других нет: «${other}»`,
        en: `“ё” is printed in “${first.word}” and left out in ${plain.length} other words: “${other}”`,
      },
      places: dotted.map(({ place }) => place),
    },
  ];
};

/** Nouns in which «ё» comes and goes with the number: «медсёстры» are many, the «медсестра» is one. */
const changing = /(?:сест|звезд|озер|гнезд|колес|стекл|ведр)\p{L}{1,3}$/u;

/** Whether a form has its «е» by right: «закреплены», «зелены» are short, and stressed behind it. */
const isRight = (word: string, at: number): boolean =>
  changing.test(word.toLowerCase()) ||
  (/[аоыи]$/iu.test(word) &&
    analyse(word).some(
      ({ part }) => part === 'short adjective' || (part === 'short participle' && at === word.length - 3),
    ));

/** The words of a text that have «ё», with their places. */
const withYo = foundIn((text) => [...text.matchAll(WORD)].filter(([word]) => /ё/iu.test(word)));

/** The words of a text that have «е» and no «ё», each once. */
const withE = foundIn(
  (text) =>
    new Set(
      [...text.matchAll(WORD)].map(([word]) => word).filter((word) => /е/iu.test(word) && !/ё/iu.test(word)),
    ),
);

/** Words that stand with «ё» and with «е»: «молодёжной», «молодежная». */
export const mixedLetters = (texts: readonly PrintedText[]): readonly Mixed[] => {
  if (!texts.some(({ text }) => /ё/iu.test(text))) return [];
  const dotted = new Map<string, { readonly word: string; readonly place: Place }>();
  for (const printed of texts)
    for (const { 0: word, index } of withYo(printed.text)) {
      for (const { lemma, known } of analyse(word)) {
        const key = keyOf(lemma, word, word.toLowerCase().indexOf('ё'));
        if (known && !dotted.has(key))
          dotted.set(key, { word, place: { printed, at: index, length: word.length } });
      }
    }
  if (dotted.size === 0) return lonely(texts);
  // Only a word of the same first letters can be one of them.
  const starts = new Set([...dotted.values()].map(({ word }) => startOf(word)));
  const pairs = new Map<string, { readonly plain: string; readonly word: string; readonly place: Place }>();
  for (const { text } of texts)
    for (const word of withE(text)) {
      if (!starts.has(startOf(word))) continue;
      // «Берег» may be a word of its own beside «берёг».
      const [lemma, ...others] = lemmasOf(word);
      if (others.length === 0)
        for (const at of lettersE(word)) {
          const found = dotted.get(keyOf(lemma ?? '', word, at));
          if (found !== undefined && isSameStem(word, found.word) && !isRight(word, at))
            pairs.set(found.word, { plain: word, ...found });
        }
    }
  const [first] = pairs.values();
  if (first === undefined) return lonely(texts);
  const more = pairs.size - 1;
  return [
    {
      id: 'yo',
      name: { ru: 'буква «ё»', en: '“ё”' },
      says: {
        ru: `буква «ё» – то напечатана, то нет: «${first.word}» и «${first.plain}»${more > 0 ? ` и ещё ${more} ${plural(more, ['слово', 'слова', 'слов'])}` : ''}`,
        en: `“ё” is printed or left out: “${first.word}” and “${first.plain}”${more > 0 ? ` and ${more} more` : ''}`,
      },
      places: [...pairs.values()].map(({ place }) => place),
    },
  ];
};

/** What two spellings share: the word and the place of the letter; in an ending, which other cases have otherwise («своём», «своему»), the whole form. */
const keyOf = (lemma: string, word: string, at: number): string =>
  at < lemma.length - 1 ? `${lemma} ${at}` : `${lemma} ${word.toLowerCase().replaceAll('ё', 'е')}`;

/** The letters up to behind the «ё» are at least two. */
const startOf = (word: string): string => word.slice(0, 2).toLowerCase().replaceAll('ё', 'е');

const lettersE = (word: string): readonly number[] =>
  [...word.toLowerCase()].flatMap((letter, at) => (letter === 'е' ? [at] : []));

/** The letters up to behind the «ё» are the same: «приобретённых», «приобретенные», but not «учёт», «учет…» of another word. */
const isSameStem = (plain: string, word: string): boolean => {
  const end = word.toLowerCase().indexOf('ё') + 2;
  return plain.toLowerCase().slice(0, end) === word.toLowerCase().replaceAll('ё', 'е').slice(0, end);
};
