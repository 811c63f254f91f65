// Whom a measure is for: the people its name speaks of, else those of the heading it stands under.

import { type People, peopleIn } from '../../../language/people.ts';
import { headingOf } from '../../../model/roadmap/headings.ts';
import type { Measure } from '../../../model/types.ts';

/** Empty where neither of the two names anybody. */
export const measurePeople = (measure: Measure): ReadonlySet<People> => {
  const own = peopleIn(measure.title);
  return own.size > 0 ? own : peopleIn(headingOf(measure).title);
};
