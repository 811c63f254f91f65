// Where a document names an act: the innermost part of its text that has the words.
import { normalise } from '../text/words/words.ts';
import { citedPart } from './parts/cited.ts';
import type { Act, Citation, Corpus, Part, Territory } from './types.ts';

const find = (part: Part, words: string): Part | null => {
  for (const inner of part.children) {
    const found = find(inner, words);
    if (found !== null) return found;
  }
  return normalise(part.text).includes(words) ? part : null;
};

const partsOf = (part: Part): readonly Part[] => [part, ...part.children.flatMap(partsOf)];

const holdsTerms = (part: Part): boolean =>
  partsOf(part).some(({ component }) => component?.name === 'Terms');

/** The parts to look in: those with the number, then the sections (or the order) around them. */
const around = ({ provision }: Pick<Territory, 'provision'>, clause: string): readonly Part[] => {
  const named = provision === null ? null : citedPart(provision, clause);
  if (provision === null || named === null) return [];
  const sections = provision.parts.filter((part) => partsOf(part).includes(named));
  const same = sections.flatMap(partsOf).filter(({ number }) => number !== null && number === named.number);
  return [named, ...same, ...sections];
};

/** The anchor of a concept that a citation says it stands in, as `term-teacher`; null where it names a clause. */
export const termOf = ({ clause }: Citation): string | null =>
  clause.printed.startsWith('term-') ? clause.printed : null;

/** The anchor of words where a citation says they stand; null where they do not. */
const anchorOf = (
  document: Pick<Territory, 'provision' | 'terms'>,
  citation: Citation,
  printed: string,
): string | null => {
  const words = normalise(printed);
  const defines = document.terms.filter(({ text }) => normalise(text).includes(words));
  const named = termOf(citation);
  if (named !== null) return defines.find(({ anchor }) => anchor === named)?.anchor ?? null;
  const parts = around(document, citation.clause.printed);
  for (const part of parts) {
    const found = find(part, words);
    if (found !== null) return found.anchor;
  }
  return parts.some(holdsTerms) ? (defines[0]?.anchor ?? null) : null;
};

/** How a document names an act at one place. */
export interface CitedWords {
  /** The anchor of the part or the concept that names it; null where the place does not have the words, or is not there. */
  readonly anchor: string | null;
  /** The words: those that the document's list gives, else those of the register where they stand there; null where neither tells. */
  readonly words: string | null;
}

/** Finds the words of a citation in the document. */
export const citedWords = (
  document: Pick<Territory, 'provision' | 'terms'>,
  citation: Citation,
): CitedWords => {
  const { printed, act, clause } = citation;
  if (printed !== null) return { anchor: anchorOf(document, citation, printed), words: printed };
  const words = act.target?.printed ?? null;
  const anchor = words === null ? null : anchorOf(document, citation, words);
  if (anchor !== null) return { anchor, words };
  const term = document.terms.find((known) => known.anchor === termOf(citation));
  return { anchor: term?.anchor ?? clause.target?.anchor ?? null, words: null };
};

/** An act of a register as a document names it. */
export interface Citing {
  /** The territory with the document that names the act. */
  readonly territory: Territory;
  readonly act: Act;
  readonly citation: Citation;
  readonly repeals: boolean;
}

/** The acts that one document names, in the order in which it lists them; those of no register are left out. */
export const citingsOf = (territory: Territory): readonly Citing[] => {
  const { provision } = territory;
  if (provision === null) return [];
  return (['basis', 'repeals', 'amends'] as const).flatMap((list) =>
    provision[list].flatMap((citation) =>
      citation.act.target === null
        ? []
        : [{ territory, act: citation.act.target, citation, repeals: list === 'repeals' }],
    ),
  );
};

/** The acts that all documents of a territory name which apply on the day of the verdict. */
export const citingsOfAll = (territory: Territory): readonly Citing[] =>
  territory.acts.length < 2 && territory.annexes.length === 0
    ? citingsOf(territory)
    : territory.acts.flatMap(({ current }) => [current, ...current.annexes].flatMap(citingsOf));

const known = new WeakMap<Corpus, ReadonlyMap<Act, readonly Citing[]>>();

/** Who names each act, and where: the citations of all documents by act, in the order of the territories. */
export const citingsIn = (corpus: Corpus): ReadonlyMap<Act, readonly Citing[]> => {
  const before = known.get(corpus);
  if (before !== undefined) return before;
  const made = Map.groupBy(corpus.territories.flatMap(citingsOfAll), ({ act }) => act);
  known.set(corpus, made);
  return made;
};

/** The place of a citation, as `vladimir#1.2` says it. */
export const placeOfCiting = ({
  territory,
  citation,
}: Pick<Citing, 'territory' | 'citation'>): { readonly territory: string; readonly clause: string } => ({
  territory: territory.id,
  clause: citation.clause.printed,
});
