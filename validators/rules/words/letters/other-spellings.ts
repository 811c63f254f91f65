// Names by which one organisation is called twice over: a subject's own names that differ in their quotes, and a name
// that begins with another word for the region («Республиканское …» beside «Региональное …»). And an institution whose name in
// quotes is one, and what it is said to be, in full, is not.
import { formKey } from '../../../language/plain-words.ts';
import type { Corpus, Subject, Territory } from '../../../model/types.ts';
import { placesOf } from '../../../text/places/places-of.ts';
import { foundIn } from '../../../text/remembered.ts';
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

/** «Государственное автономное учреждение … «Институт …»»: what an institution is said to be in full, and its name in quotes. */
const IN_FULL =
  /(?<!\p{L})((?:федеральн|государственн|муниципальн|областн|краев|республиканск)\p{L}{2,4}\s+(?:[\p{L}-]{1,30}\s+){1,14})[«"„]([^«»"„“]{5,160})/giu;

interface Institution extends Slip {
  readonly name: string;
  readonly form: string;
}

const institutionsIn = foundIn(function* (text): Generator<Institution> {
  for (const { 1: form = '', 2: name = '', index } of text.matchAll(IN_FULL)) {
    // «Учреждения района и муниципальное учреждение «…»» names two.
    if (form.match(/учреждени/giu)?.length !== 1) continue;
    yield {
      text: form.trim(),
      at: index,
      length: form.trimEnd().length,
      name: formKey(name),
      form: formKey(form),
    };
  }
});

const hasWords = (words: readonly string[], of: readonly string[]): boolean => {
  let at = 0;
  for (const word of words) if (word === of[at]) at += 1;
  return at === of.length;
};

/** Two full names of one institution, the shorter of which has lost words of the other. */
export function* inFull(
  corpus: Corpus,
  territory: Territory,
): Generator<readonly [Repeated<Institution>, Repeated<Institution>]> {
  const found = slipsIn(corpus, territory, ({ text }) => institutionsIn(text));
  for (const same of Map.groupBy(found, ({ slip }) => slip.name).values()) {
    const [first] = same;
    const other = same.find(({ slip }) => slip.form !== first?.slip.form);
    if (first === undefined || other === undefined) continue;
    const [shorter, longer] =
      first.slip.form.length < other.slip.form.length ? [first, other] : [other, first];
    if (hasWords(longer.slip.form.split(' '), shorter.slip.form.split(' '))) yield [shorter, longer];
  }
}
