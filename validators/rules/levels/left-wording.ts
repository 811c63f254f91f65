// Words of a federal model that a territory’s act keeps: «субъекта Российской Федерации».

import { withoutQuotations } from '../../text/marks/quotations.ts';
import { wordsBefore } from '../../text/places/near-place.ts';

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
