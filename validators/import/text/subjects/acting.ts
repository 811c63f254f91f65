// Bodies at work where a document describes nobody: «создан центр, осуществляющий …», «институтом реализуются программы». What was
// done once and is over («институтом сформирован график») is no function.
import { analyse, type Reading } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said } from '../../said.ts';
import { linesOf, type Outlined, type Standing } from '../outline.ts';
import { part, sentencesOf, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import { firstVerb, type NamedSubject, named } from './name.ts';

interface Acting {
  readonly subject: NamedSubject;
  readonly deed: string;
}

/** «… создан ЦНППМ (далее – Центр), осуществляющий координацию …» */
const FOUNDED =
  /(?<!\p{L})(?:создан|образован|сформирован|учрежд[её]н|организован)[аоы]?\s+(?<name>[^,;:]+(?:\([^()]*\))?),\s+(?<deed>\p{L}+\s.+)$|(?<!\p{L})(?:действу|функциониру|работа)[ею]т\s+(?<who>[^,;:]+(?:\([^()]*\))?),\s+(?<does>\p{L}+\s.+)$/iu;

const reads = (word: string, is: (reading: Reading) => boolean): boolean => analyse(word).some(is);

const firstWord = (text: string): string => /\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '';

const founded = (said: Said, sentence: string): Acting | null => {
  const { name, deed, who, does } = FOUNDED.exec(sentence)?.groups ?? {};
  const [body, work] = [name ?? who ?? '', deed ?? does ?? ''];
  const isAtWork = reads(
    firstWord(work),
    // «Действуют 459 школ, реализующих программы» counts them.
    ({ part: of, tense, voice, case: as }) =>
      of === 'participle' && tense === 'present' && voice === 'active' && as === 'nominative',
  );
  const subject = isAtWork && isNominative(body) !== false ? named(part(said, body), body) : null;
  return subject === null || !namesDoer(subject.name.text) ? null : { subject, deed: work };
};

/** Whether a name stands in the instrumental; null where its first word has no cases. */
export const isInstrumental = (name: string): boolean | null => {
  const nouns = (name.match(/\p{L}[\p{L}-]*/gu) ?? []).flatMap((word) => {
    const found = analyse(word).filter(({ part: of }) => of === 'noun');
    return found.length === 0 ? [] : [found];
  });
  const [head = []] = nouns;
  if (head.every(({ case: of, known }) => of === null || !known)) return null;
  return (
    head.some(({ case: of }) => of === 'instrumental') && !head.some(({ case: of }) => of === 'nominative')
  );
};

/** «институтом разработан и реализуется …»: by whom, and from where on what. */
const BY = /^(?<name>.+?)(?<done>\s+\p{L}+[нт][аоы]?\s+и)?$/u;

const byAgent = (said: Said, sentence: string): Acting | null => {
  const verb = firstVerb(sentence);
  if (verb === null || verb === 0 || !/^(?!явля)\p{L}+тся(?!\p{L})/u.test(sentence.slice(verb))) return null;
  const before = sentence.slice(0, verb).trim();
  const { name: shorter = '', done = '' } = BY.exec(before)?.groups ?? {};
  const isDone = reads(firstWord(done), ({ part: of }) => of === 'short participle');
  const name = isDone ? shorter : before;
  const subject = named(said, name);
  if (subject === null || subject.name.text !== name || !namesDoer(name)) return null;
  const what = firstWord(sentence.slice(verb).replace(/^\p{L}+\s+/u, ''));
  // «ЦНППМ создаётся на базе института» does nothing: only what follows in the nominative is done by it.
  const isDoneBy =
    isInstrumental(name) ??
    reads(what, ({ part: of, case: as }) => (of === 'noun' || of === 'adjective') && as === 'nominative');
  return isDoneBy ? { subject, deed: sentence.slice(isDone ? name.length : verb).trim() } : null;
};

const inLine = (said: Said, at: Standing): readonly Work[] => {
  const text = said.text.slice(readClauseNumber(said.text)?.rest ?? 0);
  if (/:\s*$/u.test(text)) return [];
  return sentencesOf(text).flatMap((sentence): readonly Work[] => {
    const acting = founded(said, sentence) ?? byAgent(said, sentence);
    if (acting === null) return [];
    const deed = part(said, acting.deed.replace(/[;,\s]+$/u, ''));
    return [
      {
        subject: { ...acting.subject, isSaid: true },
        at,
        deeds: [{ said: deed, clause: at.clause }],
        list: null,
        level: null,
        by: 'sentence',
      },
    ];
  });
};

/** Who is at work by the sentences of an item. */
export const actingIn = (one: Outlined): readonly Work[] =>
  linesOf(one).flatMap(({ said }) => inLine(said, one.at));
