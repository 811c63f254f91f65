// A printed text cut into runs: plain words, words that the territory explains, and acts of the register.

import type { TerritoryView } from '../../../validators/model/addresses.ts';
import { abbreviationAnchor } from '../../../validators/model/printed-anchors.ts';
import type { Abbreviation, Term, Territory } from '../../../validators/model/types.ts';
import { normalise } from '../../../validators/text/words/words.ts';
import { viewLink } from '../links.ts';
import { cutAt, type Span, type Stretch } from './spans.ts';

/** What is known of a word and where it is said. */
export interface Explanation {
  readonly type: 'explained';
  readonly word: string;
  readonly means: string;
  readonly href: string;
}

/** An act of the register by its page. */
export interface Cited {
  readonly type: 'cited';
  readonly name: string;
  readonly href: string;
}

export type Mark = Explanation | Cited;
export type Run = Stretch<Mark>;

/** Finds what is to be marked in a text: each word where it stands first. */
export type Explainer = (text: string) => readonly Run[];

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An address of a territory's page, only the anchor on that page itself. */
const addressOn = (
  territory: Territory,
  here: TerritoryView | null,
  view: TerritoryView,
  anchor: string,
): string => `${view === here ? '' : viewLink(territory, view)}#${anchor}`;

/** What a territory's terms say of the words that stand for them. */
export const termExplanation = (
  territory: Territory,
  term: Term,
  here: TerritoryView | null,
): Explanation => ({
  type: 'explained',
  word: term.term,
  means: term.text,
  href: addressOn(territory, here, 'provision', term.anchor),
});

const shortOf = (territory: Territory, term: Term, here: TerritoryView | null): Explanation[] =>
  term.short === null
    ? []
    : [{ ...termExplanation(territory, term, here), word: term.short, means: term.term }];

/** Where a provision introduces an abbreviation: in its clause, or in the definition of a concept. */
const introducedAt = ({ terms }: Territory, { short, means, clause }: Abbreviation): string => {
  const saying = (words: string): Term | undefined =>
    terms.find(({ text }) => normalise(text).includes(normalise(words)));
  return clause?.target?.anchor ?? (saying(`далее – ${short}`) ?? saying(means))?.anchor ?? 'main';
};

const abbreviationExplanation = (
  territory: Territory,
  abbreviation: Abbreviation,
  here: TerritoryView | null,
): Explanation => {
  const { short, means, document } = abbreviation;
  const anchor = document === 'provision' ? introducedAt(territory, abbreviation) : abbreviationAnchor(short);
  return { type: 'explained', word: short, means, href: addressOn(territory, here, document, anchor) };
};

/** Whether the text itself introduces the word at this place: «(далее – ВИРО)», or gives it in full. */
const isSaidHere = (text: string, at: number, { means }: Explanation): boolean =>
  /далее\s*[–—-]\s*$/iu.test(text.slice(0, at)) || normalise(text.slice(at)).startsWith(normalise(means));

/** Finds the abbreviations of a territory, the more exact explanation (a term) first. */
export const abbreviationsIn = (
  territory: Territory,
  here: TerritoryView | null,
): ((text: string) => readonly Span<Explanation>[]) => {
  const own = territory.abbreviations.toSorted(
    (a, b) => Number(b.document === here) - Number(a.document === here),
  );
  const byWord = new Map<string, Explanation>();
  for (const explanation of [
    ...territory.terms.flatMap((term) => shortOf(territory, term, here)),
    ...own.map((abbreviation) => abbreviationExplanation(territory, abbreviation, here)),
  ])
    if (!byWord.has(normalise(explanation.word))) byWord.set(normalise(explanation.word), explanation);
  if (byWord.size === 0) return () => [];
  const words = [...new Set([...byWord.values()].map(({ word }) => word))].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(literally).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => {
    const first = new Map<Explanation, Span<Explanation>>();
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const mark = byWord.get(normalise(word));
      if (mark !== undefined && !first.has(mark) && !isSaidHere(text, index, mark))
        first.set(mark, { at: index, end: index + word.length, mark });
    }
    return [...first.values()];
  };
};

/** What a territory explains, on one of its pages. */
export const explainer = (territory: Territory, here: TerritoryView | null = null): Explainer => {
  const abbreviations = abbreviationsIn(territory, here);
  return (text) => cutAt(text, abbreviations(text));
};
