// What is marked in the text of an act: the acts it names, its terms where a section first has them, its abbreviations.
import { allParts } from '../../../validators/model/all-parts.ts';
import type { Part, Term, Territory } from '../../../validators/model/types.ts';
import { normalise } from '../../../validators/text/words/words.ts';
import { type NamedAct, namedActs } from '../acts.ts';
import { actLink } from '../links.ts';
import { abbreviationsIn, type Cited, type Explainer, type Mark, termExplanation } from './printed.ts';
import { cutAt, findPrinted, findStems, type Span, stemsOf } from './spans.ts';

/** The words a term goes by in the text: without what it adds in brackets. */
const phraseOf = ({ term }: Term): string => term.replaceAll(/\([^)]*\)/gu, ' ');

/** Whether a part is the definition itself. */
const defines = (part: Part, { text }: Term): boolean => normalise(part.text).includes(normalise(text));

/** Words so common here that a definition at each would drown the text are explained once in a section. */
const firstOfSections = ({ provision, terms }: Territory): ReadonlyMap<string, readonly Term[]> => {
  const byAnchor = new Map<string, Term[]>();
  const phrases = terms
    .map((term) => ({ term, stems: stemsOf(phraseOf(term)) }))
    .sort((a, b) => b.stems.length - a.stems.length);
  for (const section of provision?.parts ?? []) {
    const left = new Set(phrases);
    for (const part of allParts([section]))
      for (const phrase of left) {
        if (part.kind === 'section' || part.kind === 'title' || defines(part, phrase.term)) continue;
        if (findStems(part.text, phrase.stems) === null) continue;
        left.delete(phrase);
        byAnchor.set(part.anchor, [...(byAnchor.get(part.anchor) ?? []), phrase.term]);
      }
  }
  return byAnchor;
};

const citedIn = (text: string, acts: readonly NamedAct[]): readonly Span<Cited>[] =>
  acts.flatMap(({ act, name, printed }) => {
    const place = printed === null ? null : findPrinted(text, printed);
    return place === null
      ? []
      : [{ at: place[0], end: place[1], mark: { type: 'cited', name, href: actLink(act) } as const }];
  });

/** For the anchor of a part, or of a concept, what is to be marked in its words. */
export const actExplainer = (territory: Territory): ((anchor: string) => Explainer) => {
  const named = Map.groupBy(namedActs(territory), ({ anchor }) => anchor);
  const terms = firstOfSections(territory);
  const abbreviations = abbreviationsIn(territory, 'provision');
  const own = new Map(territory.terms.map((term) => [term.anchor, term]));
  return (anchor) => (text) => {
    const explained = (terms.get(anchor) ?? []).flatMap((term) => {
      const place = findStems(text, stemsOf(phraseOf(term)));
      const mark = termExplanation(territory, term, 'provision');
      return place === null ? [] : [{ at: place[0], end: place[1], mark }];
    });
    const spans: readonly Span<Mark>[] = [
      ...citedIn(text, named.get(anchor) ?? []),
      ...explained,
      ...abbreviations(text).filter(({ mark }) => mark.means !== own.get(anchor)?.term),
    ];
    return cutAt(text, spans);
  };
};

/** Whether the words that name an act stand in the part as one run, so that they themselves are the way to it. */
export const standsInText = (part: Part, printed: string): boolean =>
  part.inlines.some((inline) => inline.type === 'text' && findPrinted(inline.text, printed) !== null);
