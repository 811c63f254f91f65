// «Линия „Управление системой“», «программа „Школа наставника“»: in quotes stands what a thing is called, though its first
// word is that of a body. «Учреждение „Центр роста“» is a body by the word before its name.
import { analyse } from './analyse.ts';
import { isBody, isSomebody } from './somebody.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

const OPENS = /^[«„“"]$/u;
const CLOSES = /^[»“”"]$/u;

/** So many tokens may stand between the word for the thing and a name: names of the same kind are listed, each in quotes. */
const reach = 40;

/** Where somebody is or when he acts; a name behind that is not its name: «в крае „Центр роста“ проводит …». */
const whereAndWhen = wordSet(
  'край область республика округ регион район город поселок село территория год месяц день период срок',
);

const isNoun = (token: TextToken | undefined): boolean =>
  token?.kind === 'word' && analyse(token.text).some(({ part }) => part === 'noun');
const inGenitive = (token: TextToken): boolean =>
  analyse(token.text).some(({ case: of }) => of === 'genitive');
const isAttribute = (token: TextToken | undefined): boolean =>
  token?.kind === 'word' &&
  analyse(token.text).some(({ part }) => part === 'adjective' || part === 'participle');

/** The quote that opens around a token, of those in one sentence; -1 where it stands in none. */
const openingBefore = (tokens: readonly TextToken[], at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (OPENS.test(text)) return i;
    if (CLOSES.test(text)) return -1;
  }
  return -1;
};

/** Back over «„…“, „…“ и» to the quote of the first name of a list. */
const firstOfList = (tokens: readonly TextToken[], opening: number): number => {
  let from = opening;
  while (opening - from < reach) {
    let i = from - 1;
    if (/^(?:,|и|или)$/iu.test(tokens[i]?.text ?? '')) i -= 1;
    if (i < 0 || !CLOSES.test(tokens[i]?.text ?? '')) return from;
    const before = openingBefore(tokens, i);
    if (before === -1) return from;
    from = before;
  }
  return from;
};

/** Whether a token stands in the quoted name of something that is no body and no person. */
export const isInNameOfThing = (tokens: readonly TextToken[], at: number): boolean => {
  const opening = openingBefore(tokens, at);
  if (opening === -1) return false;
  let i = firstOfList(tokens, opening) - 1;
  while (/number$/u.test(tokens[i]?.kind ?? '') || /^[:№]$/u.test(tokens[i]?.text ?? '')) i -= 1;
  // «Проект педагогов края „…“»: what is in the genitive is said of the noun before it.
  for (; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || isBody(token)) return false;
    if (!isNoun(token)) {
      if (isAttribute(token)) continue;
      return false;
    }
    const before = tokens[i - 1];
    if (inGenitive(token) && (isNoun(before) || isAttribute(before))) continue;
    return !isSomebody(token) && !isOneOf(token, whereAndWhen);
  }
  return false;
};
