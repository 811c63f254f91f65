// Which differences the report tells of as guesses: such a difference is gone when a person makes another choice there.
import type { MadeGuess } from '../../validators/import/choosing.ts';
import type { Difference } from './compare/differences.ts';
import type { Aspect, Measured } from './compare.ts';

export type Choices = Readonly<Record<string, string>>;

/** An import by some choices, and how near it comes. */
export interface Tried {
  readonly guesses: readonly MadeGuess[];
  readonly marks: readonly Measured[];
}

/** What is asked: «subject», «subject/name», «federal», «table»; questions of one kind do not hang on one another. */
const kindOf = ({ id }: MadeGuess): string => {
  const [first = '', second = '', ...more] = id.split('/');
  const last = more.at(-1) ?? second;
  if (first === 'level') return first;
  if (first !== 'subject') return (second === '' ? first : second).replace(/-?\d+$/u, '');
  return last === 'name' ? 'name' : second === 'mentioned' ? 'mentioned' : first;
};

/** So many other choices of a guess are tried. */
const ranks = 4;

/** «=ministry»: who it is hangs on what was entered before, so that each is tried by itself. */
const isSame = (value: string): boolean => value.startsWith('=');

const ofSubjects = new Set(['subject', 'mentioned', 'name', 'level', 'federal', 'listed']);

/** Whether a question may bear upon what is wrong: nobody's kind mends a table. */
const bearsUpon = (left: ReadonlySet<string>): ((guess: MadeGuess) => boolean) => {
  const hasSubjects = [...left].some((one) => /^(?:subjects|functions|links) /.test(one));
  const hasOthers = [...left].some((one) =>
    /^(?:roadmap|indicators|clauses|order|tables|abbreviations|terms) /.test(one),
  );
  return (guess) => (ofSubjects.has(kindOf(guess)) ? hasSubjects : hasOthers);
};

/** The other choices: those of one rank to all questions of a kind together. */
const otherChoices = (guesses: readonly MadeGuess[]): readonly Choices[] =>
  [...Map.groupBy(guesses, kindOf).values()].flatMap((own) => [
    ...Array.from({ length: ranks }, (_, rank) =>
      Object.fromEntries(
        own.flatMap(({ id, choices }) => {
          const other = choices.filter(({ value }) => !isSame(value))[rank + 1];
          return other === undefined ? [] : [[id, other.value]];
        }),
      ),
    ).filter((choices) => Object.keys(choices).length > 0),
    ...own.flatMap(({ id, choices }) =>
      choices.flatMap(({ value }) => (isSame(value) ? [{ [id]: value }] : [])),
    ),
  ]);

const key = (aspect: Aspect, { kind, at }: Difference): string =>
  `${aspect} ${kind === 'extra' ? 'extra' : 'wanted'} ${at}`;

const keysOf = ({ marks }: Tried): ReadonlySet<string> =>
  new Set(marks.flatMap(({ aspect, differences }) => differences.map((each) => key(aspect, each))));

/**
 * The differences that no other choice mends.
 *
 * @param first the import as it is
 * @param importBy imports once more by other choices
 */
export const untold = (
  first: Tried,
  importBy: (choices: Choices) => Tried,
): readonly (readonly [Aspect, readonly Difference[]])[] => {
  let left = keysOf(first);
  const attempt = (choices: Choices): Tried => {
    const tried = importBy(choices);
    const still = keysOf(tried);
    left = new Set([...left].filter((one) => still.has(one)));
    return tried;
  };
  for (const choices of otherChoices(first.guesses.filter(bearsUpon(left)))) {
    if (left.size === 0) break;
    const { guesses } = attempt(choices);
    // One who is entered by a choice may be asked about further.
    const further = guesses.filter(
      (guess) => kindOf(guess) === 'name' && first.guesses.every(({ id }) => id !== guess.id),
    );
    for (const more of otherChoices(further)) attempt({ ...choices, ...more });
  }
  return first.marks.flatMap(({ aspect, differences }) => {
    const own = differences.filter((each) => left.has(key(aspect, each)));
    return own.length === 0 ? [] : [[aspect, own] as const];
  });
};
