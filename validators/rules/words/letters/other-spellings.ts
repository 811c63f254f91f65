// Names by which one organisation is called twice over: a subject's own names that differ in their quotes, and a name
// that begins with another word for the region («Республиканское …» beside «Региональное …»).
import type { Corpus, Subject, Territory } from '../../../model/types.ts';
import { placesOf } from '../../../text/places/places-of.ts';
import { stem } from '../../../text/words/stem.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { type Repeated, type Slip, slipsIn } from '../once.ts';
import type { PrintedText } from '../printed-texts.ts';

/** Two spellings in the texts; the first is the one that is told. */
export type Spellings = readonly [Repeated, Repeated];

const called = (name: string, { text }: PrintedText): readonly Slip[] =>
  Array.from(placesOf(text, name), (at) => ({ text: name, at, length: name.length }));

const unquoted = (name: string): string => name.replace(/[«»"„“]/gu, '');

const rarerFirst = (one: Repeated, other: Repeated): Spellings =>
  one.otherCount < other.otherCount ? [one, other] : [other, one];

/** «ЦНППМ Педагог 13.ру» and «ЦНППМ «Педагог 13.ру»»: names of one subject that are the same but for quotes. */
export function* inQuotes(corpus: Corpus, territory: Territory): Generator<Spellings> {
  for (const { name, short, aliases } of territory.subjects) {
    const all = [...new Set([name, ...(short === null ? [] : [short]), ...aliases])];
    for (const same of Map.groupBy(all, unquoted).values()) {
      if (same.length < 2) continue;
      const [one, other] = slipsIn(corpus, territory, (printed) =>
        same.flatMap((spelling) => called(spelling, printed)),
      );
      if (one !== undefined && other !== undefined) yield rarerFirst(one, other);
    }
  }
}

/** Words for «of the region», one of which a name begins with. */
const OF_REGION = /(?<!\p{L})(?:региональн|республиканск|областн|краев)\p{L}+(?=\s)/giu;
const beginsSo = /^(?:региональн|республиканск|областн|краев)\p{L}+\s/iu;

/** A shorter name may be of two bodies («Республиканский методический совет»). */
const fewestAfter = 4;
const longerBy = 20;

const stemsOf = (text: string): readonly string[] => matchWords(text).map(stem);

function* byOtherWord(name: string, { text }: PrintedText): Generator<Slip> {
  const [first = '', ...rest] = stemsOf(name);
  for (const { index } of text.matchAll(OF_REGION)) {
    // The other word, and an ending of another case, may be longer.
    const [own, ...after] = stemsOf(text.slice(index, index + name.length + longerBy));
    if (own === first || !rest.every((word, at) => word === after[at])) continue;
    const word = /^\p{L}+/u.exec(text.slice(index))?.[0] ?? '';
    yield { text: word, at: index, length: word.length };
  }
}

/** A subject without quotes in its name, and what calls it by another word for the region. */
export interface OtherWord {
  readonly subject: Subject;
  readonly word: string;
  readonly found: Repeated;
}

/** «Республиканское учебно-методическое объединение …» where the subject is «Региональное учебно-методическое объединение …». */
export function* byRegion(corpus: Corpus, territory: Territory): Generator<OtherWord> {
  for (const subject of territory.subjects) {
    const { name } = subject;
    if (!beginsSo.test(name) || /[«"„]/u.test(name) || stemsOf(name).length <= fewestAfter) continue;
    for (const found of slipsIn(corpus, territory, (printed) => byOtherWord(name, printed)))
      yield { subject, word: name.slice(0, name.indexOf(' ')), found };
  }
}
