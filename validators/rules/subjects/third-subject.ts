// A third subject for the examples of these rules. It is a federal one, to which the territory's plan owes no part.
import { primer } from '../example-base.ts';

/** The model subjects with one more, whose keys are given. */
export const withThird = (
  keys: string,
  level: 'federal' | 'regional' = 'federal',
): string => `${primer.subjects}${keys}    kind: ministry
    level: ${level}
    clause: "2.1"
`;
