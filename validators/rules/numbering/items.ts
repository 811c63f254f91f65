// The items of a list as the text prints them: bullets that stand one after another in one clause.
import type { Part, Provision } from '../../model/types.ts';

/** The items of every list, with whatever plain paragraphs stand between two of them; functions have rules of their own. */
export function* listsOf({ parts }: Pick<Provision, 'parts'>): Generator<readonly Part[]> {
  yield* within(parts);
}

const isDamaged = ({ component }: Part): boolean => component?.name === 'Damaged';

const isItem = ({ kind, function: of }: Part): boolean => kind === 'bullet' && of === null;

function* within(parts: readonly Part[]): Generator<readonly Part[]> {
  let run: Part[] = [];
  for (const part of parts) {
    const between = part.kind === 'paragraph' && run.length > 0;
    if (isItem(part) || between) run.push(part);
    else {
      if (run.length > 0) yield run;
      run = [];
    }
    if (!isDamaged(part)) yield* within(part.children);
  }
  if (run.length > 0) yield run;
}

/** Bullets with nothing between them, functions among them, and the part that stands after the last; null at the end of a clause. */
export interface Run {
  readonly items: readonly Part[];
  readonly after: Part | null;
}

/** The place of a component that prints the functions: they stand before it, and it prints nothing more. */
const isPlaceOfFunctions = ({ component }: Part): boolean => component?.name === 'Functions';

function* runsWithin(parts: readonly Part[], follows: Part | null): Generator<Run> {
  let items: Part[] = [];
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1] ?? follows;
    if (part.kind === 'bullet') items.push(part);
    else {
      if (items.length > 0) yield { items, after: isPlaceOfFunctions(part) ? next : part };
      items = [];
    }
    // Where a list inside an item ends, the next item follows; where a clause ends, nothing more of its lists.
    if (!isDamaged(part)) yield* runsWithin(part.children, part.kind === 'bullet' ? next : null);
  }
  if (items.length > 0) yield { items, after: follows };
}

/** The runs of bullets of a text, a list within a list by itself; what the extraction scrambled is left out. */
export const runsOf = ({ parts }: Pick<Provision, 'parts'>): Iterable<Run> => runsWithin(parts, null);
