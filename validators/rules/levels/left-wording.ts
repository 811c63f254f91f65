// Words of a federal model that a territory’s act keeps: «субъекта Российской Федерации».

import { withoutQuotations } from '../../text/marks/quotations.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { foundIn } from '../../text/remembered.ts';

const COUNTRY = '(?:Российской\\s+Федерации|РФ)(?!\\p{L})';

/** «Субъекта Российской Федерации», «всех субъектов Российской Федерации». */
const SUBJECT_OF_COUNTRY = new RegExp(
  `(?<!\\p{L})(?:все(?:х|м)\\s+)?субъект\\p{L}{0,3}\\s+${COUNTRY}`,
  'giu',
);

/** Laws, and relations with others, do speak of subjects of the Federation in general. */
const OTHERS =
  /(?<!\p{L})(?:(?:акт\p{L}{0,3}|закон\p{L}{0,3}|законодательств\p{L}{1,2})\s+(?:(?:Российской\s+Федерации|РФ)\s*(?:,|и)\s*)?|(?:друг|иных|иные|ины|различн|разн|соседн)\p{L}*\s+)$/iu;

/** «… субъекта Российской Федерации, Российской Федерации» is a list of all levels. */
const LIST_OF_LEVELS = new RegExp(`^\\s*(?:,|и)\\s*${COUNTRY}`, 'u');

/** Words that are left, and where they stand. */
interface Left {
  readonly printed: string;
  readonly at: number;
}

const RUSSIA = '(?:Российской\\s+Федерации|РФ|России)(?!\\p{L})';
/**
 * «Отсутствие на территории Российской Федерации единого подхода», «создание на территории РФ сети», «во всех регионах России»,
 * «отсутствие подхода … на федеральном уровне»: what is lacking or to be made in the whole country.
 */
const OF_COUNTRY = new RegExp(
  `(?<!\\p{L})(?:(?:отсутстви|несформированност|неразвитост|недостат|нехватк|дефицит|создани|формировани|построени|внедрени)\\p{L}{1,4}\\s+(?:на\\s+территории|в)\\s+${RUSSIA}|во\\s+всех\\s+(?:регионах|субъектах)\\s+${RUSSIA}|(?:отсутстви|несформированност|недостаточн\\p{L}{2,10})\\p{L}{1,2}\\s[^.;:]{0,80}?на\\s+федеральном\\s+(?:и\\s+региональном\\s+)?уровн(?:е|ях))`,
  'giu',
);

/** Where a text speaks of the needs of the whole country. */
export const ofCountry = foundIn((text) =>
  /Росси|РФ|федеральн/u.test(text)
    ? [...withoutQuotations(text).matchAll(OF_COUNTRY)].map(
        ({ 0: printed, index: at }): Left => ({ printed, at }),
      )
    : [],
);

/** The words of a text that mean any subject of the Federation where one territory speaks of itself. */
export const leftIn = (text: string): readonly Left[] => {
  if (!/субъект/iu.test(text)) return [];
  const own = withoutQuotations(text);
  return [...own.matchAll(SUBJECT_OF_COUNTRY)]
    .filter(
      (found) =>
        !OTHERS.test(wordsBefore(own, found.index)) &&
        !LIST_OF_LEVELS.test(own.slice(found.index + found[0].length)),
    )
    .map((found) => ({ printed: found[0], at: found.index }));
};
