// The rules on waivers.
import type { Rule } from '../rule.ts';
import { inForce } from './in-force.ts';
import { matches } from './matches.ts';

export const waiverRules: readonly Rule[] = [inForce, matches];
