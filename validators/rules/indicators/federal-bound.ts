// Which federal thresholds a document can be held to: those known when it was signed. What became known later is owed
// only by an amendment, and is a note.

import { thingsOf, wordsBeyond } from '../../language/words-beyond.ts';
import type { FederalIndicator, Indicator, Territory, Threshold } from '../../model/types.ts';
import { countedIn } from '../../text/numbers/counted.ts';
import { actionOf } from '../../text/numbers/counted-action.ts';
import type { HeldTo } from '../rule.ts';

/** When a document learned of a threshold: before it was signed, after it, or not yet as of the date of the verdict. */
export type Known = 'when-signed' | 'since';

/** ISO date of the order that adopts the document; null where it has none, as a draft. */
export const signedOn = ({ provision }: Pick<Territory, 'provision'>): string | null => {
  const date = provision?.order?.date;
  return typeof date === 'string' ? date : null;
};

/** Whether the threshold was known when the document was signed. A document without a date is bound by all there are. */
export const knownAs = ({ from }: Pick<Threshold, 'from'>, territory: Territory): Known => {
  const signed = signedOn(territory);
  return signed === null || from <= signed ? 'when-signed' : 'since';
};

/** Whether a threshold is in force on that day. */
const inForce = ({ from, until }: Threshold, asOf: string): boolean =>
  from <= asOf && (until === null || asOf <= until);

/** The unified federal indicators are those of a region; one that is repealed owes nothing any more. */
export const regionsInForce: HeldTo = {
  levels: ['region'],
  statuses: ['draft', 'adopted'],
  why: {
    ru: 'Единые федеральные показатели установлены для региональных систем: муниципалитет за них перед федерацией не отвечает, а утративший силу документ уже ничего не планирует.',
    en: 'The unified federal indicators are set for regional systems: a municipality does not answer for them, and a repealed document plans nothing any more.',
  },
};

/**
 * Whether the document sets the indicators of the regional system. A standard does not: it orders the work of
 * organisations, while the region's indicators stand in its provision or concept.
 */
export const setsIndicators = ({ provision }: Territory): boolean => provision?.front.kind !== 'standard';

/** Whether an amendment made now could still carry a threshold out: its day has not passed. */
export const isAhead = ({ by }: Threshold, asOf: string): boolean => asOf <= by;

/**
 * How a federal indicator binds the document; null where it is a fact of which nobody knows what shows it, has no threshold
 * in force, or became known after the signing and is due no more.
 */
export const demandOf = (
  { unit, shownBy, from, thresholds }: FederalIndicator,
  territory: Territory,
  asOf: string,
): Known | null => {
  if (unit === 'fact' && shownBy === null) return null;
  // Without a threshold it wants a row all the same.
  if (thresholds.length === 0) return from === null ? 'when-signed' : knownAs({ from }, territory);
  const demanding = thresholds.filter((threshold) => inForce(threshold, asOf));
  if (demanding.length === 0) return null;
  if (demanding.some((threshold) => knownAs(threshold, territory) === 'when-signed')) return 'when-signed';
  return demanding.some((threshold) => isAhead(threshold, asOf)) ? 'since' : null;
};

/** Whether a row says the same of the same people as a federal indicator, be it in another measure. */
export const countsAlike = ({ name }: Indicator, federal: FederalIndicator): boolean => {
  const [own, common] = [countedIn(name), countedIn(federal.name)];
  if (own === null || common === null || own.kinds.join() !== common.kinds.join()) return false;
  const [action, wanted] = [actionOf(name), actionOf(federal.name)];
  return (
    thingsOf(wanted).size > 0 &&
    wordsBeyond(action, wanted).length === 0 &&
    wordsBeyond(wanted, action).length === 0
  );
};

/** «Разработан комплекс мер»: what a row on a fact names, in whatever words. */
const factNames: Readonly<Record<'roadmap' | 'monitoring', RegExp>> = {
  roadmap: /дорожн\p{L}{2,3}\s+карт|комплекс\p{L}{0,2}\s+мер(?!\p{L})|план\p{L}{0,2}\s+мероприятий/iu,
  monitoring: /мониторинг/iu,
};

/** Whether a row asks for a fact that a federal indicator asks for, be it not said to be that one. */
export const asksFor = ({ name }: Pick<Indicator, 'name'>, { unit, shownBy }: FederalIndicator): boolean =>
  unit === 'fact' && shownBy !== null && factNames[shownBy].test(name);

/** The row that most likely means a federal indicator which no row carries out; null where none is like it. */
export const nearRow = (rows: readonly Indicator[], federal: FederalIndicator): Indicator | null =>
  rows.find((indicator) => indicator.federal === null && countsAlike(indicator, federal)) ?? null;
