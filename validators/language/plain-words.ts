// The words of a text by their first forms, a compound by its parts: where a name stands, in whatever case and number.
import { remembered } from '../text/remembered.ts';
import { areApart } from '../text/sets.ts';
import { lemmasOf } from './analyse.ts';

/** A word or a number: what it may be a form of, the word as printed among them, and its place in the text. */
export interface PlainWord {
  readonly names: ReadonlySet<string>;
  readonly at: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

const namesOf: (word: string) => ReadonlySet<string> = remembered(
  (word) => new Set([word.toLowerCase(), ...lemmasOf(word)]),
);

/** The words of a text in order, without marks. */
export const plainWords: (text: string) => readonly PlainWord[] = remembered((text) =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    names: namesOf(word),
    at: index,
    end: index + word.length,
  })),
);

/** Whether the words of a name stand one after another from a word on. */
export const nameStandsAt = (words: readonly PlainWord[], at: number, name: readonly PlainWord[]): boolean =>
  name.every(({ names }, step) => {
    const word = words[at + step];
    return word !== undefined && !areApart(names, word.names);
  });

/** Whether a name stands among words; one without words stands nowhere. */
export const nameStandsIn = (words: readonly PlainWord[], name: readonly PlainWord[]): boolean =>
  name.length > 0 && words.some((_, at) => nameStandsAt(words, at, name));

/** What a name has in common in all its cases: to look it up by. */
export const formKey = (name: string): string =>
  (name.match(WORD) ?? []).map((word) => [...lemmasOf(word)].sort()[0] ?? '').join(' ');
