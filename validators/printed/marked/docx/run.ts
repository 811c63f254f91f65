// A run of Word taken apart: which characters it shows, and where it may be cut. Each piece of a cut run keeps the properties of the whole.
import { attribute, child, elementsOf, textWithin } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import { type Character, charactersIn, lengthOf } from '../characters.ts';
import { firstWhere } from '../first-where.ts';
import { isSelfClosed, tagEnd } from '../splice.ts';

/** A child of a run. */
export interface Piece {
  /** With what stands before it in the file. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly length: number;
  /** The letters of a text that may be cut; null for what is one whole. */
  readonly letters: readonly Character[] | null;
  /** Where its letters stand, spaces that do not count left out. */
  readonly inside: { readonly from: number; readonly to: number };
}

export interface CutRun {
  readonly element: Element;
  /** Its start tag with its properties. */
  readonly head: string;
  /** Where its first child begins. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  readonly pieces: readonly Piece[];
  readonly length: number;
  /** Stretches of more than one unit that cannot be cut: pairs of surrogates, whatever is one whole. In order. */
  readonly wholes: readonly { readonly from: number; readonly to: number }[];
}

const isBlank = ({ text }: Character): boolean => text === ' ' || text === '\t' || text === '\n';

/** Without the blanks at both ends, which count only where the text says so. */
const trimmed = (letters: readonly Character[]): readonly Character[] => {
  const first = letters.findIndex((letter) => !isBlank(letter));
  return first === -1 ? [] : letters.slice(first, letters.findLastIndex((letter) => !isBlank(letter)) + 1);
};

const textPiece = (
  text: string,
  element: Element,
  preserve: boolean,
): Pick<Piece, 'letters' | 'inside' | 'length'> => {
  const [from, to] = isSelfClosed(text, element)
    ? [element.to, element.to]
    : [tagEnd(text, element), text.lastIndexOf('</', element.to - 1)];
  const all = charactersIn(text, from, to);
  if (all === null) return { letters: null, inside: { from, to }, length: textWithin(element).length };
  const kept = preserve || attribute(element, 'xml:space') === 'preserve' ? all : trimmed(all);
  const letters = kept.filter((letter) => letter.text !== '\u00ad');
  const inside = { from: kept[0]?.from ?? to, to: kept.at(-1)?.to ?? to };
  return { letters, inside, length: lengthOf(letters) };
};

const oneCharacter: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:cr', 'w:noBreakHyphen', 'w:sym']);

const pieceOf = (text: string, element: Element, from: number, preserve: boolean): Piece => {
  const { name, to } = element;
  if (name === 'w:t') return { from, to, name, ...textPiece(text, element, preserve) };
  const isBreak = name === 'w:br' && attribute(element, 'w:type') !== 'page';
  const length = isBreak || oneCharacter.has(name) ? 1 : 0;
  return { from, to, name, length, letters: null, inside: { from, to } };
};

const wholesOf = (pieces: readonly Piece[]): CutRun['wholes'] => {
  let at = 0;
  return pieces.flatMap(({ letters, length }) => {
    const from = at;
    at += length;
    if (letters === null) return length > 1 ? [{ from, to: at }] : [];
    let unit = from;
    return letters.flatMap(({ text }) => {
      unit += text.length;
      return text.length > 1 ? [{ from: unit - text.length, to: unit }] : [];
    });
  });
};

/** Takes a run apart, but for children that go; `preserve` is what the root of its part says of white space. */
export const takeApart = (
  text: string,
  element: Element,
  preserve: boolean,
  gone: ReadonlySet<Element>,
): CutRun => {
  const properties = child(element, 'w:rPr');
  const bodyFrom = properties?.to ?? tagEnd(text, element);
  const bodyTo = isSelfClosed(text, element) ? element.to : text.lastIndexOf('</', element.to - 1);
  const pieces: Piece[] = [];
  let at = bodyFrom;
  for (const each of elementsOf(element)) {
    if (each === properties || each.from < bodyFrom) continue;
    if (!gone.has(each)) pieces.push(pieceOf(text, each, at, preserve));
    at = each.to;
  }
  return {
    element,
    head: text.slice(element.from, bodyFrom),
    bodyFrom,
    bodyTo,
    pieces,
    length: pieces.reduce((length, piece) => length + piece.length, 0),
    wholes: wholesOf(pieces),
  };
};

const isPrivate = (character: string): boolean => character >= '\ue000' && character <= '\uf8ff';

/** Whether the run shows just this text, so that a character of one is that of the other. Fonts of symbols show others than are written. */
export const shows = ({ pieces, length }: CutRun, said: string): boolean => {
  if (length !== said.length) return false;
  let at = 0;
  for (const { letters, length: units } of pieces) {
    for (const { text } of letters ?? []) {
      const isSame = said.startsWith(text, at) || isPrivate(text) || (text === '\n' && said[at] === ' ');
      if (!isSame) return false;
      at += text.length;
    }
    if (letters === null) at += units;
  }
  return true;
};

/** The nearest place where the run may be cut: outwards from within what is one whole. */
export const cutAt = ({ wholes, length }: CutRun, offset: number, outwards: 'back' | 'on'): number => {
  const next = firstWhere(wholes.length, (index) => (wholes[index]?.to ?? 0) > offset);
  const { from = length, to = length } = wholes[next] ?? {};
  if (offset <= from) return Math.min(offset, length);
  return outwards === 'back' ? from : to;
};
