// «Пред системой», «персонифицировано направленной»: a word that the dictionary has, one letter short of the one that is meant.
import { analyse, type Reading } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { foundIn } from '../../../text/remembered.ts';
import type { Slip } from '../once.ts';

/** A word with the one that is meant. */
interface Shortened extends Slip {
  readonly meant: string;
}

/** Prepositions that only verse has in a shorter form. */
const whole: ReadonlyMap<string, string> = new Map([
  ['пред', 'перед'],
  ['предо', 'передо'],
  ['чрез', 'через'],
  ['меж', 'между'],
  ['средь', 'среди'],
]);

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isParticiple = (token: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part }) => part === 'participle') &&
  readingsOf(token).every(({ part, known }) => known && (part === 'participle' || part === 'adjective'));

/** «Организовано приглашёнными методистами» says by whom, «создано действующее объединение» what; nothing else may follow so. */
const mayFollow = (participle: TextToken, noun: TextToken | undefined): boolean => {
  const nouns = readingsOf(noun).filter(({ part }) => part === 'noun');
  const forms = readingsOf(participle).filter(
    (one) =>
      nouns.length === 0 || nouns.some(({ case: of, number }) => of === one.case && number === one.number),
  );
  return forms.some(
    ({ case: of, number, gender }) =>
      of === 'instrumental' ||
      ((of === 'nominative' || of === 'accusative') && number === 'singular' && gender === 'neuter'),
  );
};

/** So far behind a participle may its noun stand. */
const reach = 4;

const nounBehind = (tokens: readonly TextToken[], at: number): TextToken | undefined =>
  tokens
    .slice(at, at + reach)
    .find((token) => readingsOf(token).some(({ part }) => part === 'noun') && !isParticiple(token));

/** Words one letter short of the one that is meant, in order. */
export const oneLetterLess: (text: string) => readonly Shortened[] = foundIn(
  function* (text): Generator<Shortened> {
    const { tokens } = indexOfText(text);
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) continue;
      const next = tokens[at + 1];
      const place = { text: token.text, at: token.at, length: token.end - token.at };
      const meant = whole.get(token.text);
      if (meant !== undefined && next?.kind === 'word' && next.gap) yield { ...place, meant };
      if (next === undefined || !/[ае]но$/u.test(token.text) || !isParticiple(next)) continue;
      const isShort = readingsOf(token).every(({ part, known }) => known && part === 'short participle');
      if (isShort && !mayFollow(next, nounBehind(tokens, at + 2)))
        yield { ...place, text: `${token.text} ${next.text}`, meant: token.text.replace(/но$/u, 'нно') };
    }
  },
);
