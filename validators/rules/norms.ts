// How the norm of a rule is cited. The unified federal indicators are known only from acts of territories that restate them: no
// such act is the norm that another territory breaks, so the citation names the indicators and the places that restate them.
import { statedPlaces } from '../model/stated-places.ts';
import type { Statement } from '../model/types.ts';
import type { NormCitation } from './finding.ts';
import type { Norm, Text } from './rule.ts';

/** Places that restate a federal norm, the names of territories, and the territory that is held to it. */
export interface Restated {
  readonly statedIn: readonly Statement[];
  readonly names: ReadonlyMap<string, string>;
  readonly region: string | null;
}

/** Whether nobody but the territory itself restates the norm. */
export const isOwnWord = ({ statedIn, region }: Omit<Restated, 'names'>): boolean =>
  region !== null && statedIn.length > 0 && statedIn.every(({ territory }) => territory === region);

/** What a threshold is said to be in a message: whose words Svod knows it by. */
export const restatedBy = (restated: Restated): Text => {
  const { ru, en } = statedPlaces(restated.statedIn, restated.names);
  if (ru === '') return { ru: 'единый федеральный показатель', en: 'a unified federal indicator' };
  return isOwnWord(restated)
    ? {
        ru: `единый федеральный показатель, известный Своду только по этому же документу: ${ru}`,
        en: `a unified federal indicator that Svod knows from this document alone: ${en}`,
      }
    : {
        ru: `единый федеральный показатель, как его излагают: ${ru}`,
        en: `a unified federal indicator, as restated by: ${en}`,
      };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** How a norm is cited; `act` is null where it is the craft of drafting. `restated`: the places of the federal norm in question. */
export const normCitation = (norm: Norm, restated: Restated | null = null): NormCitation => {
  if (norm === 'craft') return { act: null, clause: null };
  if (norm !== 'federal-indicators') return { act: norm.act, clause: norm.clause };
  return {
    act:
      restated === null || restated.statedIn.length === 0
        ? 'Единые федеральные показатели, как их излагают акты территорий'
        : capital(restatedBy(restated).ru),
    clause: null,
  };
};
