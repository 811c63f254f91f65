// Whose act it is, as far as its printed words tell: the subject of the Federation, and whether a region or a municipality adopted it.
import { phrasePlaces } from '../language/phrase-places.ts';
import { type FederationSubject, federationSubjects } from '../text/names/federation-subjects.ts';
import type { Choosing } from './choosing.ts';
import type { Said } from './said.ts';

export interface PrintedTerritory {
  readonly level: 'region' | 'municipality';
  /** The name that pages and reports show. */
  readonly name: string;
  /** Two digits; null where the words name no subject of the Federation with a code of its own. */
  readonly code: string | null;
}

const MUNICIPAL =
  /(?<!\p{L})(?:район(?:а|е|ный|ного)?|городск\p{L}{2,3}\s+округ\p{L}{0,2}|муниципальн\p{L}{2,3}\s+(?:округ|район|образовани)\p{L}{0,2}|города|село|посел\p{L}{2,4}|администраци\p{L}{1,2})(?!\p{L})/iu;

/** What a document is about, where nobody is named in it yet. */
const OWN_SYSTEM = {
  region: /(?<!\p{L})региональн\p{L}{2,3}\s+систем/iu,
  municipality: /(?<!\p{L})муниципальн\p{L}{2,3}\s+систем/iu,
} as const;

const subjectIn = (text: string): FederationSubject | null =>
  federationSubjects.find(({ name, also }) =>
    [name, ...also].some((own) => phrasePlaces(text, own).length > 0),
  ) ?? null;

/**
 * Reads the words that name who adopts the act: its issuers, its stamp, its title.
 *
 * @param words the nearest first
 */
export const territoryIn = (words: readonly Said[], choosing: Choosing): PrintedTerritory => {
  const subject = words.map(({ text }) => subjectIn(text)).find((found) => found !== null) ?? null;
  const named = words.find(({ text }) => MUNICIPAL.test(text));
  const isNamed = named !== undefined && words.indexOf(named) < 2;
  const municipal =
    isNamed || subject !== null
      ? named
      : (words.find(({ text }) => OWN_SYSTEM.municipality.test(text)) ?? named);
  const isMunicipal = isNamed || (municipal !== undefined && municipal !== named);
  const isTold = subject !== null || isMunicipal || words.some(({ text }) => OWN_SYSTEM.region.test(text));
  const region = { value: 'region', says: { ru: 'региона', en: 'a region' } } as const;
  const municipality = {
    value: 'municipality',
    says: { ru: 'муниципалитета', en: 'a municipality' },
  } as const;
  const level = choosing.choose<'region' | 'municipality'>({
    id: 'territory/level',
    at: (municipal ?? words[0])?.stretches[0] ?? null,
    says: {
      ru: isMunicipal ? 'Акт понят как акт муниципалитета' : 'Акт понят как акт региона',
      en: isMunicipal ? 'The act is taken for one of a municipality' : 'The act is taken for one of a region',
    },
    likelihood: isTold ? 0.9 : 0.6,
    choices: isMunicipal ? [municipality, region] : [region, municipality],
  });
  return { level, name: subject?.name ?? 'Территория документа', code: subject?.code ?? null };
};
