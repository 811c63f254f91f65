// Where a text only introduces a short name, it does not use it yet.

import { nameStandsIn, type PlainWord, plainWords } from '../../language/plain-words.ts';
import { placesOf } from '../../text/places/places-of.ts';
import { remembered } from '../../text/remembered.ts';
import { areApart } from '../../text/sets.ts';
import type { PrintedText } from './printed-texts.ts';

/** «(далее – ЦНППМ)», «(далее именуется - Положение)». */
const introduction = /\(\s*далее[^()]*\)/giu;

const isLetter = (sign: string): boolean => /^[\p{L}\p{N}]$/u.test(sign);

/** A text without the places that only introduce short names. */
export const withoutIntroductions = (text: string): string => text.replace(introduction, ' ');

/** Whether letters stand in a text as a word of their own, outside brackets that hold nothing else: «(ЕСОКО)» introduces. */
export const hasLetters = (text: string, letters: string): boolean => {
  for (const at of placesOf(text, letters)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + letters.length)];
    if (!isLetter(before) && !isLetter(after) && !(before === '(' && after === ')')) return true;
  }
  return false;
};

/** Whether texts use a short name beyond the places that introduce it; `except` are texts that do not count. */
export type Use = (short: string, except?: ReadonlySet<PrintedText>) => boolean;

interface Used {
  readonly text: string;
  readonly words: readonly PlainWord[];
  /** All that its words may be forms of. */
  readonly names: ReadonlySet<string>;
}

const usedIn: (text: string) => Used = remembered((whole) => {
  const text = withoutIntroductions(whole).replace(/\s+/gu, ' ');
  const words = plainWords(text);
  return { text, words, names: new Set(words.flatMap((word) => [...word.names])) };
});

interface UsedText extends Used {
  readonly printed: PrintedText;
}

const prepared = new WeakMap<readonly PrintedText[], readonly UsedText[]>();

const usedTexts = (texts: readonly PrintedText[]): readonly UsedText[] => {
  const before = prepared.get(texts);
  if (before !== undefined) return before;
  const used = texts.map((printed) => ({ printed, ...usedIn(printed.text) }));
  prepared.set(texts, used);
  return used;
};

/** Finds out which short names texts use: letters as they are, words in any case and number. */
export const useOf = (texts: readonly PrintedText[]): Use => {
  const used = usedTexts(texts);
  return (short, except) => {
    const name = short.replace(/\s+/gu, ' ').trim();
    const wanted = plainWords(name);
    const isIn = /\p{Ll}/u.test(name)
      ? ({ words, names }: UsedText) =>
          wanted.every((word) => !areApart(word.names, names)) && nameStandsIn(words, wanted)
      : ({ text }: UsedText) => hasLetters(text, name);
    return used.some((text) => except?.has(text.printed) !== true && isIn(text));
  };
};
