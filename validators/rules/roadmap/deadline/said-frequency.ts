// How often a measure is done by its own name: «Проведение ежеквартальных семинаров», «встречи раз в месяц».

import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { type FoundFrequency, type Frequency, findFrequencies } from '../../../text/dates/frequencies.ts';
import { withoutQuotations } from '../../../text/marks/quotations.ts';

/** A frequency that a name says. */
export interface SaidFrequency extends Frequency {
  /** As it is printed. */
  readonly words: string;
  /** The same as a deadline says it. */
  readonly asDeadline: string;
  /** Said by an adjective of what is held: «раз в три года» may be of each person, «ежегодный» is of the event. */
  readonly ofEvent: boolean;
}

const ADJECTIVES: ReadonlyMap<string, Frequency['unit']> = new Map([
  ['ежедневный', 'day'],
  ['еженедельный', 'week'],
  ['ежемесячный', 'month'],
  ['ежеквартальный', 'quarter'],
  ['ежегодный', 'year'],
]);

/** What is held or comes out is itself so often; of what is analysed, discussed or taken part in, only the other thing is. */
const HELD = wordSet(
  'проведение проводить провести организация организовать организовывать осуществление осуществлять выпуск выпускать ' +
    'издание издавать публикация публиковать размещение размещать рассылка серия цикл',
);
/** A yearly meeting may be prepared every month, and no more seldom than it comes. */
const PREPARED = wordSet(
  'подготовка готовить подготовить составление составлять представление представлять направление направлять',
);

const isQualifier = ({ text }: TextToken): boolean =>
  analyse(text).some(({ part }) => part === 'adjective' || part === 'conjunction');

const ofAdjective = (title: string): SaidFrequency | null => {
  const { tokens } = indexOfText(title);
  const at = tokens.findIndex(({ lemmas }) => [...lemmas].some((lemma) => ADJECTIVES.has(lemma)));
  const word = tokens[at];
  const lemma = [...(word?.lemmas ?? [])].find((each) => ADJECTIVES.has(each)) ?? '';
  const unit = ADJECTIVES.get(lemma);
  if (word === undefined || unit === undefined) return null;
  const before = tokens.slice(0, at);
  const isPrepared = before.some((token) => isOneOf(token, PREPARED));
  if (!before.every((token) => isOneOf(token, HELD) || isOneOf(token, PREPARED) || isQualifier(token)))
    return null;
  const asDeadline = lemma.replace(/ый$/u, 'о');
  return { times: 1, every: 1, unit, atLeast: false, words: word.text, asDeadline, ofEvent: !isPrepared };
};

const isParticiple = (token: TextToken | undefined): boolean =>
  token !== undefined && analyse(token.text).some(({ part }) => part === 'participle');

/** «Анализ отчётов, сдаваемых ежемесячно», «ежемесячно обновляемых данных»: of another thing than what is done. */
const isOfOther = (title: string, { at, printed }: FoundFrequency): boolean => {
  const { tokens, tokenAt } = indexOfText(title);
  const comma = title.indexOf(',');
  return (
    (comma !== -1 && comma < at) ||
    isParticiple(tokens[tokenAt(at) - 1]) ||
    isParticiple(tokens[tokenAt(at + printed.length)])
  );
};

/** Null too where a name says it twice, or of another thing. */
export const saidFrequency = (printed: string): SaidFrequency | null => {
  if (!/еже|кажд|раз|дважды|трижды/iu.test(printed)) return null;
  const title = withoutQuotations(printed);
  const [first, ...others] = findFrequencies(title);
  const ofAny = ofAdjective(title);
  if (first === undefined) return ofAny;
  if (others.length > 0 || ofAny !== null || isOfOther(title, first)) return null;
  return { ...first, words: first.printed, asDeadline: first.printed.toLowerCase(), ofEvent: false };
};
