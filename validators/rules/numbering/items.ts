// The items of a list as the text prints them: bullets that stand one after another in one clause.
import type { Part, Provision } from '../../model/types.ts';
import { placeOf } from '../../source/spot.ts';

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

function* runsWithin(parts: readonly Part[]): Generator<Run> {
  let items: Part[] = [];
  for (const [place, part] of parts.entries()) {
    if (part.kind === 'bullet') items.push(part);
    else {
      if (items.length > 0)
        yield { items, after: isPlaceOfFunctions(part) ? (parts[place + 1] ?? null) : part };
      items = [];
    }
    if (!isDamaged(part)) yield* runsWithin(part.children);
  }
  if (items.length > 0) yield { items, after: null };
}

/** The runs of bullets of a text, lists within lists in one with those they stand in; what the extraction scrambled is left out. */
export const runsOf = ({ parts }: Pick<Provision, 'parts'>): Iterable<Run> => runsWithin(parts);

const indentOf = ({ spot, function: of }: Part): number => (of === null ? placeOf(spot).range.column : 0);

/** A run taken apart: its own list, and each list within it by itself. An item that holds a list is followed by it. */
export function* listsApart({ items, after }: Run): Generator<Run> {
  const [first] = items;
  if (first === undefined) return;
  const indent = indentOf(first);
  const own: Part[] = [];
  let inner: Part[] = [];
  for (const part of items) {
    if (indentOf(part) > indent) inner.push(part);
    else {
      yield* listsApart({ items: inner, after: part });
      inner = [];
      own.push(part);
    }
  }
  yield { items: own, after };
  yield* listsApart({ items: inner, after });
}
