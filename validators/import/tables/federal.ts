// Which federal indicator a row may carry out: proposed by the likeness of the names, and said to be a proposal.
import { likeness } from '../../language/likeness.ts';
import type { Choosing } from '../choosing.ts';
import type { Said } from '../said.ts';

/** A federal indicator as the federal layer names it. */
export interface FederalName {
  readonly id: string;
  readonly name: string;
}

/** So many rows are compared with a federal indicator word by word; the others are less like it. */
const compared = 3;
/** What the words of two names must share at least to be compared, to be asked about, and to be proposed. */
const least = { words: 0.3, asked: 0.45, proposed: 0.72 } as const;

const SHARE = /^(?:доля|процент|удельн)/iu;
const COUNT = /^(?:количеств|число|численност)/iu;

/** A share and a number are two indicators, however alike what they count. */
const countOtherwise = (a: string, b: string): boolean =>
  (SHARE.test(a) && COUNT.test(b)) || (COUNT.test(a) && SHARE.test(b));
const STEM = 5;
const longestName = 1000;

const stems = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.toLowerCase().matchAll(/\p{L}{3,}/gu), ([word]) => word.slice(0, STEM)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return common / Math.max(1, Math.min(a.size, b.size));
};

/**
 * Proposes federal indicators for rows, each to the row that is most like it.
 *
 * @param names the names of the rows
 * @returns the ids by the places of the rows
 */
export const proposedFederal = (
  names: readonly Said[],
  federal: readonly FederalName[],
  choosing: Choosing,
  id: string,
): ReadonlyMap<number, string> => {
  const rows = names.map(({ text }) => stems(text.slice(0, longestName)));
  const proposed = new Map<number, { readonly id: string; readonly share: number }>();
  for (const { id: own, name } of federal) {
    const words = stems(name);
    const near = rows
      .map((row, index) => ({ index, share: shared(words, row) }))
      .filter(({ share, index }) => share >= least.words && !countOtherwise(names[index]?.text ?? '', name))
      .sort((a, b) => b.share - a.share)
      .slice(0, compared)
      .map(({ index }) => ({ index, ...likeness((names[index]?.text ?? '').slice(0, longestName), name) }))
      .sort((a, b) => b.share - a.share);
    const [best] = near;
    if (best === undefined || best.share < least.asked) continue;
    if ((proposed.get(best.index)?.share ?? 0) < best.share)
      proposed.set(best.index, { id: own, share: best.share });
  }
  const chosen = new Map<number, string>();
  for (const [index, { id: own, share }] of proposed) {
    const row = names[index];
    const name = federal.find((known) => known.id === own)?.name ?? own;
    const isProposed = share >= least.proposed;
    const link = { value: own, says: { ru: name, en: name } };
    const none = { value: 'none', says: { ru: 'не федеральный', en: 'not a federal one' } };
    const value = choosing.choose({
      id: `${id}/federal/${index + 1}`,
      at: row?.stretches[0] ?? null,
      says: {
        ru: `Показатель «${row?.text ?? ''}» похож на федеральный «${name}»: ${isProposed ? 'связь предложена' : 'связь не поставлена'}`,
        en: `The indicator “${row?.text ?? ''}” is like the federal “${name}”: the link is ${isProposed ? 'proposed' : 'left out'}`,
      },
      likelihood: isProposed ? share : 1 - share / 2,
      choices: isProposed ? [link, none] : [none, link],
    });
    if (value !== 'none') chosen.set(index, value);
  }
  return chosen;
};
