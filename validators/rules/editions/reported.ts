// What an amending act of a territory tells of another: its amendments, each with the paragraph that tells it.
import { allParts } from '../../model/all-parts.ts';
import { requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { OwnAct, Part, Territory } from '../../model/types.ts';
import { type Amendment, readAmendments } from '../../text/amendment/amendment.ts';

/** An amendment and the paragraph of the amending act that tells it. */
export interface Reported extends Amendment {
  readonly part: Part;
}

const known = new WeakMap<Territory, readonly Reported[]>();

/** All that the text of an act tells of other acts. */
export const reportedBy = ({ current }: Pick<OwnAct, 'current'>): readonly Reported[] => {
  const before = known.get(current);
  if (before !== undefined) return before;
  const parts = [current, ...current.annexes]
    .flatMap(({ provision }) => [...allParts(provision?.parts ?? [])])
    .filter(({ text }) => text.trim() !== '');
  const reported = readAmendments(parts.map(({ text }) => text)).flatMap((amendment): Reported[] => {
    const part = parts[amendment.line];
    return part === undefined ? [] : [{ ...amendment, part }];
  });
  known.set(current, reported);
  return reported;
};

/** Whether an amendment names an act by its number and date. */
export const names = ({ act }: Reported, own: OwnAct): boolean => sameRequisites(requisitesOf(own), act);

/**
 * What an act tells of one that it changed: what names it; where nothing does, what names no act at all, or where its number
 * and date are not known, what names none that is known.
 */
export const reportedOf = (maker: OwnAct, changed: OwnAct): readonly Reported[] => {
  const reported = reportedBy(maker).filter(({ action }) => action.kind !== 'repeal');
  const named = reported.filter((one) => names(one, changed));
  if (named.length > 0) return named;
  if (requisitesOf(changed) !== null) return reported.filter(({ act }) => act === null);
  const others = changed.current.acts.filter(({ id }) => id !== changed.id);
  return reported.filter((one) => !others.some((other) => names(one, other)));
};
