// «Ежегодно проводится анкетирование», «необходимо обновлять реестр»: work that a sentence sets without saying who does it.
import { analyse, type Reading } from './analyse.ts';
import { isAssignment } from './assignment.ts';
import { foundInDictionary } from './dictionary.ts';
import { indexOfText } from './index-of-text.ts';
import { isSomebody } from './somebody.ts';
import { isSubordinate } from './subordinate.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** The words that set the work, and the sentence they stand in. */
export interface Undone {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

const readings = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];
const isOnly = (token: TextToken | undefined, part: Reading['part']): boolean =>
  readings(token).length > 0 && readings(token).every((one) => one.part === part);

/** What is so, or is thought so, and is done by nobody: these have the form of a passive, and give no work. */
const being = wordSet(
  'являться иметься находиться относиться считаться называться пониматься признаваться основываться определяться становиться содержаться ' +
    'оставаться сохраняться длиться предполагаться ожидаться наблюдаться отмечаться фиксироваться допускаться требоваться касаться ' +
    'учитываться рассматриваться использоваться применяться реализоваться реализовываться ' +
    // What the text itself does.
    'прилагаться прикладываться употребляться подразумеваться обозначаться именоваться различаться приводиться излагаться описываться подразделяться предусматриваться указываться',
);
/** «Мониторинг проводится»: who does that, another rule asks; «заседания проводятся» by the body that meets; «ведётся круглый год», «проводится один раз» say how long and how often. */
const notWork = wordSet(
  'мониторинг заседание собрание сессия съезд раз год полугодие квартал месяц день неделя',
);

/** «Проводится»: a present passive, of a verb that the dictionary has without «ся». */
const isPassive = (token: TextToken): boolean =>
  /ся$/iu.test(token.text) &&
  !isOneOf(token, being) &&
  readings(token).some(
    ({ part, tense, person, lemma }) =>
      part === 'verb' &&
      tense !== 'past' &&
      person === 3 &&
      foundInDictionary(lemma.replace(/ся$/u, '')).some(({ form }) => form.part === 'infinitive'),
  );

const isNominative = (reading: Reading): boolean =>
  reading.part === 'noun' && reading.case === 'nominative' && reading.animate === false;
/** A thing: bodies do for themselves what they are said to do. */
const isThing = (token: TextToken, number: Reading['number'] | null): boolean =>
  !isSomebody(token) &&
  !isOneOf(token, notWork) &&
  readings(token).some((one) => isNominative(one) && (number === null || one.number === number));

const numberOf = (token: TextToken): Reading['number'] =>
  readings(token).find(({ part }) => part === 'verb')?.number ?? null;

/** What may stand before a thing that is done. */
const leading: ReadonlySet<Reading['part']> = new Set(['adjective', 'participle', 'adverb']);

/** The thing that is done, behind its verb: «проводится ежегодное анкетирование». */
const thingBehind = (tokens: readonly TextToken[], at: number): TextToken | null => {
  const [verb] = [tokens[at]];
  if (verb === undefined) return null;
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (isThing(token, numberOf(verb))) return token;
    if (!readings(token).some(({ part }) => leading.has(part))) return null;
  }
  return null;
};

/** How often: then a thing that stands before its verb is set as work, too. */
const HOW_OFTEN =
  /(?<!\p{L})(?:ежегодно|ежеквартально|ежемесячно|еженедельно|ежедневно|регулярно|(?:раза?|дважды|трижды)\s+в\s+(?:год|месяц|квартал|полугодие|неделю))(?!\p{L})/iu;

/** «Центром», «рабочей группой»: who does it, where no preposition asks for the case. */
const isDoer = (tokens: readonly TextToken[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'person') return true;
  if (token.kind === 'abbreviation') return true;
  const before = tokens.slice(Math.max(0, at - 3), at);
  return (
    isSomebody(token) &&
    readings(token).some(({ case: of }) => of === 'instrumental') &&
    !before.some((one) => isOnly(one, 'preposition'))
  );
};

/** «Решаются следующие задачи:», behind which they stand. */
const ANNOUNCED = /(?<!\p{L})следующ\p{L}{2,3}(?!\p{L})[^:]*:/iu;

/** So many words before a verb are looked at. */
const reach = 24;

const NEEDED = wordSet('необходимо следует надлежит нужно');

/** The work of a text that nobody is said to do, in order. */
export const undoneIn = (text: string): readonly Undone[] => {
  const index = indexOfText(text);
  return index.sentences.flatMap(({ from, to, at: start, end }): readonly Undone[] => {
    const tokens = index.tokens.slice(from, to);
    const sentence = text.slice(start, end);
    if (ANNOUNCED.test(sentence) || tokens.some((_, at) => isDoer(tokens, at))) return [];
    const place = (first: TextToken, last: TextToken): readonly Undone[] => [
      { at: first.at, length: last.end - first.at, from: start, to: end },
    ];
    const isOften = HOW_OFTEN.test(sentence);
    const things = new Map<Reading['number'], TextToken>();
    for (const [at, token] of tokens.entries()) {
      if (isPassive(token) && !isSubordinate(tokens.slice(Math.max(0, at - reach), at))) {
        const thing = thingBehind(tokens, at);
        if (thing !== null) return place(token, thing);
        const joined = tokens[at + 2];
        const isSet = isOften || (tokens[at + 1]?.text === 'и' && joined !== undefined && isPassive(joined));
        const before = things.get(numberOf(token));
        if (isSet && before !== undefined) return place(before, token);
      }
      for (const number of ['singular', 'plural'] as const)
        if (!things.has(number) && isThing(token, number)) things.set(number, token);
      // Without a day it is what a situation asks for, and no work yet.
      if (!isOften || !NEEDED.has(token.text.toLowerCase())) continue;
      const next = tokens.slice(at + 1, at + 4).find((one) => isOnly(one, 'infinitive'));
      if (next !== undefined) return isAssignment(sentence, next.at - start) ? [] : place(token, next);
    }
    return [];
  });
};
