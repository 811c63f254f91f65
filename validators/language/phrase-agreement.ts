// «Учебных программы»: an adjective in a form in which no noun behind it can stand with it. What only looks so is left alone: an
// adjective that stands for a noun, governs one, or goes with the noun before it.
import { monthNumber } from '../text/dates/calendar.ts';
import { agrees } from './agreement.ts';
import { analyse, inflect, type Reading } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** An adjective and its noun, as printed, which do not agree. */
export interface Discord {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words declined like adjectives that stand by themselves as well as before a noun: «всем педагогам», «одни школы». */
const standing = listed(
  'весь всякий каждый любой иной другой один сам самый этот тот такой таковой какой некоторый который чей мой твой наш ваш ' +
    'свой первый второй третий последний следующий взрослый старший младший молодой хороший плохой лучший худший больной слепой глухой ' +
    'немой малый многие немногие прочий остальной целый дежурный ответственный заведующий обучающийся учащийся переменный постоянный',
);

/** Adjectives that have a noun in a case of its own behind them: «доступный детям», «подведомственных министерству». */
const governing = listed(
  'необходимый доступный свойственный присущий равный подобный понятный известный близкий полезный нужный важный ' +
    'интересный характерный полный достойный готовый адекватный эквивалентный кратный смежный подведомственный ' +
    'подотчетный аналогичный идентичный подконтрольный богатый довольный сильный знакомый причастный родственный чуждый ' +
    'тождественный соразмерный параллельный обязательный благоприятный дополнительный ответный доверенный подчиненный ' +
    'соответственный верный созвучный удобный посильный противоположный перпендикулярный свободный бедный сродный ' +
    'безразличный угодный вредный опасный приятный дорогой обязанный преданный исполненный чреватый стоящий ' +
    'управляемый применимый приемлемый допустимый любимый видимый терпимый ощутимый сравнимый сопоставимый',
);

/** «В основном», «по прежнему»: no noun need follow. */
const adverbial = listed(
  'основной общий дальнейший средний последующий частный полный прежний новый будущий прошлый',
);

const isPreposition = ({ text }: TextToken): boolean =>
  analyse(text).some(({ part }) => part === 'preposition');

/**
 * The readings of a word as an adjective, or, right behind a preposition, as a passive participle («по утверждённому графику»);
 * none where it may be anything else but the same adjective as a noun («новое»).
 */
const adjectiveReadings = (
  { kind, text, lemmas }: TextToken,
  before: TextToken | undefined,
): readonly Reading[] => {
  if (kind !== 'word' || !/^\p{Lu}?\p{Ll}/u.test(text)) return [];
  const behindPreposition = before !== undefined && isPreposition(before);
  const isAbout = ({ part, voice }: Reading): boolean =>
    part === 'adjective' || (part === 'participle' && voice === 'passive' && behindPreposition);
  const readings = analyse(text);
  const isOther = [...lemmas].some(
    (lemma) => standing.has(lemma) || governing.has(lemma) || governing.has(lemma.replace(/^не/u, '')),
  );
  const alone = readings.every(
    (reading) =>
      reading.known &&
      (isAbout(reading) ||
        reading.part === 'comparative' ||
        (reading.part === 'noun' && /[ое]е$/u.test(reading.lemma))),
  );
  return alone && !isOther ? readings.filter(isAbout) : [];
};

/** The readings of a common noun; none where the word may be anything else, or is two: «объект-обёртка». */
const nounReadings = ({ kind, text }: TextToken): readonly Reading[] => {
  // «Первое мая», «несвязанных друг с другом».
  if (kind !== 'word' || !/^\p{Ll}/u.test(text) || /^друг$|-/u.test(text) || monthNumber(text) !== null)
    return [];
  const readings = analyse(text);
  return readings.every(({ part, known, name }) => part === 'noun' && known && name === null) ? readings : [];
};

const isAdjectival = (token: TextToken): boolean =>
  token.kind === 'word' &&
  analyse(token.text).some(({ part }) => part === 'adjective' || part === 'participle');

const joins = listed('и или либо , / как так также а');

/** «Городской и сельской школ», «1 и высшую категории»: each of several adjectives is in its own number, the noun is not. */
const isOneOfSeveral = (tokens: readonly TextToken[], adjective: number): boolean => {
  let joined = false;
  for (let at = adjective - 1; at >= Math.max(0, adjective - 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (joins.has(token.text.toLowerCase())) joined = true;
    else if (isAdjectival(token) || token.kind === 'number') {
      if (joined) return true;
    } else if (!isPreposition(token)) return false;
  }
  return false;
};

/** «Новые школа и сад»: the noun is one of several that the adjective is about. */
const hasSeveral = (tokens: readonly TextToken[], noun: number): boolean => {
  const next = tokens[noun + 2];
  return joins.has(tokens[noun + 1]?.text.toLowerCase() ?? '') && next !== undefined && !isAdjectival(next);
};

const shareCase = (adjectives: readonly Reading[], nouns: readonly Reading[]): boolean =>
  adjectives.some((one) => nouns.some((other) => one.case === other.case));

/** «2 новых школы», «обе новые школы»: a number stands before the adjectives. */
const isCounted = (tokens: readonly TextToken[], adjective: number): boolean => {
  for (let at = adjective - 1; at >= Math.max(0, adjective - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.value !== null || token.kind === 'number') return true;
    const readings = analyse(token.text);
    if (readings.some(({ part }) => part === 'numeral')) return true;
    if (!isAdjectival(token) && !readings.some(({ part }) => part === 'adverb')) return false;
  }
  return false;
};

/**
 * Whether an adjective may be about no noun behind it: «остаётся актуальным вопрос» says what something is in the instrumental,
 * and a participle governs a noun («в созданных школами центрах»).
 */
const needsCase = (adjectives: readonly Reading[], before: TextToken | undefined): boolean =>
  adjectives.some(({ part }) => part === 'participle') ||
  (adjectives.some(({ case: of }) => of === 'instrumental') &&
    (before === undefined || !isPreposition(before)));

/** «Простые анимации»: to the dictionary some nouns have no plural. */
const lacksPlural = (adjectives: readonly Reading[], noun: string): boolean =>
  adjectives.some(({ number }) => number === 'plural') &&
  inflect(noun, { case: 'nominative', number: 'plural' }) === null;

/** «Спец. символы»: a word that is cut short. */
const isCut = (tokens: readonly TextToken[], noun: number): boolean => {
  const [own, dot, next] = [tokens[noun], tokens[noun + 1], tokens[noun + 2]];
  return (
    own !== undefined &&
    own.text.length <= 4 &&
    dot?.text === '.' &&
    !dot.gap &&
    /^\p{Ll}/u.test(next?.text ?? '')
  );
};

/** «Обратном к хронологическому порядке»: the adjective belongs to another, which goes with the noun. */
const isWithinAnother = (tokens: readonly TextToken[], adjective: number, noun: number): boolean => {
  const [preposition, other, own] = [tokens[adjective - 1], tokens[adjective - 2], tokens[noun]];
  if (preposition === undefined || other === undefined || own === undefined) return false;
  return isPreposition(preposition) && isAdjectival(other) && agrees(other.text, own.text) === true;
};

/** «Шестой» is to the dictionary an adjective of «шесть». */
const isOrdinal = (token: TextToken | undefined): boolean =>
  token?.kind === 'word' &&
  analyse(token.text).some(
    ({ part, lemma }) =>
      part === 'adjective' && (lemma === 'первый' || analyse(lemma).some((one) => one.part === 'numeral')),
  );

/** «Абзацы второй, третий и пятый – седьмой». */
const between: ReadonlySet<string> = new Set([...joins, '–', '-', '—']);

/** «Абзац шестой пункта 2», «абзацы третий и четвёртый»: a word of order that stands behind its noun. */
const followsNoun = (tokens: readonly TextToken[], adjective: number): boolean => {
  const own = tokens[adjective];
  let at = adjective - 1;
  while (at > adjective - 8 && (between.has(tokens[at]?.text.toLowerCase() ?? '') || isOrdinal(tokens[at])))
    at -= 1;
  const noun = tokens[at];
  if (own === undefined || noun === undefined) return false;
  const nouns = analyse(noun.text).filter(({ part }) => part === 'noun');
  return (
    nouns.length > 0 &&
    (agrees(own.text, noun.text) === true || (at < adjective - 1 && shareCase(analyse(own.text), nouns)))
  );
};

const isLeftAlone = (tokens: readonly TextToken[], adjective: number, noun: number): boolean => {
  const [own, before] = [tokens[adjective], tokens[adjective - 1]];
  if (own === undefined || isCounted(tokens, adjective)) return true;
  if (before === undefined) return false;
  const preposition = before.text.toLowerCase();
  if ((preposition === 'в' || preposition === 'по') && [...own.lemmas].some((one) => adverbial.has(one)))
    return true;
  if (isWithinAnother(tokens, adjective, noun)) return true;
  return noun === adjective + 1 && isOrdinal(own) && followsNoun(tokens, adjective);
};

/** Adjectives of a text that stand right before a noun, or before other adjectives of it, and do not agree with it; in order. */
export const discords = (text: string): readonly Discord[] => {
  const { tokens } = indexOfText(text);
  const found: Discord[] = [];
  for (const [noun, token] of tokens.entries()) {
    const nouns = token.gap && !token.line ? nounReadings(token) : [];
    if (nouns.length === 0 || isCut(tokens, noun)) continue;
    for (let at = noun - 1; at >= 0; at -= 1) {
      const own = tokens[at];
      const adjectives = own === undefined ? [] : adjectiveReadings(own, tokens[at - 1]);
      if (own === undefined || adjectives.length === 0) break;
      if (agrees(own.text, token.text) !== false || isLeftAlone(tokens, at, noun)) continue;
      const several = isOneOfSeveral(tokens, at) || hasSeveral(tokens, noun);
      if (several && shareCase(adjectives, nouns)) continue;
      if (!shareCase(adjectives, nouns) && needsCase(adjectives, tokens[at - 1])) continue;
      if (lacksPlural(adjectives, token.text)) continue;
      found.push({ text: text.slice(own.at, token.end), at: own.at, length: token.end - own.at });
      break;
    }
  }
  return found;
};
