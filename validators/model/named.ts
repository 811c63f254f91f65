// A name may be printed in an oblique case only («приказом Министерства …»): the nominative is the editor's then, and the
// printed form stands beside it.
import type { Named as NamedData } from './content.generated.ts';
import type { Loose } from './loose.ts';

/** A name as the Svod shows it, and as it is printed where that is another case; null where nothing is given. */
export interface Named {
  readonly name: string | null;
  readonly printed: string | null;
}

/** Reads a name that a file gives as printed, or in both cases. */
export const namedIn = (given: Loose<NamedData> | undefined): Named => {
  if (given === undefined || typeof given === 'string') return { name: given ?? null, printed: null };
  const { nominative, printed } = given;
  return { name: nominative ?? printed ?? null, printed: printed ?? null };
};

/** The words of a name that the document prints; null where nothing is given. */
export const printedIn = (given: Loose<NamedData> | undefined): string | null => {
  const { name, printed } = namedIn(given);
  return printed ?? name;
};
