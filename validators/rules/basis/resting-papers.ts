// «Согласно порядку, утверждённому учредителем», «установлен приказом управления»: one certain paper, which a reader wants to find.
import { analyse, type Reading } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Stretch } from '../../text/places/covered.ts';

/** Kinds of papers on which something may rest. */
const papers = wordSet(
  'порядок положение регламент план программа приказ постановление распоряжение письмо договор соглашение методика концепция решение ' +
    'протокол стандарт инструкция меморандум',
);
/** What says that something rests on a paper. */
const RELYING =
  /(?<!\p{L})(?:(?:в\s+)?соответствии\s+со?|согласно|на\s+основании|в\s+рамках|по)\s+(?:[\p{L}-]+\s+){0,5}$/iu;
/** So many words may stand between a paper and what is said of it. */
const reach = 4;

const isOf = (token: TextToken | undefined, part: Reading['part']): boolean =>
  token?.kind === 'word' && analyse(token.text).some((one) => one.part === part);

/** One paper, in a case that something asks for. */
const isOne = ({ text }: TextToken): boolean =>
  analyse(text).some(({ number, case: of }) => number === 'singular' && of !== 'nominative');
const isMeans = ({ text }: TextToken): boolean =>
  analyse(text).some(({ number, case: of }) => number === 'singular' && of === 'instrumental');

/** «Утверждённому», «заключённого»: it was made by somebody, so that there is one. */
const isMade = (tokens: readonly TextToken[], at: number): boolean => {
  const behind = tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1];
  return (
    (isOf(behind, 'participle') && analyse(behind?.text ?? '').some(({ voice }) => voice === 'passive')) ||
    tokens
      .slice(Math.max(0, at - reach), at)
      .some(({ text }) =>
        analyse(text).some(
          ({ part, voice, tense }) => part === 'participle' && voice === 'passive' && tense === 'past',
        ),
      )
  );
};

/** «Состав установлен приказом»: a fact; «утверждается приказом» tells how it will be done. */
const isFact = (tokens: readonly TextToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some((token) => isOf(token, 'short participle'));

const SEPARATE = /(?<!\p{L})отдельн\p{L}{2,3}\s+$/iu;

/** The places where a text rests on one certain paper, from the paper to its end. */
export const restingPapers = (text: string, isOutcome: boolean): readonly Stretch[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((token, at): readonly Stretch[] => {
    if (token.kind !== 'word' || !isOneOf(token, papers) || !isOne(token)) return [];
    const before = text.slice(Math.max(0, token.at - 160), token.at);
    const rests =
      (RELYING.test(before) && isMade(tokens, at)) ||
      (!isOutcome && isMeans(token) && (isFact(tokens, at) || SEPARATE.test(before)));
    return rests ? [{ at: token.at, length: token.end - token.at }] : [];
  });
};
