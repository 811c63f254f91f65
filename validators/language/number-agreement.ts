// «138 детских сада»: a noun after a figure in a form that no context makes right. A figure may also number a thing («5 класса»,
// «школа 16 города»): those are left alone.
import { monthNumber } from '../text/dates/calendar.ts';
import { plural } from '../text/russian.ts';
import { numberAgrees } from './agreement.ts';
import { analyse, inflect, type Reading, type WantedForm } from './analyse.ts';
import { type CountedThing, indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A figure with its noun in a form that does not go with it. */
export interface Disagreement {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** The same words with the noun in the form that goes with the figure. */
  readonly right: string;
}

/** What is numbered as often as counted. */
const numbered: ReadonlySet<string> = new Set(
  (
    'класс параллель месяц квартал год этап раздел подраздел пункт подпункт часть статья таблица приложение группа подгруппа ' +
    'уровень категория курс день полугодие число лист страница строка столбец графа глава абзац модуль блок направление ' +
    'задача цель вариант степень тип вид форма разряд ступень очередь семестр четверть неделя декада урок занятие тема шаг ' +
    'ряд смена кабинет созыв поколение редакция век триместр корпус микрорайон линия позиция критерий показатель балл час версия ' +
    'процент минута рубль место'
  ).split(' '),
);

/** «20 декабря»: a day of a month. */
const isMonth = ({ text }: TextToken): boolean => monthNumber(text.toLowerCase()) !== null;

const isNumbered = ({ lemmas }: TextToken): boolean => [...lemmas].some((lemma) => numbered.has(lemma));

/** One thing, which may have the figure behind it for its number; «проекты 15 школы» may not. */
const isOneThing = ({ kind, text }: TextToken): boolean => {
  if (kind === 'abbreviation' || /\p{Script=Latin}/u.test(text)) return true;
  const readings = kind === 'word' ? analyse(text) : [];
  return (
    readings.some(({ part, number }) => part === 'noun' && number !== 'plural') &&
    readings.every(({ part }) => part !== 'preposition' && part !== 'conjunction')
  );
};

/** What stands before the figure says that it is a number of its own: «№ 5», «п. 5», «1–5», «2 и 3», «гимназия 5». */
const isAlone = (tokens: readonly TextToken[], number: number): boolean => {
  const [figure, before, further] = [tokens[number], tokens[number - 1], tokens[number - 2]];
  if (figure === undefined || before === undefined) return true;
  if (before.kind === 'shortening' || before.kind === 'number' || /^[№§/]$/u.test(before.text)) return false;
  if (!figure.gap) return before.text === '(';
  if (/^(?:[,–—-]|и|или|по|до)$/u.test(before.text) && further?.kind === 'number') return false;
  return !isOneThing(before);
};

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** The form that goes with a figure where nothing else asks for another case. */
const wantedBy = (value: number): WantedForm => {
  const form = plural(value, ['one', 'few', 'many']);
  if (form === 'one') return { case: 'nominative', number: 'singular' };
  return { case: 'genitive', number: form === 'few' ? 'singular' : 'plural' };
};

/** Verbs that want the genitive; and behind «не» every verb may. */
const ofGenitive: ReadonlySet<string> = new Set(
  (
    'достигать достигнуть достичь требовать требоваться потребовать потребоваться касаться коснуться лишать лишить избегать ' +
    'избежать добиваться добиться придерживаться хватать хватить ожидать ждать желать искать просить бояться ' +
    'придерживаться удостоить удостоиться держаться заслуживать прибавиться прибавить недоставать'
  ).split(' '),
);
const subjects = new Set<Reading['part']>(['verb', 'short participle', 'infinitive']);

/** «Приобретено 44 …», «участвуют 102 …»: what a verb is about does not stand in the genitive. */
const mayBeGenitive = (tokens: readonly TextToken[], number: number): boolean => {
  const [verb, negation] = [tokens[number - 1], tokens[number - 2]];
  // Nothing governs what begins a cell; a number in words shows its case itself.
  if (tokens[number]?.kind === 'word') return true;
  if (verb === undefined) return false;
  if (verb?.kind !== 'word' || negation?.text.toLowerCase() === 'не') return true;
  const readings = analyse(verb.text);
  const isVerb = readings.length > 0 && readings.every(({ part, known }) => known && subjects.has(part));
  return !isVerb || readings.some(({ lemma }) => ofGenitive.has(lemma));
};

/** «5 урока» may be of the fifth lesson; «25 открытых урока», «проведено 25 урока» and these words alone count. */
const isCounted = (text: string, tokens: readonly TextToken[], { number, noun }: CountedThing): boolean => {
  const [figure, counted] = [tokens[number], tokens[noun]];
  const forms = analyse(counted?.text ?? '').filter(({ part }) => part === 'noun');
  const isOfOne = forms.some(({ case: of, number: many }) => of === 'genitive' && many === 'singular');
  // «5 урок» is the fifth.
  if (!isOfOne || forms.some(({ case: of, number: many }) => of === 'nominative' && many === 'singular'))
    return false;
  const ofMany = tokens
    .slice(number + 1, noun)
    .some(({ text: word }) =>
      analyse(word).every(({ part, number: many }) => part === 'adjective' && many === 'plural'),
    );
  const isWhole = figure?.at === 0 && text.slice(counted?.end).trim() === '';
  return ofMany || isWhole || (number > 0 && !mayBeGenitive(tokens, number));
};

/** The adjective as it is to stand between a figure and the right form of the noun; null where that is not known. */
const between = (adjective: string, wanted: WantedForm): string | null => {
  const readings = analyse(adjective).filter(({ part }) => part !== 'noun');
  const plural = readings.some(({ case: of, number }) => of === 'genitive' && number === 'plural');
  // «2 школьных музея» and «5 школьных музеев» have the same adjective.
  if (wanted.case === 'genitive')
    return plural ? adjective : inflect(adjective, { case: 'genitive', number: 'plural' });
  return inflect(adjective, wanted);
};

/** The words from behind the figure to the noun in their right form; null where it cannot be told. */
const rightWords = (words: readonly TextToken[], value: number): string | null => {
  const noun = words.at(-1);
  const adjectives = words.slice(0, -1);
  if (noun === undefined || adjectives.some(({ kind }) => kind !== 'word')) return null;
  const wanted = wantedBy(value);
  const gender = analyse(noun.text).find(({ part }) => part === 'noun')?.gender ?? undefined;
  const forms = [
    ...adjectives.map(({ text }) =>
      between(text, { ...wanted, ...(gender === undefined ? {} : { gender }) }),
    ),
    inflect(noun.text, wanted),
  ];
  return forms.includes(null) ? null : forms.join(' ');
};

/** «44», «1 200», «пять»; «один» and «одна» are as often no number. */
const figures = /^(?:\d{1,6}|\d{1,3}(?:\s\d{3})+|(?!од)\p{Ll}+)$/iu;

const disagreement = (
  text: string,
  tokens: readonly TextToken[],
  thing: CountedThing,
): readonly Disagreement[] => {
  const { number, value, percent, noun } = thing;
  const [figure, counted] = [tokens[number], tokens[noun]];
  if (figure === undefined || counted === undefined || percent || isYear(value) || isMonth(counted))
    return [];
  if (!figures.test(figure.text) || counted.kind !== 'word' || !/^\p{Ll}/u.test(counted.text)) return [];
  if (!isAlone(tokens, number) || (isNumbered(counted) && !isCounted(text, tokens, thing))) return [];
  if (numberAgrees(value, counted.text, mayBeGenitive(tokens, number)) !== false) return [];
  const words = rightWords(tokens.slice(number + 1, noun + 1), value);
  if (words === null) return [];
  const printed = text.slice(figure.at, counted.end);
  return [{ text: printed, at: figure.at, length: printed.length, right: `${figure.text} ${words}` }];
};

/** Most texts have no number before a word, and need not be read. */
const figureAndWord = /(?:\d|(?<!\p{L})(?:дв|тр|чет|пят|шес|сем|вос|дев|дес)\p{L}{1,7})\s\p{Ll}/iu;

/** Figures of a text with a noun in the wrong form, in order. */
export const disagreements = (text: string): readonly Disagreement[] => {
  if (!figureAndWord.test(text)) return [];
  const { tokens, counted } = indexOfText(text);
  return counted.flatMap((one) => disagreement(text, tokens, one));
};
