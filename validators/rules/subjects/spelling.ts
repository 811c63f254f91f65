// Whether a name that an editor tied to a subject by hand is a spelling of the subject's own, by the words of the act.

import { type PlainWord, plainWords } from '../../language/plain-words.ts';
import { saidWords } from '../../language/said-words.ts';
import { passagesWithDamaged } from '../../model/passages.ts';
import type { Subject, Territory } from '../../model/types.ts';
import { without } from '../../text/sets.ts';
import { nearAbbreviations } from '../../text/words/near-spelling.ts';
import { matchWords } from '../../text/words/word-match.ts';
import { normalise } from '../../text/words/words.ts';
import { lazily, perTerritory } from '../asked-once.ts';
import { mentionsIn, namePlaces } from './mentions.ts';

/** A name: the words of a name, and as an abbreviation would take their first letters. */
interface Name {
  readonly printed: string;
  readonly words: ReadonlySet<string>;
  readonly initials: string;
}

/** The first forms of the words of a name, those of a compound one by one. */
const lemmasIn = (printed: string): ReadonlySet<string> =>
  new Set(saidWords(printed).flatMap(({ lemmas }) => ([...lemmas].sort()[0] ?? '').split('-')));

const nameOf = (printed: string, idle: ReadonlySet<string>): Name => ({
  printed,
  words: without(lemmasIn(printed), idle),
  initials: matchWords(printed)
    .map((word) => word.charAt(0))
    .join(''),
});

/** What stands in quotation marks is the name proper: «ФГБОУ ВО „Мордовский … университет“». */
const quoted = (printed: string): readonly string[] => {
  const [from, to] = [printed.indexOf('«'), printed.lastIndexOf('»')];
  return from === -1 || to <= from + 1 ? [] : [printed.slice(from + 1, to)];
};

/** «Пед.» is the beginning of «педагогический». */
const shortest = 3;
const has = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) ||
  [...words].some(
    (other) =>
      nearAbbreviations(word, other) ||
      (Math.min(word.length, other.length) >= shortest && (other.startsWith(word) || word.startsWith(other))),
  );

const isWithin = (part: Name, whole: Name): boolean =>
  part.words.size > 0 && [...part.words].every((word) => has(whole.words, word));

const isAbbreviation = (short: Name, full: Name): boolean => {
  const letters = normalise(short.printed);
  return /^\p{Lu}{2,}$/u.test(short.printed.trim()) && full.initials.includes(letters);
};

/** What may stand between two names of one: «Академия (федеральный координатор)», «Академия (далее – координатор)». */
const EQUAL = /^[^\p{L}\p{N}\n]{1,4}(?:далее[^\p{L}\p{N}\n]{1,4})?$/u;

/** Whether the first name stands in a normalised text with the second right after it as another name for the same. */
const isFollowed = (text: string, one: readonly PlainWord[], other: readonly PlainWord[]): boolean => {
  const words = plainWords(text);
  const starts = new Set(namePlaces(other, words));
  for (const at of namePlaces(one, words)) {
    const behind = at + one.length;
    const next = words[behind]?.names.has('далее') === true ? behind + 1 : behind;
    if (starts.has(next) && EQUAL.test(text.slice(words[behind - 1]?.end, words[next]?.at))) return true;
  }
  return false;
};

/**
 * Tells for a territory whether an alias of a subject is a spelling of its name: it has all words of the name or the name
 * all of its words, abbreviates it, or stands beside it in the text as another name for the same.
 */
const spellings = (territory: Territory): ((subject: Subject, printed: string) => boolean) => {
  const idle = lemmasIn(`${territory.name} региональный муниципальный имени им`);
  const printed = lazily(() => {
    const texts = passagesWithDamaged(territory.provision).map(({ text }) => normalise(text));
    return { texts, mentions: mentionsIn(texts) };
  });
  const isEquated = (one: string, other: string): boolean => {
    const { texts, mentions } = printed();
    const others = new Set(mentions([other]));
    const both = [...mentions([one])].filter((index) => others.has(index));
    const [here, there] = [plainWords(one), plainWords(other)];
    return both.some((index) => {
      const text = texts[index] ?? '';
      return isFollowed(text, here, there) || isFollowed(text, there, here);
    });
  };
  const isAlike = (alias: string, own: string): boolean => {
    const wanted = nameOf(alias, idle);
    return [own, ...quoted(own)].some((base) => {
      const name = nameOf(base, idle);
      return (
        isWithin(wanted, name) ||
        isWithin(name, wanted) ||
        isAbbreviation(wanted, name) ||
        isAbbreviation(name, wanted)
      );
    });
  };
  const known = new Map<Subject, ReadonlySet<string>>();
  /** The names of a subject that are its own, found from name to name: «федеральный координатор» leads to «… координатор Системы». */
  const ownNames = (subject: Subject): ReadonlySet<string> => {
    const before = known.get(subject);
    if (before !== undefined) return before;
    const { aliases, name, short } = subject;
    const own = new Set([name, ...(short === null ? [] : [short])]);
    for (const { short: abbreviation, means } of territory.abbreviations)
      if (own.has(abbreviation)) own.add(means);
    const given = [...own];
    for (const alias of aliases)
      if (given.some((other) => isAlike(alias, other) || isEquated(alias, other))) own.add(alias);
    for (const alias of aliases) if ([...own].some((other) => isAlike(alias, other))) own.add(alias);
    const names = new Set([...own].map(normalise));
    known.set(subject, names);
    return names;
  };
  return (subject, name) => ownNames(subject).has(normalise(name));
};

/** Whether a printed name leads to a subject only because an editor tied it to the subject by hand. */
export const tiedByHand = perTerritory((territory) => {
  const isSpelling = spellings(territory);
  return (subject: Subject, printed: string): boolean => {
    const wanted = normalise(printed);
    return subject.aliases.some((alias) => normalise(alias) === wanted) && !isSpelling(subject, printed);
  };
});
