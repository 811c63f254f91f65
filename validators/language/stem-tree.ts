// The stems of the dictionary as a tree of letters in typed arrays: it is made in one pass over the packed text, and one walk
// down a word meets every stem that the word may have.
import { letters, readerOf } from './packed.ts';

/**
 * Nodes are numbered as they are met: behind a node stand all that begin with its letters, up to `end`. The stems that end at
 * node `n` have the numbers `firstStem[n]` up to, but not with, `firstStem[n + 1]`. Node 0 is the empty word.
 */
export interface StemTree {
  readonly letter: Uint8Array;
  readonly end: Uint32Array;
  readonly firstStem: Uint32Array;
}

const indexOf: ReadonlyMap<string, number> = new Map(Array.from(letters, (letter, index) => [letter, index]));

/** The letter at a place of a word as the tree has it; −1 for one that it does not have, and behind the end. */
export const letterAt = (word: string, at: number): number => indexOf.get(word.charAt(at)) ?? -1;

/** The letters of a word as the tree has them; one that it does not have is −1. */
export const lettersOf = (word: string): readonly number[] =>
  Array.from(word, (letter) => indexOf.get(letter) ?? -1);

/** The tree of a packed list of stems, sorted. */
export const stemTree = (packed: string): StemTree => {
  const letter = new Uint8Array(packed.length + 1);
  const end = new Uint32Array(packed.length + 1);
  const firstStem = new Uint32Array(packed.length + 2);
  const path: number[] = [0];
  let nodes = 1;
  let stems = 0;
  const { atEnd, number, letter: next } = readerOf(packed);
  const closeBelow = (depth: number): void => {
    while (path.length > depth) end[path.pop() ?? 0] = nodes;
  };
  while (!atEnd()) {
    closeBelow(number() + 1);
    for (let found = next(); found >= 0; found = next()) {
      letter[nodes] = found;
      firstStem[nodes] = stems;
      path.push(nodes);
      nodes += 1;
    }
    stems += 1;
  }
  closeBelow(0);
  firstStem[nodes] = stems;
  return {
    letter: letter.slice(0, nodes),
    end: end.slice(0, nodes),
    firstStem: firstStem.slice(0, nodes + 1),
  };
};

/** The node that a letter leads to, or −1. */
export const childOf = ({ letter, end }: StemTree, node: number, of: number): number => {
  const last = end[node] ?? 0;
  for (let child = node + 1; child < last; child = end[child] ?? last) if (letter[child] === of) return child;
  return -1;
};

/** The nodes that stand directly below one, in order. */
export const childrenOf = ({ end }: StemTree, node: number): readonly number[] => {
  const last = end[node] ?? 0;
  const children: number[] = [];
  for (let child = node + 1; child < last; child = end[child] ?? last) children.push(child);
  return children;
};
