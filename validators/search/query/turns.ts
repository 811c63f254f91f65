// The words of a question: they say what kind of answer is wanted, and are no words to look for.
import type { Turn } from '../../model/types.ts';
import type { SearchToken } from '../tokens.ts';
import type { QueryWords } from './words.ts';

interface Split {
  readonly tokens: readonly SearchToken[];
  readonly wants: Turn['wants'] | null;
}

/** The words of a question are taken off, as long as something else is asked. */
export const withoutTurns = ({ turns }: QueryWords, tokens: readonly SearchToken[]): Split => {
  let wants: Turn['wants'] | null = null;
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const turn = turns.find(({ words }) => words.every((word, index) => tokens[at + index]?.plain === word));
    const token = tokens[at];
    if (turn !== undefined && turn.words.length > 0) {
      wants ??= turn.wants;
      at += turn.words.length;
    } else {
      if (token !== undefined) left.push(token);
      at += 1;
    }
  }
  return left.length === 0 ? { tokens, wants: null } : { tokens: left, wants };
};
