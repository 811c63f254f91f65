// The comparison of a pair in the reader's browser: from a file of each of the two, by the code that makes the static pages.
import type { Root } from 'hast';
import { toDom } from 'hast-util-to-dom';
import { sideLink } from '../../lib/compare/pairs.ts';
import type { CompareSide, Two } from '../../lib/compare/side.ts';
import { comparison, comparisonTitle } from './comparison.ts';

/** What the choice names: a territory, an edition. */
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

const loaded = async <S>({ name }: Chosen, what: string, address: string): Promise<S> => {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return await answer.json();
  } catch (cause) {
    throw new LoadError(`Не удалось загрузить данные ${what}: ${name}.`, { cause });
  }
};

/**
 * Loads and draws two, the first on the left.
 *
 * @param what what each of them is, in the genitive: «территории»
 * @param addressOf the address of the side of one
 * @throws LoadError where a file cannot be had
 */
export const drawn = async <S>(
  [one, other]: Two<Chosen>,
  what: string,
  addressOf: (chosen: Chosen) => string,
  draw: (sides: Two<S>) => Root,
  title: (sides: Two<S>) => string,
): Promise<Drawn> => {
  const sides: Two<S> = await Promise.all([
    loaded<S>(one, what, addressOf(one)),
    loaded<S>(other, what, addressOf(other)),
  ]);
  return { title: title(sides), content: toDom(draw(sides), { fragment: true }) };
};

/** Loads and draws two territories. */
export const drawPair = (one: Chosen, other: Chosen): Promise<Drawn> =>
  drawn<CompareSide>([one, other], 'территории', sideLink, comparison, comparisonTitle);
