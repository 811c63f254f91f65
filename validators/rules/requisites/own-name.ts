// How a document names itself: «Настоящее Положение о … (далее – Положение)», and in its title.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

/** What such documents are called, by the stem of the word. */
const KINDS = 'положени|концепци|стандарт|программ|поряд|регламент|стратеги';

const SELF = new RegExp(
  `(?:настоящ\\p{L}{1,30}|^[\\d.\\s]*)\\s+(?<kind>(?:${KINDS})\\p{L}{0,30})\\s+(?<name>[^()«»"]{1,600}?)\\s*\\(\\s*далее`,
  'iu',
);
const TITLE = new RegExp(`^\\s*(?<kind>(?:${KINDS})\\p{L}{0,30})\\s+(?<name>.+)$`, 'isu');

/** The name that a text gives itself, with its place; `kind` is its first word. */
export interface OwnName {
  readonly kind: string;
  readonly name: string;
  readonly part: Part;
  readonly at: number;
}

/** The parts of the document itself whose words the extraction left in order. */
function* soundParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.inOrder || part.component?.name === 'Damaged') continue;
    yield part;
    yield* soundParts(part.children);
  }
}

const PREDICATE = new Set(['verb', 'short participle', 'short adjective']);

/** A word that can only say what the document does: «определяет», «разработано», «является». */
const isPredicate = (word: string): boolean => {
  const readings = analyse(word);
  return readings.length > 0 && readings.every(({ part }) => PREDICATE.has(part));
};

/** How a name begins behind the word for the kind: «о системе», «по отбору», «развития системы», «региональной системы». */
const beginsName = (word: string): boolean =>
  /^(?:об?|обо|по)$/iu.test(word) ||
  analyse(word).some(
    ({ part, case: of }) =>
      of === 'genitive' && (part === 'noun' || part === 'adjective' || part === 'participle'),
  );

/** The words of a name before what the document does: of «о совете определяет порядок …» the first two; null where there are none. */
const nameIn = (words: string): string | null => {
  const all = words.trim().split(/\s+/u);
  const end = all.findIndex((word) => isPredicate(word.replace(/[,;:]$/u, '')));
  const name = (end < 0 ? all : all.slice(0, end)).join(' ').replace(/[,;:–—-]+$/u, '');
  return name === '' || !beginsName(all[0] ?? '') ? null : name;
};

/** The first place where the text names itself; null where none does. */
export const ownName = ({ parts }: Provision): OwnName | null => {
  for (const part of soundParts(parts)) {
    const { kind, name } = SELF.exec(part.text)?.groups ?? {};
    const own = name === undefined ? null : nameIn(name);
    if (kind !== undefined && own !== null)
      return { kind, name: own, part, at: Math.max(part.text.indexOf(own), 0) };
  }
  return null;
};

/** A title without the word for the kind of the document («ПОЛОЖЕНИЕ о …»), and that word; null where it has none. */
export const readTitle = (title: string): { readonly kind: string | null; readonly name: string } => {
  const { kind, name } = TITLE.exec(title)?.groups ?? {};
  return kind === undefined || name === undefined ? { kind: null, name: title } : { kind, name };
};

const documents = wordSet(
  'положение концепция стандарт программа порядок регламент стратегия методика правила план устав инструкция',
);
const pointers = wordSet('настоящий данный');

/** A document by the word for what it is, with its place: «настоящей Концепции». */
export interface SelfNaming {
  readonly kind: string;
  readonly printed: string;
  readonly part: Part;
  readonly at: number;
}

/** What kinds of document a text is called by its words «настоящее Положение», in their first form, in printed order. */
export function* selfNamings(parts: readonly Part[]): Generator<SelfNaming> {
  for (const part of soundParts(parts)) {
    const { tokens } = indexOfText(part.text);
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1];
      if (!isOneOf(before, pointers) || before === undefined || !/^\p{Lu}/u.test(token.text)) continue;
      const kind = [...token.lemmas].find((lemma) => documents.has(lemma));
      if (kind === undefined) continue;
      yield { kind, printed: part.text.slice(before.at, token.end), part, at: before.at };
    }
  }
}

/** The kinds of document that a text names with a capital, in their first form: «Общие положения» is none. */
export const kindsIn = (text: string): ReadonlySet<string> =>
  new Set(
    indexOfText(text).tokens.flatMap(({ text: word, lemmas }) =>
      /^\p{Lu}/u.test(word) ? [...lemmas].filter((lemma) => documents.has(lemma)) : [],
    ),
  );

/** The title that is printed at the head of the document itself. */
export const printedTitle = ({ parts }: Provision): string | null =>
  [...allParts(parts)].find(({ kind, inOrder }) => kind === 'title' && !inOrder)?.text ?? null;

/** The letters by which a word for a kind of document is the same in all its cases. */
export const kindStem = (kind: string): string =>
  new RegExp(`^(?:${KINDS})`, 'iu').exec(kind)?.[0].toLowerCase() ?? kind.toLowerCase();
