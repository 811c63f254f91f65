// A value hidden in the words behind another one: «не менее 200, в том числе не менее 2 в республике».
import { tokenize } from '../tokens.ts';
import { startsBound } from './bounds.ts';
import type { MeasuredTarget } from './model.ts';

/** Whether the words from `i` on say of whom the value is: «до 35 лет», «стаж не более 3 лет» bounds people, not the plan. */
const isAge = (text: string): boolean => /^\D*\d+(?:-?х)?\s*(?:лет|год)/iu.test(text);

/** The words of a further bound in the note of a target, to their end; null where there is none. */
export const furtherValue = ({ note }: MeasuredTarget): string | null => {
  if (note === null) return null;
  const tokens = tokenize(note);
  for (const [i, { at }] of tokens.entries())
    if (startsBound(tokens, i)) {
      const rest = note.slice(at);
      if (!isAge(rest)) return rest;
    }
  return null;
};
