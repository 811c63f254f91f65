// «Программ, разработанных школами и включёнными в план», «сопровождение педагогов и управленческие кадры», «органом власти –
// Министерство»: the second of two words that say the same kind of thing has slipped into another case.
import { agrees } from './agreement.ts';
import { analyse, type Reading } from './analyse.ts';
import { indexOfText, type Sentence } from './index-of-text.ts';
import type { Discord } from './phrase-agreement.ts';
import { isSomebody } from './somebody.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

const readingsOf = (token: TextToken | undefined): readonly Reading[] =>
  token?.kind === 'word' ? analyse(token.text) : [];

const isOnly = (token: TextToken | undefined, fits: (reading: Reading) => boolean): boolean => {
  const readings = readingsOf(token);
  return readings.length > 0 && readings.every((reading) => reading.known && fits(reading));
};

const isQuality = (token: TextToken | undefined): boolean =>
  isOnly(token, ({ part }) => part === 'adjective' || part === 'participle');

const isConjugated = (token: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part, person, tense }) => part === 'verb' && (person !== null || tense !== null));

const between = (from: TextToken, to: TextToken, said: string): Discord => ({
  text: said,
  at: from.at,
  length: to.end - from.at,
});

/** Full participles, and nothing else. */
const participlesAt = (token: TextToken | undefined): readonly Reading[] => {
  const readings = readingsOf(token);
  return isQuality(token) && readings.some(({ part }) => part === 'participle') ? readings : [];
};

/** In the accusative people and things have forms of their own. */
const shareForm = (some: readonly Reading[], others: readonly Reading[]): boolean =>
  some.some((one) =>
    others.some(
      (other) =>
        one.case === other.case &&
        one.number === other.number &&
        (one.case !== 'accusative' ||
          one.animate === null ||
          other.animate === null ||
          one.animate === other.animate),
    ),
  );

/** So far behind the first participle may the second stand, and its noun behind it. */
const reach = 14;
const reachOfNoun = 8;

const isOfForm = (token: TextToken | undefined, forms: readonly Reading[]): boolean =>
  shareForm(
    readingsOf(token).filter(({ part }) => part === 'noun'),
    forms,
  );

/** Whether the second participle may be about a word of its own: «и приглашёнными экспертами», «педагогами и обучающимися». */
const hasOwnNoun = (
  tokens: readonly TextToken[],
  first: number,
  second: number,
  forms: readonly Reading[],
): boolean => {
  for (let at = second + 1; at < second + reachOfNoun; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:]$/u.test(token.text)) break;
    if (isOfForm(token, forms) || (at === second + 1 && token.kind === 'abbreviation')) return true;
  }
  const standsForNoun = forms.some(({ tense, voice }) => tense === 'present' && voice === 'active');
  return standsForNoun && tokens.slice(first + 1, second).some((token) => isOfForm(token, forms));
};

/** «Программ, разработанных школами и включёнными в план»: two participles of one noun. */
const joinedParticiples = (tokens: readonly TextToken[], at: number): Discord | null => {
  const own = tokens[at];
  if (own === undefined || tokens[at - 1]?.text !== ',') return null;
  const forms = participlesAt(own);
  if (forms.length === 0) return null;
  for (let and = at + 1; and < at + reach; and += 1) {
    const [token, next] = [tokens[and], tokens[and + 1]];
    if (token === undefined || next === undefined || token.kind === 'mark' || isConjugated(token))
      return null;
    if (token.text !== 'и') continue;
    const others = participlesAt(next);
    if (others.length === 0) continue;
    if (isQuality(tokens[and - 1]) || shareForm(forms, others) || hasOwnNoun(tokens, at, and + 1, others))
      return null;
    return between(own, next, `${own.text} … и ${next.text}`);
  }
  return null;
};

/** The noun behind adjectives that agree with it. */
const nounFrom = (tokens: readonly TextToken[], from: number): number | null => {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token?.gap !== true) return null;
    if (isOnly(token, ({ part }) => part === 'noun'))
      return tokens.slice(from, at).every(({ text }) => agrees(text, token.text) === true) ? at : null;
    if (!readingsOf(token).some(({ part }) => part === 'adjective' || part === 'participle')) return null;
  }
  return null;
};

const DOING = /(?:[аяе]ние|[ау]ция)$/u;
const isDoing = (token: TextToken | undefined): boolean =>
  isOnly(token, ({ part, lemma }) => part === 'noun' && DOING.test(lemma));

const isManyOf = (cases: readonly Reading['case'][]) => (reading: Reading) =>
  reading.number === 'plural' && cases.includes(reading.case);

/** The furthest that a head stands before its genitives: «руководители городских и сельских центров сопровождения». */
const reachOfHead = 6;

/** «Руководители школьных объединений учителей и наставники»: the doing is of somebody, and the second people are named beside them. */
const isOfSomebody = (tokens: readonly TextToken[], doing: number): boolean => {
  if (!readingsOf(tokens[doing]).some(({ case: of }) => of === 'genitive')) return false;
  for (let at = doing - 1; at >= doing - reachOfHead; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    const nouns = readingsOf(token).filter(({ part }) => part === 'noun');
    if (isSomebody(token) && nouns.some(({ case: of }) => of === 'nominative')) return true;
    const isWithin =
      isQuality(token) || token.text === 'и' || nouns.some(({ case: of }) => of === 'genitive');
    if (!isWithin) return false;
  }
  return false;
};

