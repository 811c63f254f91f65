// Who takes part in the system, and what they do.
import type { Spot } from '../../source/spot.ts';
import type { SubjectKind, Topic } from './federal.ts';
import type { Part } from './provision.ts';
import type { Reference } from './reference.ts';

/** Level of a subject of the system («уровень»). */
export type SubjectLevel = 'federal' | 'regional' | 'municipal' | 'institutional';

export interface Subject {
  readonly id: string;
  /** Id of the territory that describes it: for a name in a municipality's document it may be the region. */
  readonly territory: string;
  readonly name: string;
  /** The name as printed, where that is another case than the nominative of `name`; null where it is the same. */
  readonly namePrinted: string | null;
  readonly short: string | null;
  /** `short`, or the name where there is none. */
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: Reference<SubjectKind>;
  readonly level: SubjectLevel | null;
  readonly clause: Reference<Part> | null;
  readonly functions: readonly SubjectFunction[];
  readonly spot: Spot;
}

export interface SubjectFunction {
  readonly text: string;
  /** Number of the clause it is printed in. */
  readonly clause: Reference<Part> | null;
  /** Anchor on the provision's page; null where the text does not show it. */
  readonly anchor: string | null;
  /** Topics to which an editor ties it, and from which an editor unties it. */
  readonly topics: readonly Reference<Topic>[];
  readonly notTopics: readonly Reference<Topic>[];
  readonly spot: Spot;
}
