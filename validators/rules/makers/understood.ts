// Values that must be understood: a small language read the printed words, or says why it could not.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import type { Failure } from '../../text/parsed.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import type { Told } from './told.ts';

/** A printed value with what its language made of it. */
interface Value {
  readonly printed: string;
  readonly parsed: { readonly ok: true } | Failure;
  readonly spot: Spot;
  /** What the message says before the printed words: «Срок». */
  readonly before: Text;
  /** What it says behind them: «мероприятия «…»». */
  readonly after?: Text;
  /** What the message says behind it where Svod's reading is at fault, not the value: then it is a note. */
  readonly unsure?: Text;
}

/** Makes the rule that values can be read. */
export const understood = ({
  values,
  why,
  hint,
  mark = ',',
  ...told
}: Told & {
  readonly values: (territory: Territory) => Iterable<Value>;
  /** Why a value could not be read, with the very words. */
  readonly why: (failure: Failure) => Text;
  /** How it is mended, where the cure does not say it. */
  readonly hint?: (failure: Failure, printed: string) => Text;
  /** What stands before the reason. */
  readonly mark?: ',' | ':';
}): TerritoryRule => ({
  ...told,
  norm: 'craft',
  scope: 'territory',
  *check(territory, { corpus }) {
    for (const { printed, parsed, spot, before, after, unsure } of values(territory)) {
      if (parsed.ok) continue;
      const words = excerpt(printed);
      const reason = why(parsed);
      const fault = unsure ?? {
        ru: `нельзя прочитать${mark} ${reason.ru}`,
        en: `cannot be read${mark} ${reason.en}`,
      };
      yield {
        at: within(spot, printed, parsed, corpus.texts),
        message: {
          ru: `${before.ru} «${inner(words)}»${after === undefined ? '' : ` ${after.ru}`} ${fault.ru}`,
          en: `${before.en} “${words}”${after === undefined ? '' : ` ${after.en}`} ${fault.en}`,
        },
        ...(hint === undefined ? {} : { hint: hint(parsed, printed) }),
        evidence: printed,
        ...(unsure === undefined ? {} : { unsure: true }),
      };
    }
  },
});
