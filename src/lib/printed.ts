// A printed text cut into runs: plain words, and the terms and abbreviations that the territory explains.
import type { Abbreviation, Term, Territory } from '../../validators/model/types.ts';
import { normalise } from '../../validators/text/words.ts';

/** Where the explanation of a word stands. */
export interface Explanation {
  readonly word: string;
  readonly means: string;
  /** Anchor on the provision's page, or null for an abbreviation that is only listed. */
  readonly anchor: string | null;
}

export type Run =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'explained'; readonly text: string; readonly by: Explanation };

/** Finds the explained words of a text: each where it stands first. */
export type Explainer = (text: string) => readonly Run[];

const termExplanation = (term: Term): Explanation[] =>
  (term.short === null ? [] : [term.short]).map((word) => ({ word, means: term.term, anchor: term.anchor }));

const abbreviationExplanation = ({ short, means, clause }: Abbreviation): Explanation => ({
  word: short,
  means,
  anchor: clause?.target?.anchor ?? null,
});

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a territory explains: its abbreviations, the more exact explanation (a term) first. */
export const explainer = (territory: Territory): Explainer => {
  const byWord = new Map<string, Explanation>();
  for (const explanation of [
    ...territory.terms.flatMap(termExplanation),
    ...territory.abbreviations.map(abbreviationExplanation),
  ])
    if (!byWord.has(normalise(explanation.word))) byWord.set(normalise(explanation.word), explanation);
  if (byWord.size === 0) return (text) => [{ type: 'text', text }];
  const words = [...new Set([...byWord.values()].map(({ word }) => word))].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(literally).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) => {
    const runs: Run[] = [];
    const explained = new Set<Explanation>();
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const by = byWord.get(normalise(match[0]));
      if (by === undefined || explained.has(by)) continue;
      explained.add(by);
      if (match.index > done) runs.push({ type: 'text', text: text.slice(done, match.index) });
      runs.push({ type: 'explained', text: match[0], by });
      done = match.index + match[0].length;
    }
    if (done < text.length) runs.push({ type: 'text', text: text.slice(done) });
    return runs;
  };
};
