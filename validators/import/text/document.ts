// One printed document – a provision, a roadmap with its title, a list of members – as the elements of its text and the data that
// stand in files of their own.

import type { Table } from '../../printed/printed.ts';
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { cellTexts } from '../layout/cell-texts.ts';
import type { PrintedAnnex } from '../layout/divide.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Line } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import type { Said, ValueMap } from '../said.ts';
import type { FederalName } from '../tables/federal.ts';
import { type FoundAbbreviation, listedIn, type PlacedText } from './abbreviations.ts';
import { type Element, frame, mark, paragraph } from './elements.ts';
import { findHeadings } from './headings.ts';
import { type Outlined, outlineOf } from './outline.ts';
import { findSubjects, type SubjectContext } from './subjects.ts';
import { findTables } from './tables-in.ts';
import { announcesTerms, definitionIn, inSentences, termOf, termsInTable } from './terms.ts';
import { worksIn } from './work.ts';

export interface ImportedDocument {
  readonly title: Said | null;
  /** Over its stamp. */
  readonly over: readonly Said[];
  readonly stamp: readonly Said[];
  /** Below the stamp and the title. */
  readonly elements: readonly Element[];
  readonly texts: readonly PlacedText[];
  /** Of a list «ЦНППМ – центр …» below words that announce abbreviations. */
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly subjects: readonly ValueMap[];
  readonly terms: readonly ValueMap[];
  readonly tables: readonly ValueMap[];
  readonly interactions: readonly ValueMap[];
  /** The lines of source.txt that its tables print. */
  readonly printedTables: ReadonlyMap<Table, readonly Said[]>;
  readonly roadmap: ValueMap | null;
  readonly indicators: ValueMap | null;
}

export interface DocumentContext extends SubjectContext {
  readonly federal: readonly FederalName[];
  /** The year of the order; null where it is not known. */
  readonly year: string | null;
  /** Tells this document from the others of the act. */
  readonly prefix: string;
}

/** The fewest definitions that make a list of terms. */
const fewestTerms = 2;

interface Terms {
  readonly values: readonly ValueMap[];
  /** The items of the outline that `<Terms/>` prints; it stands in the place of the first. */
  readonly printed: ReadonlySet<Outlined>;
  /** The heads of the table in which they stand, and the table itself. */
  readonly heads: readonly Said[];
  readonly tables: readonly ValueMap[];
}

const linesOf = (one: Outlined): readonly Line[] =>
  one.kind === 'list' ? one.lines : one.kind === 'line' ? [one.line] : [];

const lineOf = (one: Outlined): Line | null =>
  one.kind === 'heading' || one.kind === 'line' ? one.line : null;

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

const noTerms: Terms = { values: [], printed: new Set(), heads: [], tables: [] };

/** The first table of terms and their definitions. */
const termsInTables = (plain: ReadonlyMap<Outlined, readonly ValueMap[]>): Terms => {
  for (const [one, tables] of plain)
    for (const table of tables) {
      const found = termsInTable(table);
      if (found !== null && tables.length === 1) return { ...found, printed: new Set([one]), tables };
    }
  return noTerms;
};

/** The longest list of definitions below words that announce one. */
const termsIn = (outline: readonly Outlined[]): Terms => {
  const found = outline.flatMap((one, at) => {
    const said = lineOf(one)?.said.text ?? '';
    const announces = announcesTerms(said) && (one.kind === 'heading' || definitionIn(said) === null);
    return announces ? [termsFrom(outline.slice(at + 1))] : [];
  });
  return found.reduce(
    (best, own) => (own.values.length >= fewestTerms && own.values.length > best.values.length ? own : best),
    noTerms,
  );
};

