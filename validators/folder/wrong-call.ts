// A call that cannot be carried out as it was written: exit code 2, one clear message, never a stack.
import { meantOne } from '../rules/did-you-mean.ts';
import type { Text } from '../rules/rule.ts';

interface Further {
  /** What is wrong one by one, each on a line of its own. */
  readonly list?: readonly Text[];
  readonly cause?: unknown;
}

/** Thrown by commands for a wrong call; `text` says what is wrong and what to do. */
export class WrongCall extends Error {
  readonly text: Text;
  readonly list: readonly Text[];

  constructor(text: Text, { list = [], cause }: Further = {}) {
    super(text.en, { cause });
    this.name = 'WrongCall';
    this.text = text;
    this.list = list;
  }
}

/** A text that stays as it is in both languages put together with another. */
export const joined = (first: Text, second: Text): Text => ({
  ru: `${first.ru} ${second.ru}`.trim(),
  en: `${first.en} ${second.en}`.trim(),
});

const nothing: Text = { ru: '', en: '' };

/** «Возможно, имеется в виду …», where something known is near. */
export const didYouMean = (word: string, known: readonly string[]): Text => meantOne(word, known) ?? nothing;

const listOf = (known: readonly string[]): Text => {
  const all = known.join(', ');
  return known.length === 0 ? nothing : { ru: `Есть: ${all}.`, en: `There are: ${all}.` };
};

/** A value that is none of the known ones: names the near one, and says which there are or, by `rest`, where to see. */
export const unknownValue = (
  what: Text,
  word: string,
  known: readonly string[],
  rest: Text = listOf(known),
): WrongCall => {
  const said: Text = { ru: `${what.ru} «${word}».`, en: `${what.en} “${word}”.` };
  return new WrongCall(joined(joined(said, didYouMean(word, known)), rest));
};
