// What an import made of the files, for whoever reads on: what was understood, what was guessed and what else it may be, what stayed
// text or a table, each with its place in the official's own file.
import type { Says } from '../printed/printed.ts';
import type { MadeGuess } from './choosing.ts';
import type { ProposedAct } from './cited-acts.ts';
import type { Imported, PrintedFile } from './import.ts';
import { type Entry, entriesOf } from './outcome-entries.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import type { Said } from './said.ts';

/** A thing that the import tells of. */
export interface Told {
  readonly says: Says;
  /** Where the first words of it stand; null where it has none of its own. */
  readonly place: PrintedLine | null;
}

export interface ToldGuess
  extends Told,
    Pick<MadeGuess, 'id' | 'likelihood' | 'choices' | 'chosen' | 'byHand'> {}

export interface Outcome {
  readonly understood: readonly Told[];
  readonly guessed: readonly ToldGuess[];
  /** What stayed text or a table, and what was in the files and is no text. */
  readonly left: readonly Told[];
  /** Acts that the territory's register does not have yet. */
  readonly proposed: readonly ProposedAct[];
}

/** Tells of an import. */
export const outcomeOf = (printed: readonly PrintedFile[], imported: Imported): Outcome => {
  const { places } = printedLines(printed);
  const lineOf = (stretches: Said['stretches']): PrintedLine | null =>
    stretches.map(({ paragraph }) => places.get(paragraph)).find((place) => place !== undefined) ?? null;
  const told = ({ file, pointer, line, says }: Entry): Told => ({
    says,
    place: lineOf(imported.wordsAt({ file, pointer, line })?.stretches ?? []),
  });
  const { understood, left } = entriesOf(imported);
  const notices = printed.flatMap(({ name, document }) =>
    document.notices.map(({ says, count }): Told => {
      const times = count > 1 ? ` (${count})` : '';
      return {
        says: { ru: `${says.ru}${times}`, en: `${says.en}${times}` },
        place: { file: name, line: 1, text: '' },
      };
    }),
  );
  return {
    understood: understood.map(told),
    guessed: imported.guesses.map(({ id, at, says, likelihood, choices, chosen, byHand }) => ({
      id,
      says,
      likelihood,
      choices,
      chosen,
      byHand,
      place: at === null ? null : lineOf([at]),
    })),
    left: [...left.map(told), ...notices],
    proposed: imported.proposed,
  };
};
