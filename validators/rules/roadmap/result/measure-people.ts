// Whom a measure is for: the people its name speaks of, else those of the system measure it stands under.
import type { Measure } from '../../../model/types.ts';
import { type People, peopleIn } from '../../../text/people.ts';

/** Empty where neither of the two names anybody. */
export const measurePeople = ({ title, systemMeasure }: Measure): ReadonlySet<People> => {
  const own = peopleIn(title);
  return own.size > 0 ? own : peopleIn(systemMeasure.title);
};