/** The list of abbreviations, below a line or a heading that announces it; one that a table takes is of the table. */
const abbreviationsIn = (
  outline: readonly Outlined[],
  isTaken: (line: Line) => boolean,
): readonly FoundAbbreviation[] => {
  const announced = outline.findIndex((one) => /сокращени/iu.test(lineOf(one)?.said.text ?? ''));
  if (announced < 0) return [];
  const found: FoundAbbreviation[] = [];
  for (const one of outline.slice(announced + 1)) {
    const lines = linesOf(one);
    const listed = listedIn(lines.map(({ said }) => said));
    if (lines.length === 0 || listed.length < lines.length || lines.some(isTaken)) break;
    found.push(...listed);
  }
  return found;
};

const elementOf = (line: Line): Element =>
  line.isBullet ? { kind: 'bullet', said: line.said } : paragraph(line.said);

/** The signature at the end of a text, and the lines before it. */
const withoutSignature = (
  items: PrintedAnnex['body'],
): { readonly body: PrintedAnnex['body']; readonly signed: readonly Said[] } => {
  for (let at = Math.max(0, items.length - 6); at < items.length; at += 1) {
    const signature = signatureAt(items, at);
    if (signature === null || at + signature.length !== items.length) continue;
    const lines = items.slice(at).flatMap((item) => (item.kind === 'line' ? item.broken : []));
    return { body: items.slice(0, at), signed: lines };
  }
  return { body: items, signed: [] };
};

const titleOf = ({ title }: PrintedAnnex): Said | null =>
  title.length === 0 ? null : joinLines(title.map(({ said }) => said));

/** The last year that a title names: a plan on 2025 is of 2025, whatever year its order is of. */
const yearIn = (title: string): string | null => title.match(/20\d\d(?!\d)/gu)?.at(-1) ?? null;

/** Reads a document below its stamp. */
export const readDocument = (annex: PrintedAnnex, context: DocumentContext): ImportedDocument => {
  const { body, signed } = withoutSignature(annex.body);
  const title = titleOf(annex);
  const outline = outlineOf(body, findHeadings(body));
  const { choosing, federal, year, prefix } = context;
  const said = title?.text ?? '';
  const tables = findTables(outline, { choosing, federal, title: said, year: yearIn(said) ?? year, prefix });
  const listed = termsIn(outline);
  const terms = listed.values.length > 0 ? listed : termsInTables(tables.plain);
  const { subjects, printed } = findSubjects(worksIn(outline, tables.plain), context);
  const isTaken = ({ said: own }: Line): boolean =>
    own.stretches.some(({ paragraph: of }) => tables.taken.has(of));
  const [firstTerm] = terms.printed;
  const elements = outline.flatMap((one): readonly Element[] => {
    const subject = printed.get(one);
    if (terms.printed.has(one))
      return one === firstTerm ? [...terms.heads.map(paragraph), mark('Terms')] : [];
    if (subject !== undefined) return [mark('Functions', { of: subject })];
    if (one.kind === 'heading') return [{ kind: 'heading', depth: one.depth, said: one.line.said }];
    if (one.kind === 'table') return tables.elements.get(one) ?? [];
    return linesOf(one).flatMap((line) => (isTaken(line) ? [] : [elementOf(line)]));
  });
  const [above] = tables.above;
  return {
    title: title ?? above ?? null,
    over: annex.over.map(({ said: own }) => own),
    stamp: annex.stamp.flatMap(({ broken }) => broken),
    elements: signed.length === 0 ? elements : [...elements, frame('Signature', signed.map(paragraph))],
    texts: outline.flatMap((one): readonly PlacedText[] => {
      const { clause } = one.at;
      if (one.kind === 'table' && !tables.plain.has(one)) return [];
      if (one.kind === 'table') return cellTexts(one.table).map((said) => ({ said, clause, isCell: true }));
      return (one.kind === 'heading' ? [one.line] : linesOf(one)).map(({ said }) => ({ said, clause }));
    }),
    abbreviations: abbreviationsIn(outline, isTaken),
    subjects,
    terms: terms.values,
    tables: tables.tables.filter((table) => !terms.tables.includes(table)),
    interactions: tables.interactions,
    printedTables: tables.printed,
    roadmap: tables.roadmap,
    indicators: tables.indicators,
  };
};
