// Where a document names an act: the innermost part of its text that has the words.
import { normalise } from '../text/words.ts';
import type { Act, ActCitation, Corpus, Part, Statement, Territory } from './types.ts';

/** A place of a document that names an act. */
export interface CitingPlace {
  readonly territory: Territory;
  /** The anchor on the provision's page. */
  readonly anchor: string;
}

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
const around = ({ provision }: Territory, clause: string): readonly Part[] => {
  const named = provision?.byNumber.get(clause);
  if (provision === null || named === undefined) return [];
  const sections = provision.parts.filter((part) => partsOf(part).includes(named));
  const same = sections.flatMap(partsOf).filter(({ number }) => number !== null && number === named.number);
  return [named, ...same, ...sections];
};

/** Finds the words of a citation where it says they stand; null where they do not. */
export const citingPlace = (citation: ActCitation, { territories }: Corpus): CitingPlace | null => {
  const { territory: id, clause } = citation.place;
  const territory = territories.find((known) => known.id === id);
  const words = normalise(citation.printed);
  if (territory === undefined) return null;
  const defines = territory.terms.filter(({ text }) => normalise(text).includes(words));
  if (clause.startsWith('term-')) {
    const term = defines.find(({ anchor }) => anchor === clause);
    return term === undefined ? null : { territory, anchor: term.anchor };
  }
  const parts = around(territory, clause);
  for (const part of parts) {
    const found = find(part, words);
    if (found !== null) return { territory, anchor: found.anchor };
  }
  const term = parts.some(holdsTerms) ? defines[0] : undefined;
  return term === undefined ? null : { territory, anchor: term.anchor };
};

/** A territory's statement that its document rests on an act or repeals it. */
export interface Mention {
  readonly territory: Territory;
  readonly clause: string;
  readonly anchor: string | null;
  readonly repeals: boolean;
}

/** Where the documents themselves list an act: in their basis, or among what they repeal. */
export const mentionsOf = (act: Act, { territories }: Corpus): readonly Mention[] =>
  territories.flatMap((territory) =>
    (['basis', 'repeals'] as const).flatMap((list) =>
      (territory.provision?.[list] ?? [])
        .filter((citation) => citation.act.target?.id === act.id)
        .map(({ clause }) => ({
          territory,
          clause: clause.printed,
          anchor: clause.target?.anchor ?? null,
          repeals: list === 'repeals',
        })),
    ),
  );

/** Whether a citation stands at the clause of a mention. */
export const isAt = ({ territory, clause }: Statement, mention: Mention): boolean =>
  territory === mention.territory.id && clause === mention.clause;
