// Bodies that a document names in passing and describes nowhere. Whether they are subjects of the act only a person can say: it is
// asked, and they are left out.
import { lemmasOf } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import type { SubjectKind } from '../../../model/types.ts';
import { levelsSaid } from '../../../rules/subjects/printed-levels.ts';
import { areApart } from '../../../text/sets.ts';
import type { PlacedText } from '../abbreviations/abbreviations.ts';
import { isAgent, isWholeOf, OF_WORK } from './at-work.ts';
import { part, type Work } from './deed.ts';
import { namesDoer } from './doers.ts';
import { byInitials, type RankedKind, rankKinds } from './kind.ts';

/** Somebody who is only named, as a work without deeds, and the kinds that it may be of. */
export interface Mention {
  readonly work: Work;
  readonly ranked: readonly RankedKind[];
  /** Whether the document names it as one who does something. */
  readonly isAtWork: boolean;
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly lemmas: ReadonlySet<string>;
}

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].map(({ 0: word, index }) => ({
    text: word,
    at: index,
    lemmas: lemmasOf(word),
  }));

const isShort = ({ text }: Word): boolean => /^\p{Lu}{3,}$/u.test(text);

const none: ReadonlySet<string> = new Set();

/** «… Примерной области» behind a name is of it. */
const OF_PLACE = /^\s+\p{Lu}[\p{L}-]+\s+(?:области|края|республики|района|округа)(?!\p{L})/iu;

type Lemmas = readonly ReadonlySet<string>[];

/** A kind with the lemmas of the words by which it is called. */
interface Sought {
  readonly kind: SubjectKind;
  readonly own: Lemmas;
}

/** The words one behind another that are of these lemmas, in whatever case and number. */
const runOf = (words: readonly Word[], own: Lemmas): readonly [Word, Word] | null => {
  for (const [at, first] of words.entries()) {
    const last = words[at + own.length - 1];
    if (last === undefined) return null;
    if (own.every((lemmas, index) => !areApart(words[at + index]?.lemmas ?? none, lemmas)))
      return [first, last];
  }
  return null;
};

/** The words of a text by which a kind is called. */
const calledIn = (
  text: string,
  words: readonly Word[],
  shorts: readonly Word[],
  { kind, own }: Sought,
): Called | null => {
  const short = shorts.find((word) => byInitials(word.text, kind.name));
  if (short !== undefined) return { name: short.text, at: short.at };
  const run = runOf(words, own);
  if (run === null) return null;
  const [first, last] = run;
  const end = last.at + last.text.length;
  const name = text.slice(first.at, end + (OF_PLACE.exec(text.slice(end))?.[0].length ?? 0));
  return { name, at: first.at };
};

/** Whether a heading is about the work of a kind: «организация деятельности методического актива», its level left out. */
const isOfWork = ({ said: { text }, isHeading }: PlacedText, { kind, own }: Sought): boolean => {
  const [first = ''] = kind.name.split(' ');
  const bare = own.length > 2 && levelsSaid(first.toLowerCase()).length > 0 ? own.slice(1) : own;
  const run = isHeading === true ? runOf(wordsIn(text), bare) : null;
  return run !== null && OF_WORK.test(text.slice(0, run[0].at));
};

/** «Примерский институт развития», «ГАУ ДПО «Примерский институт …»»: bodies by their names in quotation marks. */
const quotedIn = (text: string): readonly Called[] =>
  [...text.matchAll(/(?<form>(?:\p{Lu}{2,}\s+)*)«(?<name>\p{Lu}[^«»]{10,200})»/gu)].flatMap(
    ({ 0: whole, groups, index: at }) => {
      const { form = '', name = '' } = groups ?? {};
      return /\p{L}\s+\p{L}+\s+\p{L}/u.test(name) && namesDoer(name)
        ? [{ name: form === '' ? name : whole, at }]
        : [];
    },
  );

const longest = 4000;

interface Called {
  readonly name: string;
  readonly at: number;
}

interface Found extends Called {
  readonly ranked: readonly RankedKind[];
  readonly in: PlacedText;
}

/** So many ways of calling one body are offered. */
const mostNames = 4;

const isWhole = ({ in: placed, ...called }: Found): boolean => isWholeOf(placed.said.text, called);

/** One of whom another is a part first, by its full name; then those in the nominative: so a body is called. */
const asMention = (found: readonly Found[], isHeaded: boolean): readonly Mention[] => {
  const [first] = found;
  if (first === undefined) return [];
  const wholes = new Set(found.filter(isWhole).map(({ name }) => name));
  const rank = (name: string): number => (wholes.has(name) ? 2 : 0) + Number(isNominative(name) === true);
  const names = [...new Set(found.map(({ name }) => name))].sort((a, b) => rank(b) - rank(a));
  const [name = first.name, ...others] = names.slice(0, mostNames);
  const { said, clause } = (found.find((one) => one.name === name) ?? first).in;
  const subject = { name: part(said, name), short: null, isSaid: false, others };
  const at = { clause, headings: [], lead: [] };
  return [
    {
      work: { subject, at, deeds: [], list: null, level: null, by: 'name' },
      ranked: first.ranked,
      isAtWork: isHeaded || wholes.size > 0 || found.some((one) => isAgent(one.in.said.text, one)),
    },
  ];
};

/** For each kind that no subject is of, the words that name one. */
export const mentionedIn = (
  texts: readonly PlacedText[],
  kinds: readonly SubjectKind[],
  isEntered: (kind: string) => boolean,
): readonly Mention[] => {
  const missing = kinds.filter(({ id }) => !isEntered(id));
  const sought = missing.map((kind) => ({
    kind,
    own: wordsIn(kind.name).map(({ lemmas }) => lemmas),
  }));
  const found = texts
    .filter(({ said }) => said.text.length <= longest)
    .flatMap((placed): readonly Found[] => {
      const { text } = placed.said;
      const words = wordsIn(text);
      const shorts = words.filter(isShort);
      const quoted = quotedIn(text).map((called) => ({
        ...called,
        ranked: rankKinds({ names: [called.name], line: '', headings: [], functions: [] }, kinds),
      }));
      const called = sought.flatMap((one) => {
        const own = calledIn(text, words, shorts, one);
        const ranked = [{ kind: one.kind, likelihood: 0.5, isMeant: false }];
        return own === null ? [] : [{ ...own, ranked }];
      });
      return [...quoted, ...called].map((each) => ({ ...each, in: placed }));
    });
  const byKind = Map.groupBy(found, ({ ranked }) => ranked[0]?.kind.id ?? '');
  return sought.flatMap((one) =>
    asMention(
      byKind.get(one.kind.id) ?? [],
      texts.some((placed) => isOfWork(placed, one)),
    ),
  );
};
