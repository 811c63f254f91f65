// «На базе Академией»: behind a preposition a noun in a case that it never asks for. What has another reading is left alone.
import { agrees } from './agreement.ts';
import { analyse, type Reading } from './analyse.ts';
import type { Case } from './grammar.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A preposition with the word behind it, as printed, and the cases that it asks for. */
export interface Misgoverned {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly preposition: string;
  readonly wanted: readonly Case[];
}

const words = (list: string): readonly string[] => list.split(' ');
const phrases = (list: string): readonly string[] => list.split(', ');

/** The cases of prepositions. «Благодаря», «относительно» and «путём» are left out: they are as often something else. */
const governing: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  ...words(
    'без для до из от у кроме после среди вместо около вокруг вдоль возле против ввиду вследствие посредством внутри вне',
  ).map((one): [string, readonly Case[]] => [one, ['genitive']]),
  ...words('к ко согласно вопреки').map((one): [string, readonly Case[]] => [one, ['dative']]),
  ...words('через про').map((one): [string, readonly Case[]] => [one, ['accusative']]),
  ...words('над перед').map((one): [string, readonly Case[]] => [one, ['instrumental']]),
  ...words('в во на о об').map((one): [string, readonly Case[]] => [one, ['accusative', 'prepositional']]),
  ...words('за под').map((one): [string, readonly Case[]] => [one, ['accusative', 'instrumental']]),
  ['по', ['dative', 'accusative', 'prepositional']],
  ['при', ['prepositional']],
  ['между', ['instrumental', 'genitive']],
  // Prepositions of several words, as official texts have them.
  ...phrases(
    'в целях, с целью, в рамках, на основе, на основании, на базе, в ходе, в процессе, по итогам, по результатам, за счет, ' +
      'в течение, в части, во исполнение, при помощи, с помощью, в области, в сфере, в интересах, в качестве, из числа, ' +
      'в отношении, в случае, в период, по мере, с учетом, в порядке, в форме, в виде, в формате, в условиях, в составе, ' +
      'под руководством, при участии, на уровне, в пользу, по поводу, по вопросам',
  ).map((one): [string, readonly Case[]] => [one, ['genitive']]),
  ...phrases('в соответствии с, в связи с, наряду с, совместно с, вместе с, по согласованию с').map(
    (one): [string, readonly Case[]] => [one, ['instrumental']],
  ),
  ...phrases('по отношению к, применительно к').map((one): [string, readonly Case[]] => [one, ['dative']]),
]);

const mostWords = 3;

/** The words with which prepositions end: behind any other none is looked for. */
const ends: ReadonlySet<string> = new Set(
  [...governing.keys()].map((one) => one.slice(one.lastIndexOf(' ') + 1)),
);

const plain = ({ text }: TextToken): string => text.toLowerCase().replaceAll('ё', 'е');

/** The longest preposition that ends at a token, by its first token. */
const prepositionAt = (
  tokens: readonly TextToken[],
  last: number,
): { readonly from: number; readonly wanted: readonly Case[] } | null => {
  for (let length = mostWords; length > 0; length -= 1) {
    const from = last - length + 1;
    if (from < 0) continue;
    const wanted = governing.get(
      tokens
        .slice(from, last + 1)
        .map(plain)
        .join(' '),
    );
    if (wanted !== undefined) return { from, wanted };
  }
  return null;
};

const declined = new Set<Reading['part']>(['noun', 'adjective', 'participle']);

/** The readings of a word that stands in cases and is nothing else; none of a name, an abbreviation and what is not known. */
const declinedReadings = ({ kind, text }: TextToken): readonly Reading[] => {
  if (kind !== 'word' || text.includes('-')) return [];
  const readings = analyse(text);
  const isDeclined = ({ part, known, case: of, name }: Reading): boolean =>
    declined.has(part) && known && of !== null && (name === null || name === 'place');
  return readings.every(isDeclined) ? readings : [];
};

/** «После педагоги обсуждают», «внутри кабинеты светлые»: an adverb, behind which a sentence goes on. */
const isAdverbToo = (preposition: string): boolean =>
  analyse(preposition).some(({ part }) => part === 'adverb' || part === 'predicative');

