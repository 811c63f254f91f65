// Which printed document goes into which files of the act: the main one into the files with the usual names, and with it the tables that
// stand beside it; what is printed after another document is a document with a name of its own.

import { documentWord } from './layout/words.ts';
import type { ImportedDocument } from './text/document.ts';

export type DocumentKind = 'provision' | 'concept' | 'standard' | 'annex' | 'order';

/** A document of the act with the printed ones that its files hold, in printed order. */
export interface Assembled {
  /** '' for the main one. */
  readonly name: string;
  readonly kind: DocumentKind;
  /** The printed document that the title is of; null for an order with tables only. */
  readonly leading: ImportedDocument | null;
  readonly parts: readonly ImportedDocument[];
}

const FOUNDING = new Map<string, DocumentKind>([
  ['положение', 'provision'],
  ['концепция', 'concept'],
  ['стандарт', 'standard'],
]);
/** Rules and procedures found a system where they describe its subjects. */
const REGULATING = new Set(['порядок', 'регламент', 'правила', 'программа', 'методика']);

const kindOf = ({ title, subjects }: ImportedDocument): DocumentKind => {
  const word = title === null ? null : documentWord(title.text);
  const founding = word === null ? undefined : FOUNDING.get(word);
  if (founding !== undefined) return founding;
  return subjects.length > 0 || (word !== null && REGULATING.has(word)) ? 'provision' : 'annex';
};

/** A table with its title and nothing else. */
const isTableOnly = ({ roadmap, indicators, elements }: ImportedDocument): boolean =>
  (roadmap !== null || indicators !== null) &&
  elements.every(({ kind }) => kind === 'mark' || kind === 'frame');

/** Which of the documents is the main one; -1 where all are tables. */
const mainAmong = (documents: readonly ImportedDocument[]): number => {
  const kinds = documents.map((document) => (isTableOnly(document) ? null : kindOf(document)));
  const founding = kinds.findIndex((kind) => kind !== null && kind !== 'annex');
  return founding >= 0 ? founding : -1;
};

const hasRoom = (parts: readonly ImportedDocument[], document: ImportedDocument): boolean =>
  (document.roadmap === null || parts.every(({ roadmap }) => roadmap === null)) &&
  (document.indicators === null || parts.every(({ indicators }) => indicators === null)) &&
  document.tables.length + document.subjects.length + document.terms.length === 0;

/**
 * Shares the documents out.
 *
 * @param hasOrder whether the order itself is printed: then an act of lists and tables needs no document of its own for its text
 */
export const assemble = (documents: readonly ImportedDocument[], hasOrder: boolean): readonly Assembled[] => {
  const found = mainAmong(documents);
  const main = found < 0 && !hasOrder ? 0 : found;
  const own: ImportedDocument[] = [];
  const further: Assembled[] = [];
  for (const [index, document] of documents.entries()) {
    if (index === main || (further.length === 0 && isTableOnly(document) && hasRoom(own, document)))
      own.push(document);
    else
      further.push({
        name: `annex-${index + 1}`,
        kind: kindOf(document),
        leading: document,
        parts: [document],
      });
  }
  const leading = documents[main] ?? null;
  const kind = leading === null ? 'order' : isTableOnly(leading) ? 'annex' : kindOf(leading);
  return [{ name: '', kind, leading, parts: own }, ...further];
};
