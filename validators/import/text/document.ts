// One printed document – a provision, a roadmap with its title, a list of members – as the elements of its text and the data that
// stand in files of their own.

import type { Table } from '../../printed/printed.ts';
import { cellTexts } from '../layout/cell-texts.ts';
import type { PrintedAnnex } from '../layout/divide.ts';
import { joinLines } from '../layout/join-lines.ts';
import type { Line } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import type { Said, ValueMap } from '../said.ts';
import type { FederalName } from '../tables/federal.ts';
import type { PlacedText } from './abbreviations/abbreviations.ts';
import { abbreviationsIn } from './abbreviations/listed-below.ts';
import type { FoundAbbreviation } from './abbreviations/lists.ts';
import { type Element, frame, mark, paragraph } from './elements.ts';
import { findHeadings } from './headings.ts';
import { type ListedRow, listedRows } from './listed-indicators.ts';
import { linesOf, outlineOf } from './outline.ts';
import { findSubjects, type SubjectContext } from './subjects/subjects.ts';
import { worksIn } from './subjects/work.ts';
import { findTables } from './tables-in.ts';
import { findTerms } from './terms-in.ts';

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
  /** What may be indicators in its running text. */
  readonly listed: readonly ListedRow[];
}

export interface DocumentContext extends SubjectContext {
  readonly federal: readonly FederalName[];
  /** The year of the order; null where it is not known. */
  readonly year: string | null;
  /** Tells this document from the others of the act. */
  readonly prefix: string;
}

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
  const terms = findTerms(outline, tables.plain);
  const texts = outline.flatMap((one): readonly PlacedText[] => {
    const { clause } = one.at;
    if (one.kind === 'table' && !tables.plain.has(one)) return [];
    if (one.kind === 'table')
      return cellTexts(one.table).map((cell) => ({ said: cell, clause, isCell: true }));
    return (one.kind === 'heading' ? [one.line] : linesOf(one)).map(({ said: own }) => ({
      said: own,
      clause,
    }));
  });
  const { subjects, printed } = findSubjects(worksIn(outline, tables.plain), texts, context);
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
    texts,
    abbreviations: abbreviationsIn(outline, isTaken),
    subjects,
    terms: terms.values,
    tables: tables.tables.filter((table) => !terms.tables.includes(table)),
    interactions: tables.interactions,
    printedTables: tables.printed,
    roadmap: tables.roadmap,
    indicators: tables.indicators,
    listed: listedRows(outline),
  };
};
