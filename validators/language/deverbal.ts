// «Повышение ответственность»: behind a noun of doing stands what is done, in the genitive. In a title or an item, which have no verb,
// a nominative there is left from an edit.
import { analyse } from './analyse.ts';
import { indexOfText, type TextIndex } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { wordSet } from './word-set.ts';

/** A noun of doing with the word behind it, as printed, which is in no case that it asks for. */
export interface Ungoverned {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly governor: string;
}

/** Nouns of doing end so; those that name a body, a paper or a thing as well go with a name in the nominative. */
const DOING = /(?:[аяе]ние|[ау]ция)$/u;
const things = wordSet(
  'организация ассоциация федерация администрация корпорация делегация комбинация станция операция позиция здание издание ' +
    'название задание заседание собрание звание знание основание примечание содержание состояние сочетание учреждение объединение отделение ' +
    'положение определение упражнение приложение предложение решение произведение движение значение мнение отношение помещение поколение ' +
    'презентация публикация номинация информация документация декларация акция секция функция дисциплина образование',
);

const isDoing = ({ kind, text }: TextToken): boolean => {
  if (kind !== 'word') return false;
  const readings = analyse(text);
  return (
    readings.length > 0 &&
    readings.every(
      ({ part, known, lemma }) => part === 'noun' && known && DOING.test(lemma) && !things.has(lemma),
    ) &&
    readings.some(({ case: of }) => of === 'nominative')
  );
};

/** A common noun, of no living being, that can only be a nominative or an accusative. */
const isStraight = ({ kind, text }: TextToken): boolean => {
  if (kind !== 'word' || !/^\p{Ll}+$/u.test(text)) return false;
  const readings = analyse(text);
  return (
    readings.length > 0 &&
    readings.every(
      ({ part, known, name, animate, case: of }) =>
        part === 'noun' &&
        known &&
        name === null &&
        animate !== true &&
        (of === 'nominative' || of === 'accusative'),
    )
  );
};

const saying = new Set(['verb', 'short participle', 'short adjective', 'predicative', 'infinitive']);

/** «Мер» is a form of «мереть» as well: what may be a noun says nothing surely. */
const isSaying = ({ kind, text }: TextToken): boolean => {
  if (kind !== 'word') return false;
  const parts = new Set(analyse(text).map(({ part }) => part));
  return [...parts].some((part) => saying.has(part)) && !parts.has('noun');
};

/** Whether something is said in a sentence: then a nominative may be who or what does it. */
const hasVerb = ({ tokens }: TextIndex, from: number, to: number): boolean =>
  tokens.slice(from, to).some(isSaying);

/** Nouns of doing of a text whose next word stands in no case that they ask for, in order. */
export const ungoverned = (text: string): readonly Ungoverned[] => {
  const index = indexOfText(text);
  const { tokens, sentences } = index;
  return tokens.flatMap((token, at): readonly Ungoverned[] => {
    const next = tokens[at + 1];
    if (next?.gap !== true || next.line || !isStraight(next) || !isDoing(token)) return [];
    const sentence = sentences.find(({ from, to }) => from <= at && at < to);
    if (sentence === undefined || hasVerb(index, sentence.from, sentence.to)) return [];
    const printed = text.slice(token.at, next.end);
    return [{ text: printed, at: token.at, length: printed.length, governor: token.text }];
  });
};
