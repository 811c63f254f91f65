// The items of a list as the text prints them: bullets that stand one after another in one clause.
import type { Part, Provision } from '../../model/types.ts';

/** The items of every list, with whatever plain paragraphs stand between two of them; functions have rules of their own. */
export function* listsOf({ parts }: Pick<Provision, 'parts'>): Generator<readonly Part[]> {
  yield* within(parts);
}

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
    if (part.component?.name !== 'Damaged') yield* within(part.children);
  }
  if (run.length > 0) yield run;
}
