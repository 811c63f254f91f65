// The comparison of a pair in the reader's browser: from a file of each territory, by the code that makes the static pages.
import { toDom } from 'hast-util-to-dom';
import { sideLink } from '../../lib/compare/pairs.ts';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { comparison, comparisonTitle } from './comparison.ts';

/** A territory as the choice names it. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

export interface Drawn {
  readonly title: string;
  readonly content: Node;
}

/** A file could not be had; the message is for the reader. */
export class LoadError extends Error {}

const sideOf = async ({ id, name }: Chosen): Promise<CompareSide> => {
  try {
    const answer = await fetch(sideLink({ id }));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return await answer.json();
  } catch (cause) {
    throw new LoadError(`Не удалось загрузить данные территории: ${name}.`, { cause });
  }
};

/**
 * Loads and draws two territories, the first on the left.
 * @throws LoadError where a file cannot be had
 */
export const drawPair = async (one: Chosen, other: Chosen): Promise<Drawn> => {
  const sides: Two<CompareSide> = await Promise.all([sideOf(one), sideOf(other)]);
  return { title: comparisonTitle(sides), content: toDom(comparison(sides), { fragment: true }) };
};
