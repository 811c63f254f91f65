// Values that must be understood: a small language read the printed words, or says why it could not.
import { isBlank } from '../../model/blank.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import type { Failure } from '../../text/parsed.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import type { Told } from './told.ts';

/** A printed value with what its language made of it. */
export interface Value {
  readonly printed: string;
  readonly parsed: { readonly ok: true } | Failure;
  readonly spot: Spot;
  /** What the message calls it, with the words «…»: «Срок «…» мероприятия «…»». */
  readonly called: (words: Text) => Text;
}

type Definition = Told & {
  readonly values: (territory: Territory) => Iterable<Value>;
  /** Why a value could not be read, with the very words, and how to mend that where the cure does not say it. */
  readonly why: (failure: Failure) => { readonly why: Text; readonly hint?: Text };
};
