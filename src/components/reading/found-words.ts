// Whoever comes from the search finds its words marked at the place that was opened. The text of the act stays as it is: the marks
// are the browser's (CSS Custom Highlight), and where it has none nothing is marked.
import { idOf } from '../../lib/decoded.ts';
import { takeMarks } from '../../search/marks-in-address.ts';

const escaped = (phrase: string): string =>
  phrase.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');

const patternOf = (phrases: readonly string[]): RegExp => {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

/** The texts of an element in order, with where each begins in all of them together. */
const textsOf = (
  root: Node,
): { readonly nodes: readonly { node: Text; at: number }[]; readonly all: string } => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; at: number }[] = [];
  let all = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, at: all.length });
    all += node.data;
  }
  return { nodes, all };
};

const rangesOf = (root: Node, phrases: readonly string[]): readonly Range[] => {
  const { nodes, all } = textsOf(root);
  let current = 0;
  // Places are asked for in order: what was passed is not looked at again.
  const placeOf = (at: number): readonly [Text, number] | undefined => {
    while ((nodes[current + 1]?.at ?? all.length) < at) current += 1;
    const own = nodes[current];
    return own && [own.node, at - own.at];
  };
  return [...all.matchAll(patternOf(phrases))].flatMap(({ index, 0: { length } }) => {
    const [start, end] = [placeOf(index), placeOf(index + length)];
    if (start === undefined || end === undefined) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return [range];
  });
};

const kept = (): readonly string[] => {
  const { found } = (history.state ?? {}) as { readonly found?: unknown };
  return Array.isArray(found) ? found.filter((phrase) => typeof phrase === 'string') : [];
};

/** The phrases to mark; the address is left as the one that is cited, and they are kept for when the page is loaded again. */
const phrasesToMark = (): readonly string[] => {
  const { phrases, search, isMarked } = takeMarks(location.search);
  if (!isMarked) return kept();
  history.replaceState({ found: phrases }, '', `${location.pathname}${search}${location.hash}`);
  return phrases;
};

/** Where the phrases stand: in the place itself, else in the nearest part of the page around it that has any of them. */
const nearest = (place: Element | null, phrases: readonly string[]): readonly Range[] => {
  if (place === null || place === document.body) return [];
  const own = rangesOf(place, phrases);
  return own.length > 0 ? own : nearest(place.parentElement, phrases);
};

if ('highlights' in CSS) {
  const phrases = phrasesToMark();
  const place = document.getElementById(idOf(location.hash)) ?? document.querySelector('main');
  if (phrases.length > 0) CSS.highlights.set('found', new Highlight(...nearest(place, phrases)));
}
