// From a stretch of the printed text to the offsets between which its annotation speaks.
import type { Element } from '../../package/xml.ts';
import type { Paragraph } from '../../printed.ts';
import type { Stretch } from '../../stretch.ts';
import type { Character } from '../characters.ts';
import { firstWhere } from '../first-where.ts';
import { isSelfClosed, tagEnd } from '../splice.ts';
import { charactersOf } from './characters.ts';
import type { Host } from './hosts.ts';

/** From where to where an annotation speaks. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** Characters, and where each ends in the text of the paragraph. */
interface Letters {
  readonly characters: readonly Character[];
  readonly ends: readonly number[];
}

const withEnds = (characters: readonly Character[]): Letters => {
  let end = 0;
  const ends = characters.map(({ text }) => {
    end += text.length;
    return end;
  });
  return { characters, ends };
};

/** The places of a stretch, what is one whole taken whole; null where there are no characters. */
const anchorIn = ({ characters, ends }: Letters, { from, to }: Stretch): Anchor | null => {
  const at = (offset: number): number =>
    Math.min(
      characters.length - 1,
      firstWhere(ends.length, (index) => (ends[index] ?? 0) > offset),
    );
  const [first, last] = [at(from === to ? from - 1 : from), at(to - 1)];
  const [opens, closes] = [characters[Math.max(0, first)], characters[Math.max(0, last)]];
  if (opens === undefined || closes === undefined) return null;
  if (from < to) {
    const exact = (ends[first - 1] ?? 0) === from && ends[last] === to;
    return { from: opens.from, to: closes.to, exact };
  }
  const point = from === 0 ? opens.from : closes.to;
  return { from: point, to: point, exact: from === 0 || ends[last] === from };
};

/** All of a paragraph; null where it has no inside. */
const wholeOf = (text: string, paragraph: Element): Anchor | null =>
  isSelfClosed(text, paragraph)
    ? null
    : { from: tagEnd(text, paragraph), to: text.lastIndexOf('</', paragraph.to - 1), exact: false };

/** Ties stretches to the text of a part; null for a paragraph in which nothing stands. */
export const findAnchors = (text: string): ((at: Stretch, host: Host) => Anchor | null) => {
  const known = new Map<Paragraph, Letters | null>();
  const lettersOf = (paragraph: Paragraph, element: Element): Letters | null => {
    const found = known.get(paragraph);
    if (found !== undefined) return found;
    const characters = charactersOf(text, element, paragraph);
    const letters = characters === null ? null : withEnds(characters);
    known.set(paragraph, letters);
    return letters;
  };
  return (at, { paragraph, before }) => {
    if (before !== null) return { from: before.from, to: before.from, exact: false };
    const letters = lettersOf(at.paragraph, paragraph);
    return letters === null ? wholeOf(text, paragraph) : anchorIn(letters, at);
  };
};
