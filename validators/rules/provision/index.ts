// The rules on provisions: what the text shows from other files, and what its front matter cites.
import type { Rule } from '../rule.ts';
import { clauseKnown } from './clause-known.ts';
import { componentResolves } from './component-resolves.ts';
import { directionKnown } from './direction-known.ts';
import { partCarried } from './part-carried.ts';
import { sittingsAsOften } from './sittings-as-often.ts';

export const provisionRules: readonly Rule[] = [
  clauseKnown,
  componentResolves,
  directionKnown,
  partCarried,
  sittingsAsOften,
];
