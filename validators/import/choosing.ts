// What the import guessed, and what a person chose instead. Each guess has a name, under which a choice is given to the
// next import of the same files.
import type { Says } from '../printed/printed.ts';
import type { Stretch } from '../printed/stretch.ts';

/** One of the readings of a place. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly says: Says;
}

export interface Guess<Value extends string = string> {
  /** Names the guess among those of an import: «table/2», «table/2/column/4». */
  readonly id: string;
  readonly at: Stretch | null;
  /** What was guessed, and why. */
  readonly says: Says;
  /** How likely the first choice is, from 0 to 1. */
  readonly likelihood: number;
  /** The best first. */
  readonly choices: readonly [Choice<Value>, ...Choice<Value>[]];
}

/** A guess as the report gives it. */
export interface MadeGuess extends Guess {
  readonly chosen: string;
  /** Whether a person chose it. */
  readonly byHand: boolean;
}

export interface Choosing {
  /** The person's choice where one is given and among the choices; else the best. The guess goes into the report. */
  readonly choose: <Value extends string>(guess: Guess<Value>) => Value;
  readonly made: () => readonly MadeGuess[];
  /** The same choices for a look at a place that is read later: what is guessed by it is not told. */
  readonly unheard: () => Choosing;
}

/**
 * @param choices what a person chose, by the ids of guesses; what is not among the choices of its guess counts for nothing
 */
export const choosingBy = (choices: Readonly<Record<string, string>>): Choosing => {
  const made: MadeGuess[] = [];
  return {
    choose: (guess) => {
      const wanted = Object.hasOwn(choices, guess.id) ? choices[guess.id] : undefined;
      const found = guess.choices.find(({ value }) => value === wanted);
      const { value } = found ?? guess.choices[0];
      made.push({ ...guess, chosen: value, byHand: found !== undefined });
      return value;
    },
    made: () => made,
    unheard: () => choosingBy(choices),
  };
};
