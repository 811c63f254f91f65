// What an amending act of a territory tells of another: its amendments, each with the paragraph that tells it.
import { allParts } from '../../model/all-parts.ts';
import { madeBy, requisitesOf, sameRequisites } from '../../model/own-acts.ts';
import type { OwnAct, Part, Territory } from '../../model/types.ts';
import { actNumberKey } from '../../text/acts/act-reference.ts';
import { type Amendment, readAmendments, unreadChanges } from '../../text/amendment/amendment.ts';
import { titledIn } from './documents-meant.ts';

/** An amendment and the paragraph of the amending act that tells it. */
export interface Reported extends Amendment {
  readonly part: Part;
}

const known = new WeakMap<Territory, readonly Reported[]>();

const partsOf = (current: Territory): readonly Part[] =>
  [current, ...current.annexes]
    .flatMap(({ provision }) => [...allParts(provision?.parts ?? [])])
    .filter(({ text }) => text.trim() !== '');

/** What an act tells of other acts in words that were not understood, each with the paragraph that tells it. */
export const unreadBy = ({
  current,
}: Pick<OwnAct, 'current'>): readonly { readonly words: string; readonly part: Part }[] => {
  const parts = partsOf(current);
  return unreadChanges(parts.map(({ text }) => text)).flatMap(({ line, words }) => {
    const part = parts[line];
    return part === undefined ? [] : [{ words, part }];
  });
};

/** All that the text of an act tells of other acts. */
export const reportedBy = ({ current }: Pick<OwnAct, 'current'>): readonly Reported[] => {
  const before = known.get(current);
  if (before !== undefined) return before;
  const parts = partsOf(current);
  const reported = readAmendments(parts.map(({ text }) => text)).flatMap((amendment): Reported[] => {
    const part = parts[amendment.line];
    return part === undefined ? [] : [{ ...amendment, part }];
  });
  known.set(current, reported);
  return reported;
};

/** Whether an amendment names an act by its number and date. */
export const names = ({ act }: Reported, own: OwnAct): boolean => sameRequisites(requisitesOf(own), act);

type Named = NonNullable<Reported['act']>;

/** A number with so many signs is hardly that of another act of another day. */
const TELLING = 4;

/** Whether an act may be named by mistake: by its number and another day, or, where it amends it for sure, by its day and another number. */
const isMisprint = (named: Named, own: OwnAct, maker: OwnAct): boolean => {
  const requisites = requisitesOf(own);
  if (requisites === null || own.id === maker.id) return false;
  const [given, known] = [actNumberKey(named.number), actNumberKey(requisites.number)];
  const isElsewhere = reportedBy(maker).some((one) => names(one, own));
  if (given === known) return !isElsewhere || known.length >= TELLING;
  const isMade = madeBy(maker).some(({ act }) => act?.id === own.id);
  return named.date === requisites.date && isMade && !isElsewhere;
};

/**
 * The act of the territory that is meant where an amending act names one that is not there: one of the two is misprinted. What a
 * register has is another act.
 */
export const misnamed = (named: Named, maker: OwnAct): OwnAct | null => {
  const { acts, registers } = maker.current;
  const isKnown =
    acts.some((own) => sameRequisites(requisitesOf(own), named)) ||
    registers.some((register) =>
      [...register.values()].some(
        ({ number, date }) => number !== null && date !== null && sameRequisites({ number, date }, named),
      ),
    );
  return isKnown ? null : (acts.find((own) => isMisprint(named, own, maker)) ?? null);
};

/** Whether a change stands under a heading that names no act and says the title of a document of this one, and of no other. */
const isTitledSo = ({ act, under }: Reported, changed: OwnAct, maker: OwnAct): boolean =>
  act === null &&
  under !== '' &&
  titledIn(changed.current, under).length > 0 &&
  !maker.current.acts.some(
    ({ id, current }) => id !== changed.id && id !== maker.id && titledIn(current, under).length > 0,
  );

/**
 * What an act tells of one that it changed: what names it, be it with a misprint, or its title at the head of the changes; where
 * nothing does, what names no act at all, or where its number and date are not known, what names none that is known.
 */
export const reportedOf = (maker: OwnAct, changed: OwnAct): readonly Reported[] => {
  const reported = reportedBy(maker).filter(({ action }) => action.kind !== 'repeal');
  const named = reported.filter(
    (one) =>
      names(one, changed) ||
      (one.act !== null && misnamed(one.act, maker)?.id === changed.id) ||
      isTitledSo(one, changed, maker),
  );
  if (named.length > 0) return named;
  if (requisitesOf(changed) !== null) return reported.filter(({ act }) => act === null);
  const others = changed.current.acts.filter(({ id }) => id !== changed.id);
  return reported.filter((one) => !others.some((other) => names(one, other)));
};
