// Which printed document goes into which files of the act: the main one into the files with the usual names, and with it the tables that
// stand beside it; what is printed after another document, or behind the plan of an annex, is a document with a name of its own.

import type { Choosing } from './choosing.ts';
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

const kindNames = {
  provision: { ru: 'положение: кто что делает', en: 'a provision: who does what' },
  concept: { ru: 'концепция', en: 'a concept' },
  standard: { ru: 'стандарт', en: 'a standard' },
  annex: { ru: 'другой документ', en: 'another document' },
} as const;

type Kind = keyof typeof kindNames;

const FOUNDING = new Map<string, Kind>([
  ['положение', 'provision'],
  ['концепция', 'concept'],
  ['стандарт', 'standard'],
]);
/** Rules and procedures found a system where they describe its subjects. */
const REGULATING = new Set(['порядок', 'регламент', 'правила', 'программа', 'методика']);

/** What a document is: the word that it calls itself by tells, else a person is asked. */
const kindOf = ({ title, stamp, subjects }: ImportedDocument, id: string, choosing: Choosing): Kind => {
  const word = title === null ? null : documentWord(title.text);
  const founding = word === null ? undefined : FOUNDING.get(word);
  if (founding !== undefined) return founding;
  const isFounding = subjects.length > 0 || (word !== null && REGULATING.has(word));
  const best = isFounding ? 'provision' : 'annex';
  const others = (['provision', 'concept', 'standard', 'annex'] as const).filter((kind) => kind !== best);
  const choiceOf = (kind: Kind) => ({ value: kind, says: kindNames[kind] });
  return choosing.choose<Kind>({
    id: `document/${id}`,
    at: (title ?? stamp[0])?.stretches[0] ?? null,
    says: isFounding
      ? {
          ru: 'Документ понят как положение: в нём сказано, кто что делает',
          en: 'The document is taken for a provision: it says who does what',
        }
      : {
          ru: 'Документ не назван положением, концепцией или стандартом',
          en: 'The document is not called a provision, a concept or a standard',
        },
    likelihood: isFounding ? 0.7 : 0.8,
    choices: [choiceOf(best), ...others.map(choiceOf)],
  });
};

/** A table with its title and nothing else. */
const isTableOnly = ({ roadmap, indicators, elements }: ImportedDocument): boolean =>
  (roadmap !== null || indicators !== null) &&
  elements.every(({ kind }) => kind === 'mark' || kind === 'frame');

/** Which of the documents is the main one; -1 where all are tables. */
const mainAmong = (kinds: readonly (Kind | null)[]): number =>
  kinds.findIndex((kind) => kind !== null && kind !== 'annex');

const hasRoom = (parts: readonly ImportedDocument[], document: ImportedDocument): boolean =>
  (document.roadmap === null || parts.every(({ roadmap }) => roadmap === null)) &&
  (document.indicators === null || parts.every(({ indicators }) => indicators === null)) &&
  document.tables.length + document.subjects.length + document.terms.length === 0;

/** «annex-2», and of what is printed in the same annex behind its first plan «annex-2-part-2»; of the main document «part-2». */
const nameOf = (
  { annex, part }: ImportedDocument,
  own: readonly ImportedDocument[],
  further: readonly Assembled[],
): string => {
  if (part === 1) return `annex-${annex}`;
  const before = own.some((document) => document.annex === annex) ? 'part-' : `annex-${annex}-part-`;
  return `${before}${further.filter(({ name }) => name.startsWith(before)).length + 2}`;
};

/**
 * Shares the documents out.
 *
 * @param hasOrder whether the order itself is printed: then an act of lists and tables needs no document of its own for its text
 */
export const assemble = (
  documents: readonly ImportedDocument[],
  hasOrder: boolean,
  choosing: Choosing,
): readonly Assembled[] => {
  const kinds = documents.map((document) =>
    document.part > 1 || isTableOnly(document) ? null : kindOf(document, String(document.annex), choosing),
  );
  const found = mainAmong(kinds);
  const main = found < 0 && !hasOrder ? 0 : found;
  const own: ImportedDocument[] = [];
  const further: Assembled[] = [];
  for (const [index, document] of documents.entries()) {
    const isTable = document.part === 1 && isTableOnly(document);
    if (index === main || (further.length === 0 && isTable && hasRoom(own, document))) own.push(document);
    else
      further.push({
        name: nameOf(document, own, further),
        kind: kinds[index] ?? 'annex',
        leading: document,
        parts: [document],
      });
  }
  const leading = documents[main] ?? null;
  const kind = leading === null ? 'order' : (kinds[main] ?? 'annex');
  return [{ name: '', kind, leading, parts: own }, ...further];
};
