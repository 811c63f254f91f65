// «Отчёт деятельности», «включающие педагогов и кадров», «в целях консолидации ресурсов и организация»: a word stands in a case that
// the word that governs it does not take, further on or behind a noun that wants a preposition.
import { agrees } from './agreement.ts';
import { analyse, type Reading } from './analyse.ts';
import type { Case } from './grammar.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** A word with the one that governs it, and what is wanted there: a case, or a preposition that seems lost. */
export interface Lost {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly governor: string;
  readonly wanted: Case | null;
  readonly preposition: string | null;
}

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isOnly = (token: TextToken | undefined, fits: (reading: Reading) => boolean): boolean => {
  const readings = readingsOf(token);
  return readings.length > 0 && readings.every((reading) => reading.known && fits(reading));
};

const isFollowing = (token: TextToken | undefined): boolean => token?.gap === true && !token.line;

const lost = (
  text: string,
  from: TextToken,
  to: TextToken,
  rest: Pick<Lost, 'governor' | 'wanted' | 'preposition'>,
): Lost => ({
  text: text.slice(from.at, to.end),
  at: from.at,
  length: to.end - from.at,
  ...rest,
});

/** Papers about something, with the preposition that says so. */
const papers: ReadonlyMap<string, string> = new Map([
  ['отчет', 'о'],
  ['рекомендация', 'по'],
  ['справка', 'о'],
  ['сведение', 'о'],
]);

/** What is done, as nouns say it; a body («объединения», «совещания») is whose paper it is. */
const DOING = /(?:[аяе]ние|[ау]ция)$/u;
const doneToo = wordSet('деятельность работа');
const bodies = wordSet(
  'объединение совещание собрание заседание управление отделение учреждение подразделение правление образование организация ассоциация ' +
    'федерация администрация комиссия корпорация делегация комбинация издание станция',
);

const isDone = (token: TextToken | undefined): boolean =>
  isOnly(
    token,
    ({ part, lemma }) => part === 'noun' && (DOING.test(lemma) || doneToo.has(lemma)) && !bodies.has(lemma),
  ) && readingsOf(token).some(({ case: of, number }) => of === 'genitive' && number === 'singular');

/** «Отчёт деятельности», «рекомендации внедрения». */
const withoutPreposition = (text: string, tokens: readonly TextToken[], at: number): Lost | null => {
  const [paper, next] = [tokens[at], tokens[at + 1]];
  if (paper === undefined || next === undefined || !isFollowing(next) || !isDone(next)) return null;
  if (!isOnly(paper, ({ part }) => part === 'noun')) return null;
  for (const lemma of paper.lemmas) {
    const preposition = papers.get(lemma);
    if (preposition !== undefined)
      return lost(text, paper, next, { governor: paper.text, wanted: null, preposition });
  }
  return null;
};

const carrying = wordSet('осуществлять осуществить');
const ruling = wordSet('управление руководство');

const waysOf = wordSet(
  'механизм эффективность качество процесс система модель технология инструмент совершенствование',
);
const works = wordSet('программа проект маршрут система процесс');
/** What is done and can be ruled: «сопровождение», «развитие», «проект». */
const isWork = (token: TextToken | undefined): boolean =>
  token !== undefined &&
  (isOneOf(token, works) || [...token.lemmas].some((lemma) => /(?:[еа]ние|тие)$/u.test(lemma)));