/** «В наставники»: a plural of people behind «в» looks like the nominative. «По итогах»: behind «по» the prepositional has no plural. */
const mayStand =
  (preposition: string, wanted: readonly Case[]) =>
  ({ case: of, number, animate }: Reading): boolean => {
    if (of === null || (of === 'nominative' && isAdverbToo(preposition))) return true;
    if (preposition === 'в' && of === 'nominative' && number === 'plural') return animate === true;
    if (preposition === 'по' && of === 'prepositional') return number === 'singular';
    return wanted.includes(of);
  };

/** Prepositions of a text with a word behind them that can stand in none of their cases, in order. */
export const misgoverned = (text: string): readonly Misgoverned[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((last, index): readonly Misgoverned[] => {
    const [next, before] = [tokens[index + 1], tokens[index - 1]];
    const isBefore = next?.gap === true && !next.line && ends.has(plain(last));
    const found = isBefore ? prepositionAt(tokens, index) : null;
    const first = tokens[found?.from ?? -1];
    if (found === null || next === undefined || first === undefined || before?.text === 'что') return [];
    // «В виде электронном»: the adjective goes with the noun of the preposition itself.
    if (found.from < index && agrees(next.text, last.text) === true) return [];
    const readings = declinedReadings(next);
    const preposition = text.slice(first.at, last.end);
    if (readings.length === 0 || readings.some(mayStand(preposition.toLowerCase(), found.wanted))) return [];
    const printed = text.slice(first.at, next.end);
    return [{ text: printed, at: first.at, length: printed.length, preposition, wanted: found.wanted }];
  });
};

/** Where one comes in by such a verb. «В 2023 году», «в школе» say when and where it is done. */
const partOf = new Set([
  'состав',
  'число',
  'реестр',
  'перечень',
  'список',
  'структура',
  'план',
  'программа',
  'система',
]);
/** Without these letters no such verb is there, and that is found sooner. */
const MAY_JOIN = /вход|войт|вош|вступ|включ/iu;
const joining = new Set([
  'входить',
  'войти',
  'вступать',
  'вступить',
  'включать',
  'включить',
  'включаться',
  'включиться',
]);

/** «Входят в составе»: behind a verb of coming in, «в» takes the accusative. What is in no adjective's care is asked alone. */
export const misplaced = (text: string): readonly Misgoverned[] => {
  if (!MAY_JOIN.test(text)) return [];
  const { tokens } = indexOfText(text);
  return tokens.flatMap((verb, at): readonly Misgoverned[] => {
    const [preposition, noun] = [tokens[at + 1], tokens[at + 2]];
    if (preposition === undefined || noun === undefined || plain(preposition) !== 'в') return [];
    if (verb.kind !== 'word' || !analyse(verb.text).every(({ lemma }) => joining.has(lemma))) return [];
    const readings = declinedReadings(noun);
    const isWhere = ({ part, case: of }: Reading): boolean => part === 'noun' && of === 'prepositional';
    if (readings.length === 0 || !readings.every(isWhere) || !partOf.has(readings[0]?.lemma ?? '')) return [];
    const printed = text.slice(verb.at, noun.end);
    return [
      {
        text: printed,
        at: verb.at,
        length: printed.length,
        preposition: verb.text,
        wanted: ['accusative'],
      },
    ];
  });
};

const saying = new Set<Reading['part']>(['verb', 'short participle', 'short adjective', 'predicative']);

/** «Взаимодействие с организациями целью обмена»: what is done with an aim is done «с целью». */
export const withoutPreposition = (text: string): readonly Misgoverned[] => {
  if (!/целью/iu.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  return tokens.flatMap((token, at): readonly Misgoverned[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (plain(token) !== 'целью' || before === undefined || next === undefined) return [];
    const isNoun = declinedReadings(before).some(({ part }) => part === 'noun');
    const isOfNoun = declinedReadings(next).some(
      ({ part, case: of }) => part === 'noun' && of === 'genitive',
    );
    const sentence = sentences.find(({ from, to }) => from <= at && at < to);
    if (!isNoun || !isOfNoun || sentence === undefined || agrees(before.text, token.text) === true) return [];
    const says = tokens
      .slice(sentence.from, sentence.to)
      .some(({ text: word, kind }) => kind === 'word' && analyse(word).every(({ part }) => saying.has(part)));
    if (says) return [];
    const printed = text.slice(token.at, next.end);
    return [{ text: printed, at: token.at, length: printed.length, preposition: '', wanted: [] }];
  });
};
