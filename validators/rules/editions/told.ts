// What an amending act of a territory tells of another: its amendments, each with the paragraph that tells it.
import { allParts } from '../../model/all-parts.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { OwnAct, Part, Territory } from '../../model/types.ts';
import { type Amendment, readAmendments } from '../../text/amendment/amendment.ts';

/** An amendment and the paragraph of the amending act that tells it. */
export interface Told extends Amendment {
  readonly part: Part;
}

const known = new WeakMap<Territory, readonly Told[]>();

/** All that the text of an act tells of other acts. */
export const toldBy = ({ current }: Pick<OwnAct, 'current'>): readonly Told[] => {
  const before = known.get(current);
  if (before !== undefined) return before;
  const parts = [current, ...current.annexes]
    .flatMap(({ provision }) => [...allParts(provision?.parts ?? [])])
    .filter(({ text }) => text.trim() !== '');
  const told = readAmendments(parts.map(({ text }) => text)).flatMap((amendment): Told[] => {
    const part = parts[amendment.line];
    return part === undefined ? [] : [{ ...amendment, part }];
  });
  known.set(current, told);
  return told;
};

/** Whether an amendment names an act by its number and date. */
export const names = ({ act }: Told, own: OwnAct): boolean => sameRequisites(requisitesOf(own), act);

/**
 * What an act tells of one that it changed: what names it; where nothing does, what names no act at all, or where its number
 * and date are not known, what names none that is known.
 */
export const toldOf = (maker: OwnAct, changed: OwnAct): readonly Told[] => {
  const told = toldBy(maker).filter(({ deed }) => deed.kind !== 'repeal');
  const named = told.filter((one) => names(one, changed));
  if (named.length > 0) return named;
  if (requisitesOf(changed) !== null) return told.filter(({ act }) => act === null);
  const others = changed.current.acts.filter(({ id }) => id !== changed.id);
  return told.filter((one) => !others.some((other) => names(one, other)));
};
