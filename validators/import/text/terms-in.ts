// The terms of a document, where they stand: definitions one under another below words that announce them, or a table.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Said, ValueMap } from '../said.ts';
import { linesOf, type Outlined, soleLine } from './outline.ts';
import { announcesTerms, definitionIn, inSentences, termOf, termsInTable } from './terms.ts';

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

/** The definitions that follow one another from a place on; what stands between the announcement and the first is passed over. */
const termsFrom = (outline: readonly Outlined[]): Terms => {
  const printed = new Set<Outlined>();
  const values: ValueMap[] = [];
  for (const one of outline) {
    const lines = linesOf(one);
    const definitions = lines.map(({ said }) => inSentences(said.text) ?? definitionIn(said.text));
    const isNumbered = lines.some(({ said }) => readClauseNumber(said.text) !== null);
    if (lines.length === 0 || isNumbered || definitions.includes(null)) {
      if (values.length === 0 && one.kind === 'line') continue;
      break;
    }
    printed.add(one);
    for (const [index, { said }] of lines.entries()) {
      const definition = definitions[index];
      if (definition !== null && definition !== undefined)
        values.push(termOf(said, definition, `term-${values.length + 1}`));
    }
  }
  return { values, printed, heads: [], tables: [] };
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
    return announces ? [termsFrom(outline.slice(at + 1))] : [];
  });
  return found.reduce(
    (best, own) => (own.values.length >= fewestTerms && own.values.length > best.values.length ? own : best),
    noTerms,
  );
};

/**
 * Finds the terms of a document.
 *
 * @param plain the tables of tables.yaml, by where they stand
 */
export const findTerms = (
  outline: readonly Outlined[],
  plain: ReadonlyMap<Outlined, readonly ValueMap[]>,
): Terms => {
  const listed = inText(outline);
  return listed.values.length > 0 ? listed : inTables(plain);
};
