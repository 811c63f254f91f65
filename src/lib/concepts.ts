// The concepts of the Svod with the wordings of the territories; equal wordings stand together.
import { allParts } from '../../validators/model/all-parts.ts';
import { ownWordings, type Wording, wordingsOf } from '../../validators/model/federal-terms.ts';
import type { Concept, Part, Territory } from '../../validators/model/types.ts';
import { matchWords } from '../../validators/text/words/word-match.ts';
import { normalise } from '../../validators/text/words/words.ts';
import { partLink, termLink, viewLink } from './links.ts';
import { corpus } from './svod.ts';
import { withDocument } from './topics.ts';

/** One text and all the places that give it. */
export interface SharedWording {
  readonly text: string;
  readonly by: readonly Wording[];
}

export const { concepts } = corpus.federal;

/** The different definitions of a concept; letter case, quotes and punctuation do not make a definition different. */
export const sharedWordings = (concept: Concept): readonly SharedWording[] => {
  const groups = Map.groupBy(wordingsOf(concept, withDocument), ({ term }) =>
    matchWords(term.definition).join(' '),
  );
  return [...groups.values()].flatMap((by) => {
    const [first] = by;
    return first === undefined ? [] : [{ text: first.term.text, by }];
  });
};

/** The definitions that only one document gives. */
export const loneWordings: readonly Wording[] = ownWordings(concepts, withDocument);

/** The parts of a document with their words as they are compared; null where it has a place for the list of terms. */
const paragraphs = (
  territory: Territory,
): readonly { readonly part: Part; readonly words: string }[] | null => {
  const parts = [...allParts(territory.provision?.parts ?? [])];
  return parts.some(({ component }) => component?.name === 'Terms')
    ? null
    : parts.map((part) => ({ part, words: normalise(part.text) }));
};

const known = new Map<Territory, ReturnType<typeof paragraphs>>();

/** Where a definition is printed: among the document's terms, or in the paragraph that has it. */
export const wordingLink = ({ territory, term }: Wording): string => {
  const parts = known.has(territory) ? known.get(territory) : paragraphs(territory);
  known.set(territory, parts ?? null);
  if (parts === null || parts === undefined) return termLink(territory, term);
  const wanted = normalise(term.text);
  const printed = parts.find(({ words }) => words.includes(wanted));
  return printed === undefined ? viewLink(territory, 'provision') : partLink(territory, printed.part);
};
