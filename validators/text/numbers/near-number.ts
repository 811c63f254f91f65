// Which clause a wrong number was meant to be: a digit changed, two swapped, or one clause off; never one of fewer figures.
import { romanNumber } from './numerals.ts';

const STEPS = /^(order\/)?((?:\d{1,3}|[IVX]+)(?:\.\d{1,3})*)$/u;

interface Steps {
  readonly prefix: string;
  readonly steps: readonly string[];
}

const stepsOf = (number: string): Steps | null => {
  const [, prefix = '', steps] = STEPS.exec(number) ?? [];
  return steps === undefined ? null : { prefix, steps: steps.split('.') };
};

const isSwapped = (one: string, other: string): boolean =>
  [...one].some((_, at) => one.slice(0, at) + (one[at + 1] ?? '') + one[at] + one.slice(at + 2) === other);

/** A clause that was added or taken out leaves references so far off, whatever figures they have. */
const fewOff = 2;

/** How far two numbers in one place are from each other; null where one is not meant by the other. Of a lone figure none is left. */
const offBy = (one: string, other: string, isLone: boolean): number | null => {
  const [romans, roman] = [romanNumber(one), romanNumber(other)];
  if ((romans === null) !== (roman === null)) return null;
  const off = Math.abs((romans ?? Number(one)) - (roman ?? Number(other)));
  if (off <= fewOff) return off;
  if (roman !== null || one.length !== other.length) return null;
  if (isSwapped(one, other)) return fewOff + 1;
  const changed = [...one].filter((digit, at) => digit !== other[at]).length;
  return changed === 1 && !(isLone && one.length === 1) ? fewOff + off : null;
};

/** Of two candidates the one in the same section is nearer, and of those the next in order. */
const distanceOf = (wrong: Steps, { prefix, steps }: Steps): number | null => {
  if (prefix !== wrong.prefix || steps.length !== wrong.steps.length) return null;
  const unlike = steps.flatMap((step, at) => (step === wrong.steps[at] ? [] : [at]));
  const [at, ...others] = unlike;
  if (at === undefined) return null;
  // «7.2» for «2.7».
  if (others.length === 1 && steps.join() === wrong.steps.toReversed().join()) return 0;
  if (others.length > 0) return null;
  const off = offBy(wrong.steps[at] ?? '', steps[at] ?? '', steps.length === 1);
  return off === null ? null : off + (steps.length - 1 - at) * 1000;
};

/** Whether a name is a number of a clause or a section: «4.1.3», «V», «order/2». */
export const isClauseNumber = (name: string): boolean => stepsOf(name) !== null;

/**
 * The known number that a wrong one was meant to be: «31» for «34» where it is the last, «2.1» for «2.7», «12» for «21». Null
 * where none is near: «3» is not meant by «34», though but one figure is between them.
 */
export const nearestNumber = (wrong: string, known: readonly string[]): string | null => {
  const own = stepsOf(wrong);
  if (own === null) return null;
  let best: { readonly name: string; readonly off: number } | null = null;
  for (const name of known) {
    const steps = stepsOf(name);
    const off = steps === null ? null : distanceOf(own, steps);
    if (off !== null && (best === null || off < best.off)) best = { name, off };
  }
  return best?.name ?? null;
};
