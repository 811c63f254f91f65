// One document of an act – a provision, a roadmap with its title, a list of members – as the elements of its text and the data that
// stand in files of their own.

import type { Table } from '../../printed/printed.ts';
import { cellTexts } from '../layout/cell-texts.ts';
import type { Item, Line } from '../layout/lines.ts';
import type { Said, ValueMap } from '../said.ts';
import type { PlacedText } from './abbreviations/abbreviations.ts';
import { abbreviationsIn } from './abbreviations/listed-below.ts';
import type { FoundAbbreviation } from './abbreviations/lists.ts';
import { type Element, frame, mark, paragraph } from './elements.ts';
import { type ListedRow, listedRows } from './listed-indicators.ts';
import { linesOf } from './outline.ts';
import type { DocumentPart } from './parts-of.ts';
import { worksInInteractions } from './subjects/in-interactions.ts';
import { findSubjects, type SubjectContext } from './subjects/subjects.ts';
import { worksIn } from './subjects/work.ts';
import type { TablesContext } from './table-runs.ts';
import { findTables } from './tables-in.ts';
import { findTerms } from './terms-in.ts';

/** A document as it is printed: an annex, or one of the parts of an annex that are documents of their own. */
export interface PrintedPart extends DocumentPart {
  /** Which of the printed annexes, and which part of it: both from 1. */
  readonly annex: number;
  readonly part: number;
  /** Whether its title is a heading or a line of its text. */
  readonly isHeaded: boolean;
  readonly over: readonly Line[];
  readonly stamp: readonly Line[];
  /** The signature at its end. */
  readonly signed: readonly Said[];
  /** All that is printed of it, in its order. */
  readonly items: readonly Item[];
}

export interface ImportedDocument extends Pick<PrintedPart, 'annex' | 'part' | 'items' | 'isHeaded'> {
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
  /** What is known of its tables. */
  readonly tables: TablesContext;
}

const elementOf = (line: Line): Element =>
  line.isBullet ? { kind: 'bullet', said: line.said } : paragraph(line.said);

/** Reads a document below its stamp. */
export const readDocument = (of: PrintedPart, context: DocumentContext): ImportedDocument => {
  const { outline, title, isHeaded, signed, annex, part, items } = of;
  const tables = findTables(outline, of.runs, context.tables);
  const terms = findTerms(outline, tables.plain, context.choosing, context.isScrambled);
  const texts = outline.flatMap((one): readonly PlacedText[] => {
    const { clause } = one.at;
    if (one.kind === 'table' && !tables.plain.has(one)) return [];
    if (one.kind === 'table')
      return cellTexts(one.table).map((cell) => ({ said: cell, clause, isCell: true }));
    if (one.kind === 'heading') return [{ said: one.line.said, clause, isHeading: true }];
    return linesOf(one).map(({ said: own }) => ({ said: own, clause }));
  });
  const words = { title: title?.text ?? '', isScrambled: context.isScrambled };
  const works = [...worksIn(outline, tables.plain, words), ...worksInInteractions(tables.interactions)];
  const { subjects, printed } = findSubjects(works, texts, context);
  const isTaken = ({ said: own }: Line): boolean =>
    own.stretches.some(({ paragraph: of }) => tables.taken.has(of));
  const [firstTerm] = terms.printed;
  const elements = outline.flatMap((one): readonly Element[] => {
    const subject = printed.get(one);
    if (tables.headings.has(one)) return [];
    if (terms.printed.has(one))
      return one === firstTerm ? [...terms.heads.map(paragraph), mark('Terms')] : [];
    if (subject !== undefined) return [mark('Functions', { of: subject })];
    if (one.kind === 'heading') return [{ kind: 'heading', depth: one.depth, said: one.line.said }];
    if (one.kind === 'table') return tables.elements.get(one) ?? [];
    return linesOf(one).flatMap((line) => (isTaken(line) ? [] : [elementOf(line)]));
  });
  const [above] = tables.above;
  return {
    annex,
    part,
    items,
    isHeaded,
    title: title ?? above ?? null,
    over: of.over.map(({ said: own }) => own),
    stamp: of.stamp.flatMap(({ broken }) => broken),
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
