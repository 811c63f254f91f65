// «Объединение методистов, сформированный из …», «Механизмом взаимодействия являются:», «Показатели работы утверждается»: words of one
// sentence that belong together and stand apart. What may be read otherwise is left alone.
import { agrees } from './agreement.ts';
import { analyse, type Reading } from './analyse.ts';
import { indexOfText, type Sentence } from './index-of-text.ts';
import type { Discord } from './phrase-agreement.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

const stretch = (text: string, from: TextToken, to: TextToken): Discord => ({
  text: text.slice(from.at, to.end),
  at: from.at,
  length: to.end - from.at,
});

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isDash = (token: TextToken | undefined): boolean =>
  /^[–—-]$/u.test(token?.text ?? '') && token?.gap === true;

const qualities = new Set<Reading['part']>(['participle', 'adjective']);

/** Full participles in the singular: in the plural they may go with several words together. */
const participleReadings = (token: TextToken): readonly Reading[] => {
  const readings = readingsOf(token);
  const isOne = ({ part, known, number }: Reading): boolean =>
    qualities.has(part) && known && number === 'singular';
  return readings.some(({ part }) => part === 'participle') && readings.every(isOne) ? readings : [];
};

const declined = new Set<Reading['part']>(['noun', 'adjective', 'participle', 'pronoun', 'numeral']);

const isPreposition = (token: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part }) => part === 'preposition');

/** Whether a participle may belong to a word: also where nothing is known of it. */
const mayBelong = (participles: readonly Reading[], token: TextToken): boolean => {
  if (token.kind === 'mark') return false;
  if (token.kind !== 'word') return true;
  return readingsOf(token).some(
    ({ part, known, case: of, number, gender, name }) =>
      !known ||
      name === 'abbreviation' ||
      (declined.has(part) &&
        participles.some(
          (one) =>
            one.case === of &&
            number !== 'plural' &&
            (gender === null || one.gender === null || one.gender === gender),
        )),
  );
};

/** So far before a participle may the dash of its definition stand. */
const mostBefore = 40;

/** What a definition says behind its dash is what its participles are of; else the whole sentence before them may be. */
const beginning = (tokens: readonly TextToken[], { from }: Sentence, comma: number): number => {
  for (let at = comma - 1; at > Math.max(from, comma - mostBefore); at -= 1)
    if (isDash(tokens[at])) return at + 1;
  return from;
};

/** So far behind a participle may its noun stand: «организованная методистами школы работа». */
const reach = 8;

/** Participles behind a comma that go with no word before it, in order. */
const strayParticiples = (text: string): readonly Discord[] => {
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap((sentence) =>
    tokens.slice(sentence.from + 2, sentence.to).flatMap((token, step): readonly Discord[] => {
      const at = sentence.from + 2 + step;
      const comma = tokens[at - 1];
      const participles = comma?.text === ',' ? participleReadings(token) : [];
      if (participles.length === 0) return [];
      const start = beginning(tokens, sentence, at - 1);
      const before = tokens.slice(start, at - 1);
      const [first, last] = [before[0], before.at(-1)];
      const behind = tokens
        .slice(at + 1, Math.min(at + reach, sentence.to))
        .filter((_, next) => !isPreposition(tokens[at + next]));
      if (
        first === undefined ||
        last?.kind !== 'word' ||
        before.some(({ text: mark }) => /^[«»"„“():]$/u.test(mark))
      )
        return [];
      if (!isDash(tokens[start - 1])) return [];
      if ([...before, ...behind].some((word) => mayBelong(participles, word))) return [];
      return [stretch(text, first, token)];
    }),
  );
};

/** One thing that many may be together: «Предметом взаимодействия являются вопросы», «основой являются законы». */
const together = wordSet(
  'предмет основа база часть объект содержание суть состав результат ядро фундамент источник причина',
);
const being = wordSet('являться');

const isOnly = (token: TextToken | undefined, fits: (reading: Reading) => boolean): boolean => {
  const readings = readingsOf(token);
  return readings.length > 0 && readings.every((reading) => reading.known && fits(reading));
};

const isLeading = (token: TextToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'clause number' ||
    token.text === '.' ||
    isDash(token) ||
    token.text === '•');

const isQualifier = (token: TextToken | undefined, next: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part, known }) => known && (part === 'adjective' || part === 'participle')) &&
  agrees(token?.text ?? '', next?.text ?? '') === true;

/** «Основной», «одним»: what stands before the first noun of a sentence. */
const headOf = (tokens: readonly TextToken[], { from, to }: Sentence): number | null => {
  let at = from;
  while (at < to && isLeading(tokens[at])) at += 1;
  while (at < to && isQualifier(tokens[at], tokens[at + 1])) at += 1;
  return at < to && isOnly(tokens[at], ({ part }) => part === 'noun') ? at : null;
};

/** «Механизмом взаимодействия являются: соглашения; планы»: each of several is one, so they are «механизмами». */
const loneKind = (text: string): readonly Discord[] => {
  if (!/явля/u.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap((sentence): readonly Discord[] => {
    const head = headOf(tokens, sentence);
    const [own, last] = [tokens[head ?? -1], tokens[sentence.to - 1]];
    const verb = tokens[sentence.to - 2];
    if (head === null || own === undefined || last?.text !== ':' || !isOneOf(verb, being)) return [];
    const isAlone = isOnly(own, ({ case: of, number }) => of === 'instrumental' && number === 'singular');
    const isMany = isOnly(verb, ({ part, number }) => part === 'verb' && number === 'plural');
    return isAlone && isMany && verb !== undefined && !isOneOf(own, together)
      ? [{ ...stretch(text, own, verb), text: `${own.text} … ${verb.text}` }]
      : [];
  });
};

const isConjugated = ({ part, person, tense }: Reading): boolean =>
  part === 'verb' && (person !== null || tense !== null);

/** «Показатели работы утверждается приказом»: of one that is done only what is done can be told in the nominative. */
const loneVerb = (text: string): readonly Discord[] => {
  if (!/[еи]тся(?!\p{L})/u.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap((sentence): readonly Discord[] => {
    const head = headOf(tokens, sentence);
    const own = tokens[head ?? -1];
    const isMany = ({ number, case: of }: Reading): boolean =>
      number === 'plural' && (of === 'nominative' || of === 'accusative');
    if (head === null || own === undefined || !isOnly(own, isMany)) return [];
    for (let at = head + 1; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'abbreviation' || /^[«"„,:;(–—-]$/u.test(token.text))
        return [];
      const readings = readingsOf(token);
      if (
        readings.some(
          ({ part, case: of, number }) => declined.has(part) && of === 'nominative' && number === 'singular',
        )
      )
        return [];
      if (!readings.some(isConjugated)) continue;
      const isOfOne =
        /[еи]тся$/u.test(token.text) &&
        isOnly(token, (one) => isConjugated(one) && one.number === 'singular' && one.person === 3);
      const next = tokens[at + 1];
      const hasOther =
        next?.kind === 'abbreviation' ||
        readingsOf(next).some(({ case: of, number }) => of === 'nominative' && number === 'singular');
      return isOfOne && !hasOther
        ? [{ ...stretch(text, own, token), text: `${own.text} … ${token.text}` }]
        : [];
    }
    return [];
  });
};

/** Words of a sentence that belong together and do not agree, in order of their kinds. */
export const sentenceDiscords = (text: string): readonly Discord[] => [
  ...strayParticiples(text),
  ...loneKind(text),
  ...loneVerb(text),
];
