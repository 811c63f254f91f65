// The characters of a paragraph of OpenDocument with their offsets in the file, led by the runs that the reader made of them: white space that
// fell together, soft hyphens and hidden text are passed over.
import { elementsOf } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import type { Paragraph } from '../../printed.ts';
import { type Character, charactersIn, contentOf } from '../characters.ts';
import { elementFrom } from '../runs-of.ts';

/** Elements that stand for characters, or for something that is one whole. */
const solid = /^(?:text:(?:s|tab|line-break|note)|draw:.*)$/;

const blank = /^[ \t\r\n]+$/;

/** All elements within one by their offsets. */
const byOffset = (element: Element, found = new Map<number, Element>()): ReadonlyMap<number, Element> => {
  found.set(element.from, element);
  for (const inner of elementsOf(element)) byOffset(inner, found);
  return found;
};

/** The letters that stand in an element itself; null where they hold more than letters. */
const lettersOf = (text: string, element: Element): readonly Character[] | null => {
  const letters = contentOf(text, element)
    .filter((part) => !('name' in part))
    .map(({ from, to }) => charactersIn(text, from, to));
  return letters.includes(null) ? null : letters.flatMap((each) => each ?? []);
};

/** The characters of a run from an index on, and where they end; null where the element does not show them in this order. */
const followed = (
  said: string,
  letters: readonly Character[],
  first: number,
): { readonly characters: readonly Character[]; readonly next: number } | null => {
  const characters: Character[] = [];
  let next = first;
  for (const character of said) {
    const isSpace = character === ' ';
    for (; next < letters.length; next += 1) {
      const { text = '' } = letters[next] ?? {};
      if (text === character || (isSpace && blank.test(text))) break;
      if (text !== '\u00ad' && !blank.test(text)) return null;
    }
    const letter = letters[next];
    if (letter === undefined) return null;
    characters.push({ ...letter, text: character });
    next += 1;
  }
  return { characters, next };
};

/** The characters of a paragraph's text, in order; null where they cannot be followed in its element. */
export const charactersOf = (
  text: string,
  element: Element,
  { runs }: Paragraph,
): readonly Character[] | null => {
  const elements = byOffset(element);
  const read = new Map<Element, { readonly letters: readonly Character[]; readonly next: number }>();
  const all: Character[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const own = elements.get(elementFrom(run));
    if (own === undefined) return null;
    if (solid.test(own.name)) {
      all.push({ from: own.from, to: own.to, text: run.text });
      continue;
    }
    const letters = read.get(own)?.letters ?? lettersOf(text, own);
    const found = letters === null ? null : followed(run.text, letters, read.get(own)?.next ?? 0);
    if (letters === null || found === null) return null;
    read.set(own, { letters, next: found.next });
    all.push(...found.characters);
  }
  return all;
};