/** «Осуществляющих управление образования»: behind a finite verb it may be the body that carries something out. */
const ruledWrong = (text: string, tokens: readonly TextToken[], at: number): Lost | null => {
  const [verb, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (verb === undefined || noun === undefined || next === undefined || !isFollowing(next)) return null;
  if (!isOneOf(noun, ruling)) return null;
  const isCarried =
    isOneOf(verb, carrying) &&
    isOnly(verb, ({ part }) => part === 'participle' || part === 'gerund' || part === 'infinitive');
  // «Механизмы управления научно-методического сопровождения»: of a body one does not say so; what follows must be work.
  const isWorkOf =
    isOneOf(verb, waysOf) &&
    readingsOf(noun).some(({ case: of }) => of === 'genitive') &&
    isWork(tokens[nounFrom(tokens, at + 2) ?? -1]);
  if (!isCarried && !isWorkOf) return null;
  const isOfIt = isOnly(
    next,
    ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of !== 'instrumental',
  );
  const isGenitive = readingsOf(next).some(({ case: of }) => of === 'genitive');
  return isOfIt && isGenitive
    ? lost(text, noun, next, { governor: noun.text, wanted: 'instrumental', preposition: null })
    : null;
};

/** Verbs behind which the genitive is right. */
const ofGenitive = wordSet(
  'достигать достигнуть достичь требовать ожидать ждать желать искать просить бояться избегать лишать лишить удостоить касаться ' +
    'добиваться придерживаться заслуживать стоить исполнить',
);

const isTaking = ({ part, voice, lemma }: Reading): boolean =>
  ((part === 'participle' && voice === 'active') ||
    part === 'verb' ||
    part === 'infinitive' ||
    part === 'gerund') &&
  !ofGenitive.has(lemma) &&
  !lemma.endsWith('ся');

/** The noun behind adjectives that agree with it, from a token on. */
const nounFrom = (tokens: readonly TextToken[], from: number): number | null => {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isFollowing(token)) return null;
    if (isOnly(token, ({ part }) => part === 'noun')) {
      const before = tokens.slice(from, at);
      return before.every(({ text }) => agrees(text, token.text) === true) ? at : null;
    }
    if (!isOnly(token, ({ part }) => part === 'adjective' || part === 'participle')) return null;
  }
  return null;
};

/** «Включающие педагогических работников и управленческих кадров»: people are an object so, things are not. */
const thingsAsPeople = (text: string, tokens: readonly TextToken[], at: number): Lost | null => {
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (verb === undefined || !isOnly(verb, isTaking) || /^не$/iu.test(before?.text ?? '')) return null;
  const people = nounFrom(tokens, at + 1);
  const and = people === null ? undefined : tokens[people + 1];
  if (people === null || and?.text !== 'и') return null;
  const things = nounFrom(tokens, people + 2);
  const last = tokens[things ?? -1];
  const isPeople = isOnly(
    tokens[people],
    ({ animate, number, case: of }) =>
      animate === true && number === 'plural' && (of === 'genitive' || of === 'accusative'),
  );
  const isThings = isOnly(
    last,
    ({ animate, number, case: of }) => animate !== true && number === 'plural' && of === 'genitive',
  );
  return isPeople && isThings && last !== undefined
    ? lost(text, verb, last, { governor: verb.text, wanted: 'accusative', preposition: null })
    : null;
};

const aims = wordSet('цель рамка основа процесс ход порядок интерес');
const leading = /^(?:в|на)$/iu;

/** «В целях консолидации ресурсов и организация взаимодействия»: nothing but the preposition may govern what follows «и». */
const leftBehind = (text: string, tokens: readonly TextToken[], from: number, to: number): Lost | null => {
  const [first, aim] = [tokens[from], tokens[from + 1]];
  if (first === undefined || aim === undefined || !leading.test(first.text) || !isOneOf(aim, aims))
    return null;
  const isStraight = ({ part, case: of, number }: Reading): boolean =>
    part === 'noun' && (of === 'nominative' || of === 'accusative') && number === 'singular';
  for (let at = from + 2; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if (token.text === 'и') {
      const noun = nounFrom(tokens, at + 1);
      const last = tokens[noun ?? -1];
      const isLeft =
        noun === at + 1 && isOnly(last, isStraight) && DOING.test([...(last?.lemmas ?? [])][0] ?? '');
      return isLeft && last !== undefined
        ? lost(text, token, last, {
            governor: `${first.text} ${aim.text}`,
            wanted: 'genitive',
            preposition: null,
          })
        : null;
    }
    const isGoverned = readingsOf(token).some(
      ({ case: of }) => of !== null && of !== 'nominative' && of !== 'accusative',
    );
    if (!isGoverned) return null;
  }
  return null;
};

/** Words in a case that what governs them does not take, in order of their sentences. */
export const lostGovernment = (text: string): readonly Lost[] => {
  const { tokens, sentences } = indexOfText(text);
  return [
    ...tokens.flatMap((_, at) =>
      [withoutPreposition, ruledWrong, thingsAsPeople].flatMap((find) => find(text, tokens, at) ?? []),
    ),
    ...sentences.flatMap(({ from, to }) => leftBehind(text, tokens, from, to) ?? []),
  ];
};
