// A third subject for the examples of these rules.
import { primer } from '../example-base.ts';

/** The model subjects with one more, whose keys are given. */
export const withThird = (keys: string): string => `${primer.subjects}${keys}    kind: ministry
    level: regional
    clause: "2.1"
`;