/** «Сопровождение педагогических работников и управленческие кадры»: people of whom one is in the genitive. */
const peopleAside = (text: string, tokens: readonly TextToken[], at: number): Discord | null => {
  if (!isDoing(tokens[at]) || isOfSomebody(tokens, at)) return null;
  const people = nounFrom(tokens, at + 1);
  if (people === null || tokens[people + 1]?.text !== 'и') return null;
  const first = tokens[people];
  const others = nounFrom(tokens, people + 2);
  const [start, other] = [tokens[people + 2], tokens[others ?? -1]];
  if (first === undefined || start === undefined || other === undefined) return null;
  const isOfMany = readingsOf(first).some(isManyOf(['genitive']));
  const isNamed = isOnly(start, isManyOf(['nominative', 'accusative']));
  if (!isOfMany || !isNamed || !isSomebody(first) || !isSomebody(other)) return null;
  for (let next = (others ?? 0) + 1; next < (others ?? 0) + reachOfNoun; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'mark') break;
    if (isConjugated(token)) return null;
  }
  const from = tokens[at + 1] ?? first;
  return between(from, other, text.slice(from.at, other.end));
};

/** Who can be called by a name behind a dash. */
const called = wordSet(
  'орган организация учреждение министерство департамент комитет управление центр служба институт академия университет ' +
    'оператор координатор учредитель ведомство агентство',
);
const isDash = (token: TextToken | undefined): boolean =>
  /^[–—-]$/u.test(token?.text ?? '') && token?.gap === true;

const isBreak = (token: TextToken | undefined): boolean =>
  token === undefined || /^[,;:()«»"•]$/u.test(token.text) || isDash(token);

const startOf = (tokens: readonly TextToken[], { from }: Sentence, to: number): number => {
  let at = to;
  while (at > from && !isBreak(tokens[at - 1])) at -= 1;
  return at;
};

const isPreposition = (token: TextToken | undefined): boolean =>
  readingsOf(token).some(({ part }) => part === 'preposition');

/** The body that a dash stands behind, in a case of its own: «региональной организации обучения –», not «название организации –». */
const bodyBefore = (tokens: readonly TextToken[], start: number, dash: number): number | null => {
  for (let at = dash - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isConjugated(token) || isPreposition(token)) return null;
    if (!isOneOf(token, called)) continue;
    let before = at - 1;
    while (before >= start && isQuality(tokens[before])) before -= 1;
    const governor = tokens[before];
    const isFree =
      before < start ||
      isConjugated(governor) ||
      (tokens[before]?.kind === 'word' &&
        !isPreposition(governor) &&
        !readingsOf(governor).some(({ part }) => part === 'noun'));
    return isFree ? at : null;
  }
  return null;
};

const oblique = new Set<Reading['case']>(['genitive', 'dative', 'instrumental', 'prepositional']);

/** The forms in which a noun stands with the adjective before it: «региональной организации» is not «организации». */
const formsAt = (tokens: readonly TextToken[], at: number): readonly Reading[] => {
  const own = readingsOf(tokens[at]);
  const before = tokens[at - 1];
  return isQuality(before) ? own.filter((one) => shareForm([one], readingsOf(before))) : own;
};

/** «Органом исполнительной власти, осуществляющим управление – Министерство образования». */
const nameAside = (
  text: string,
  tokens: readonly TextToken[],
  sentence: Sentence,
  dash: number,
): Discord | null => {
  const name = nounFrom(tokens, dash + 1);
  const [own, start] = [tokens[name ?? -1], tokens[dash + 1]];
  if (name === null || own === undefined || start === undefined || !/^\p{Lu}/u.test(start.text)) return null;
  if (!isOneOf(own, called)) return null;
  let from = startOf(tokens, sentence, dash);
  let end = dash;
  const turn = participlesAt(tokens[from]);
  if (turn.length > 0 && tokens[from - 1]?.text === ',') {
    end = from - 1;
    from = startOf(tokens, sentence, end);
  }
  const body = bodyBefore(tokens, from, end);
  const head = tokens[body ?? -1];
  if (body === null || head === undefined) return null;
  const forms = formsAt(tokens, body);
  const isOblique = ({ part, known, case: of }: Reading): boolean =>
    known && part === 'noun' && oblique.has(of);
  if (forms.length === 0 || !forms.every(isOblique)) return null;
  // «Оператором – Центр» leaves out «является».
  const isInstrumental = forms.some(({ case: of }) => of === 'instrumental');
  if (isInstrumental && !shareForm(turn, forms)) return null;
  const isNamed = isOnly(start, ({ case: of }) => of === 'nominative' || of === 'accusative');
  if (!isNamed) return null;
  for (let next = name + 1; next < sentence.to && !isBreak(tokens[next]); next += 1)
    if (isConjugated(tokens[next])) return null;
  return between(head, own, `${head.text} … – ${text.slice(start.at, own.end)}`);
};

/** The second of two that go together and stands in another case, in order. */
export const joinedDiscords = (text: string): readonly Discord[] => {
  if (!/\sи\s|[–—-]\s+\p{Lu}/u.test(text)) return [];
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap((sentence) =>
    tokens.slice(sentence.from, sentence.to).flatMap((token, step): readonly Discord[] => {
      const at = sentence.from + step;
      if (token.kind === 'mark') {
        const found = isDash(token) ? nameAside(text, tokens, sentence, at) : null;
        return found === null ? [] : [found];
      }
      const found = joinedParticiples(tokens, at) ?? peopleAside(text, tokens, at);
      return found === null ? [] : [found];
    }),
  );
};
