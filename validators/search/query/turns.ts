// The words of a question: they say what kind of answer is wanted, and are no words to look for.
import type { Turn } from '../../model/types.ts';
import type { SearchToken } from '../tokens.ts';
import type { QueryWords } from './words.ts';

interface Split {
  readonly tokens: readonly SearchToken[];
  readonly wants: Turn['wants'] | null;
}

/** The words of a question are taken off, as long as something else is asked; not those in quotes. */
export const withoutTurns = (
  { turns }: QueryWords,
  tokens: readonly SearchToken[],
  isQuoted: (token: SearchToken) => boolean,
): Split => {
  let wants: Turn['wants'] | null = null;
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const isNext = (word: string, index: number): boolean => {
      const next = tokens[at + index];
      return next?.plain === word && !isQuoted(next);
    };
    const turn = turns.find(({ words }) => words.every(isNext));
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
