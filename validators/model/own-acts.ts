// How the acts of a territory change and repeal one another: by the folder that an editor names, else by number and date.
import { actNumberKey, actReferences } from '../text/acts/act-reference.ts';
import type { Loose } from './loose.ts';
import type { ActHead, Citation, OwnAct, Territory } from './types.ts';

/** What an act is cited by. */
export interface Requisites {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
}

/** The order that adopted an act, or the one its stamp names. Only where no front matter gives an order, its first edition is linked to find it. */
const orderOf = ({ adopted, editions }: OwnAct): Loose<Requisites> | null =>
  adopted ?? editions[0]?.provision?.order ?? null;

/** The day on which an act was signed (ISO date); undefined where its documents do not say. */
export const signedOn = (own: OwnAct): string | undefined => orderOf(own)?.date;

/** Whether an act is not there yet on a day (ISO date). A draft is written now, whatever day it is to bear. */
export const isLater = (own: OwnAct, asOf: string): boolean =>
  own.current.status !== 'draft' && (signedOn(own) ?? '') > asOf;

/** Number and date of an act of a territory; null where its documents do not print both. */
export const requisitesOf = (own: OwnAct): Requisites | null => {
  const { number, date } = orderOf(own) ?? {};
  return number === undefined || typeof date !== 'string' ? null : { number, date };
};

/** Whether two acts are cited alike; letters of another alphabet in a number tell no acts apart. */
export const sameRequisites = (a: Requisites | null, b: Requisites | null): boolean =>
  a !== null && b !== null && a.date === b.date && actNumberKey(a.number) === actNumberKey(b.number);

/** The acts, of those given, that a text cites by number and date outside of quotations. */
export const citedIn = (acts: readonly OwnAct[], words: string): readonly OwnAct[] =>
  actReferences(words).flatMap(({ number, date, quoted }) => {
    const cited = date === null || quoted ? null : { number, date };
    return acts.filter((act) => sameRequisites(requisitesOf(act), cited));
  });

/** The acts of a territory that a folder and a citation name; the folder is enough where it is there. */
const namedBy = (acts: readonly OwnAct[], folder: string | null, words: string | null): readonly OwnAct[] => [
  ...new Set([...acts.filter(({ id }) => id === folder), ...citedIn(acts, words ?? '')]),
];

/** The editions of an act that do not apply on the day of the verdict, with a printed text of their own. */
export const otherPrinted = ({ heads, editions, current }: OwnAct): readonly Territory[] =>
  heads.flatMap(({ from, hasSource }, at) => {
    // Only these are linked.
    const edition = hasSource && from !== current.act?.from ? editions[at] : undefined;
    return edition === undefined ? [] : [edition];
  });

/** Those of the given acts of a territory that made an edition of one of them. */
export const makersAmong = (acts: readonly OwnAct[], { from, byAct, by }: ActHead): readonly OwnAct[] =>
  from === null ? [] : namedBy(acts, byAct, by);

/** The acts of the territory that made an edition of one of them. */
export const makersOf = ({ act, acts }: Pick<Territory, 'act' | 'acts'>): readonly OwnAct[] =>
  act === null ? [] : makersAmong(acts, act);

/** The acts of the territory that repealed one of them. */
export const repealersOf = ({ current }: Pick<OwnAct, 'current'>): readonly OwnAct[] =>
  current.repealed === null ? [] : namedBy(current.acts, current.repealed.act, current.repealed.by);

/** The editions that an act made of other acts of its territory. */
export const madeBy = (act: OwnAct): readonly Territory[] =>
  act.current.acts.flatMap(({ heads, editions }) =>
    heads.flatMap((head, at) => {
      const edition = makersAmong(act.current.acts, head).some(({ id }) => id === act.id)
        ? editions[at]
        : undefined;
      return edition ?? [];
    }),
  );

/** The acts of its territory that an act repealed. */
export const repealedBy = (act: OwnAct): readonly OwnAct[] =>
  act.current.acts.filter((other) => repealersOf(other).some(({ id }) => id === act.id));

/** The citations of acts that are not among those of the territory. */
export const elsewhere = (citations: readonly Citation[], acts: readonly OwnAct[]): readonly Citation[] =>
  citations.filter(({ act: { target, printed } }) => {
    const { number = null, date = null } = target ?? {};
    const cited = number === null || date === null ? null : { number, date };
    return !acts.some((own) => own.id === printed || sameRequisites(requisitesOf(own), cited));
  });
