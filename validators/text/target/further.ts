// A value hidden in the words behind another one: «не менее 200, в том числе не менее 2 в республике».
import { type Tokens, textAt, tokenize } from '../tokens.ts';
import { startsBound } from './bounds.ts';
import type { MeasuredTarget } from './model.ts';

/** Whether the words from a figure on say of whom or when the value is: «до 35 лет», «стаж не более 3 лет», «2025 года». */
const isTime = (text: string): boolean => /^\D*\d+(?:-?х)?\s*(?:лет|год)/iu.test(text);

/** Whether a figure stands where a value can begin: behind a comma, a dash or «и», with what it counts behind it. */
const startsValue = (tokens: Tokens, i: number): boolean => {
  const [before, next] = [textAt(tokens, i - 1), tokens[i + 1]];
  const parted =
    before === ',' || before === 'и' || before === ':' || (before === '-' && tokens[i]?.gap === true);
  return tokens[i]?.kind === 'number' && parted && (next?.kind === 'word' || next?.text === '%');
};

/** The words of a further value in the note of a target, to their end; null where there is none. */
export const furtherValue = ({ note }: MeasuredTarget): string | null => {
  if (note === null) return null;
  const tokens = tokenize(note);
  for (const [i, { at }] of tokens.entries())
    if (startsBound(tokens, i) || startsValue(tokens, i)) {
      const rest = note.slice(at);
      if (!isTime(rest)) return rest;
    }
  return null;
};
