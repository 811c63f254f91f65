// The concepts that clauses define in their own words, beside the list of terms.
import { allParts } from '../../../model/all-parts.ts';
import type { Territory } from '../../../model/types.ts';
import type { Spot } from '../../../source/spot.ts';

/** «Под … понимается …»: a clause that defines. */
const UNDER =
  /(?:^|\s)под\s+([^.;:]{3,120}?)\s+(?:в\s+настоящ[^.;:]{3,40}\s+)?(?:понима(?:ется|ются|ют)|следует\s+понимать)(?!\p{L})/iu;
/** «Кадровый резерв – это …» at the head of a sentence. */
const THIS_IS = /(?:^|[.!?]\s)\s*(?:[\d.]+\s)?[«"]?(\p{Lu}[^.;:,()«»"–—]{3,80}?)[»"]?\s[-–—]\sэто\s/u;

/** A definition: the term as printed, in whatever case, the text that defines it, and its place. */
interface Defined {
  readonly term: string;
  readonly text: string;
  readonly at: Spot;
}

/** The clauses that define a term in their own words. */
export const definedInText = ({ provision, terms }: Territory): readonly Defined[] =>
  [...allParts(provision?.parts ?? [])].flatMap(({ text, spot }) => {
    const term = UNDER.exec(text)?.[1] ?? THIS_IS.exec(text)?.[1];
    // A clause that the list of terms repeats defines nothing beside it.
    const isListed = term !== undefined && terms.some((listed) => text.endsWith(listed.text));
    return term === undefined || isListed ? [] : [{ term, text, at: spot }];
  });
