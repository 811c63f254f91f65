// XML of an official's file is never written anew: pieces are put in and taken out at offsets, and all between them stays as it is.
import type { Element } from '../package/xml.ts';

/** What stands from `from` to `to` gives way to `text`; where both are one, the text is put in. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });
export const removal = ({ from, to }: Pick<Element, 'from' | 'to'>): Edit => ({ from, to, text: '' });

/** The text with all edits; those at one place come in the order given, what is put in before what is taken out. */
export const splice = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) throw new Error(`Two edits over each other at ${from}`);
    pieces.push(text.slice(at, from), put);
    at = to;
  }
  return pieces.join('') + text.slice(at);
};

/** Where the start tag of an element ends. */
export const tagEnd = (text: string, { from }: Pick<Element, 'from'>): number => {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new Error(`A tag without an end at ${from}`);
};

/** The name of an element as the file spells it. */
export const spelling = (text: string, { from }: Pick<Element, 'from'>): string =>
  /[^\s/>]*/.exec(text.slice(from + 1, from + 300))?.[0] ?? '';

export const isSelfClosed = (text: string, element: Element): boolean =>
  text[tagEnd(text, element) - 2] === '/';

/** Puts text behind the last child of an element. */
export const appending = (text: string, element: Element, put: string): Edit => {
  const name = spelling(text, element);
  if (isSelfClosed(text, element)) return { from: element.to - 2, to: element.to, text: `>${put}</${name}>` };
  return insertion(text.lastIndexOf('</', element.to - 1), put);
};

/** Puts text before the first child of an element, or behind a child of it. */
export const prepending = (text: string, element: Element, put: string, behind: Element | null): Edit =>
  isSelfClosed(text, element)
    ? appending(text, element, put)
    : insertion(behind?.to ?? tagEnd(text, element), put);

/** A prefix of a vocabulary and what declares it; nothing where the root of the part has done so. */
export interface Vocabulary {
  /** With its colon; empty where the vocabulary is the default one. */
  readonly prefix: string;
  /** Stands in the start tag of whatever is put in, with a space before; may be empty. */
  readonly declares: string;
}

/** What is known of a vocabulary before a part is seen. */
export interface Known {
  /** Declared for it where there is none to be taken. */
  readonly prefix: string;
  readonly addresses: readonly [string, ...(readonly string[])];
  /** Its attributes have no prefix, so that its elements need none. */
  readonly mayBeDefault?: boolean;
}

/** How often a prefix is declared. */
const declarations = (text: string, declared: string): number =>
  text.split(declared).filter((behind, index) => index > 0 && /^\s*=/.test(behind)).length;

/**
 * How elements of a vocabulary are written into a part. The prefix of the root's own declaration is taken where nothing below it declares it
 * anew; else each element declares its own.
 */
export const vocabularyOf = (text: string, root: Element, known: Known): Vocabulary => {
  const { prefix: own, addresses, mayBeDefault = false } = known;
  const tag = text.slice(root.from, tagEnd(text, root));
  for (const [, declared = '', prefix = '', , address = ''] of tag.matchAll(
    /\s(xmlns(?::([^\s=]+))?)\s*=\s*(["'])(.*?)\3/g,
  )) {
    const isOurs = addresses.includes(address) && (prefix !== '' || mayBeDefault);
    if (isOurs && declarations(text, declared) === 1)
      return { prefix: prefix === '' ? '' : `${prefix}:`, declares: '' };
  }
  const address = addresses.find((each) => text.includes(each)) ?? addresses[0];
  return { prefix: `${own}:`, declares: ` xmlns:${own}="${address}"` };
};
