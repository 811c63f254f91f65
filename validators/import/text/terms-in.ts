// The terms of a document, where they stand: definitions one under another below words that announce them, or a table.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Choosing } from '../choosing.ts';
import type { Said, ValueMap } from '../said.ts';
import { cut } from '../tables/grid/lines.ts';
import { linesOf, type Outlined, soleLine } from './outline.ts';
import type { IsScrambled } from './scrambled.ts';
import {
  announcesTerms,
  type Definition,
  damageIn,
  definitionIn,
  definitionInWords,
  definitionWithColon,
  definitionWithoutDash,
  inSentences,
  saidIn,
  termOf,
  termsInTable,
} from './terms.ts';

/** The fewest definitions that make a list of terms. */
const fewestTerms = 2;

/** The terms of a document. */
export interface Terms {
  readonly values: readonly ValueMap[];
  /** The items of the outline that `<Terms/>` prints; it stands in the place of the first. */
  readonly printed: ReadonlySet<Outlined>;
  /** The heads of the table in which they stand, and the table itself. */
  readonly heads: readonly Said[];
  readonly tables: readonly ValueMap[];
}

const noTerms: Terms = { values: [], printed: new Set(), heads: [], tables: [] };

/** What a line defines; the dash may be lost where others of the list have theirs. */
const definedIn = (text: string, hasOthers: boolean): Definition | null =>
  definitionInWords(text) ??
  inSentences(text) ??
  definitionIn(text) ??
  (hasOthers ? (definitionWithoutDash(text) ?? definitionWithColon(text)) : null);

/** So many lines that define nothing may stand between two definitions of one list. */
const longestGap = 2;

/** The definitions of an item that holds nothing else; where all that define have numbers, they are no words of the definitions. */
const definitionsOf = (
  one: Outlined,
  { hasOthers, isNumbered }: { readonly hasOthers: boolean; readonly isNumbered: boolean },
): readonly (readonly [Said, Definition])[] => {
  const lines = linesOf(one);
  const pairs = lines.flatMap(({ said }) => {
    const number = readClauseNumber(said.text);
    if ((number !== null) !== isNumbered) return [];
    const own = number === null ? said : cut(said, number.rest, said.text.length);
    const definition = definedIn(own.text, hasOthers);
    return definition === null ? [] : [[own, definition] as const];
  });
  return pairs.length < lines.length ? [] : pairs;
};

/**
 * The definitions that follow one another from a place on; what stands between the announcement and the first is passed over. Where
 * other lines stand between two, all stay in the text, too: `<Terms/>` prints them together.
 */
const termsFrom = (outline: readonly Outlined[], isNumbered: boolean): Terms => {
  const end = outline.findIndex(({ kind }) => kind === 'heading' || kind === 'table');
  const items = outline.slice(0, end < 0 ? undefined : end);
  const hasOthers = items.some((one) => linesOf(one).some(({ said }) => definitionIn(said.text) !== null));
  const found: { readonly at: number; readonly pairs: ReturnType<typeof definitionsOf> }[] = [];
  for (const [at, one] of items.entries()) {
    const pairs = definitionsOf(one, { hasOthers, isNumbered });
    const last = found.at(-1)?.at;
    if (pairs.length > 0) found.push({ at, pairs });
    else if (last === undefined ? one.kind !== 'line' : at - last > longestGap || one.kind !== 'line') break;
  }
  const values = found
    .flatMap(({ pairs }) => pairs)
    .map(([said, definition], index) => termOf(said, definition, `term-${index + 1}`));
  const [first] = found;
  const isWhole = found.every(({ at }, index) => at === (first?.at ?? 0) + index);
  // A clause keeps its place and its number.
  const printed = isWhole && !isNumbered ? found.flatMap(({ at }) => items[at] ?? []) : [];
  return { values, printed: new Set(printed), heads: [], tables: [] };
};

/** The first table of terms and their definitions. */
const inTables = (plain: ReadonlyMap<Outlined, readonly ValueMap[]>): Terms => {
  for (const [one, tables] of plain)
    for (const table of tables) {
      const found = termsInTable(table);
      if (found !== null && tables.length === 1) return { ...found, printed: new Set([one]), tables };
    }
  return noTerms;
};

/** The longest list of definitions below words that announce one. */
const inText = (outline: readonly Outlined[]): Terms => {
  const found = outline.flatMap((one, at) => {
    const said = soleLine(one)?.said.text ?? '';
    const announces = announcesTerms(said) && (one.kind === 'heading' || definitionIn(said) === null);
    return announces ? [false, true].map((isNumbered) => termsFrom(outline.slice(at + 1), isNumbered)) : [];
  });
  return found.reduce(
    (best, own) => (own.values.length >= fewestTerms && own.values.length > best.values.length ? own : best),
    noTerms,
  );
};

const term = { value: 'term', says: { ru: 'внести понятием', en: 'enter as a term' } } as const;
const text = { value: 'text', says: { ru: 'оставить текстом', en: 'leave as text' } } as const;

/** Terms whose definitions look damaged may stay text: a person says so. What is left out of a list leaves all of it in the text. */
const chosenTerms = (terms: Terms, choosing: Choosing, isScrambled: IsScrambled): Terms => {
  const values = terms.values.filter(({ id, text: own }) => {
    const [said] = own === undefined ? [] : saidIn([own]);
    if (said === undefined) return true;
    const damage = damageIn(said.text);
    const isMixed = isScrambled(said.text);
    if (damage === null && !isMixed) return true;
    const chosen = choosing.choose<'term' | 'text'>({
      id: `term/${String(id)}`,
      at: said.stretches[0] ?? null,
      says: isMixed
        ? {
            ru: 'Слова определения, похоже, перемешаны при распознавании: понятие оставлено текстом',
            en: 'The words of the definition seem to be scrambled by a scan: left as text',
          }
        : {
            ru: `Определение напечатано, похоже, с ошибкой (${damage?.ru}): внесено понятием как есть`,
            en: `The definition seems to be printed with a fault (${damage?.en}): entered as it stands`,
          },
      likelihood: 0.8,
      choices: isMixed ? [text, term] : [term, text],
    });
    return chosen === 'term';
  });
  return values.length === terms.values.length ? terms : { ...terms, values, printed: new Set() };
};

/**
 * Finds the terms of a document.
 *
 * @param plain the tables of tables.yaml, by where they stand
 */
export const findTerms = (
  outline: readonly Outlined[],
  plain: ReadonlyMap<Outlined, readonly ValueMap[]>,
  choosing: Choosing,
  isScrambled: IsScrambled,
): Terms => {
  const listed = inText(outline);
  return listed.values.length > 0 ? chosenTerms(listed, choosing, isScrambled) : inTables(plain);
};
