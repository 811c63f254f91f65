// How the norm of a rule is cited. The federal layer is known only from acts of territories that restate it: no such act is the
// norm that another territory breaks, so the citation names what is restated and the places that do.
import { statedPlaces } from '../model/stated-places.ts';
import type { Statement } from '../model/types.ts';
import type { NormCitation } from './finding.ts';
import type { Norm, RestatedNorm, Text } from './rule.ts';

/** Places that restate a federal norm, the names of territories, and the territory that is held to it. */
export interface Restated {
  readonly statedIn: readonly Statement[];
  readonly names: ReadonlyMap<string, string>;
  readonly region: string | null;
}

/** Whether nobody but the territory itself restates the norm. */
export const isOwnWord = ({ statedIn, region }: Omit<Restated, 'names'>): boolean =>
  region !== null && statedIn.length > 0 && statedIn.every(({ territory }) => territory === region);

interface Words {
  /** What is restated. */
  readonly name: Text;
  /** What stands before the places that restate it. */
  readonly as: Text;
  /** What stands before the one document by which Svod knows it. */
  readonly alone: Text;
}

const words: Readonly<Record<RestatedNorm, Words>> = {
  'federal-indicators': {
    name: { ru: 'единый федеральный показатель', en: 'a unified federal indicator' },
    as: { ru: 'как его излагают', en: 'as restated by' },
    alone: {
      ru: 'известный Своду только по этому же документу',
      en: 'that Svod knows from this document alone',
    },
  },
  'system-subjects': {
    name: { ru: 'субъекты системы и их функции', en: 'the subjects of the system and their functions' },
    as: { ru: 'как их описывают', en: 'as described by' },
    alone: {
      ru: 'известные Своду только по этому же документу',
      en: 'that Svod knows from this document alone',
    },
  },
  'system-basis': {
    name: { ru: 'правовые основы системы', en: 'the legal basis of the system' },
    as: { ru: 'как их называют', en: 'as named by' },
    alone: {
      ru: 'известные Своду только по этому же документу',
      en: 'that Svod knows from this document alone',
    },
  },
};

/** The names of the norms that are known as they are restated. */
export const restatedNorms: readonly string[] = Object.keys(words);

/** How a norm is named in a message: whose words Svod knows it by. */
export const restatedBy = (restated: Restated, norm: RestatedNorm = 'federal-indicators'): Text => {
  const { name, as, alone } = words[norm];
  const { ru, en } = statedPlaces(restated.statedIn, restated.names);
  if (ru === '') return name;
  return isOwnWord(restated)
    ? { ru: `${name.ru}, ${alone.ru}: ${ru}`, en: `${name.en} ${alone.en}: ${en}` }
    : { ru: `${name.ru}, ${as.ru}: ${ru}`, en: `${name.en}, ${as.en}: ${en}` };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where no place is told: in the rule book, and where a finding has none. */
const inGeneral: Readonly<Record<RestatedNorm, string>> = {
  'federal-indicators': 'Единые федеральные показатели, как их излагают акты территорий',
  'system-subjects': 'Субъекты системы и их функции, как их описывают акты территорий',
  'system-basis': 'Правовые основы системы, как их называют акты территорий',
};

/** How a norm is cited; `act` is null where it is the craft of drafting. `restated`: the places of the norm in question. */
export const normCitation = (norm: Norm, restated: Restated | null = null): NormCitation => {
  if (norm === 'craft') return { act: null, clause: null };
  if (typeof norm !== 'string') return { act: norm.act, clause: norm.clause };
  return {
    act:
      restated === null || restated.statedIn.length === 0
        ? inGeneral[norm]
        : capital(restatedBy(restated, norm).ru),
    clause: null,
  };
};
