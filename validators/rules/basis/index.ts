// Rules on the acts that a document rests on.
import type { Rule } from '../rule.ts';
import { actInForce } from './act-in-force.ts';
import { actKnown } from './act-known.ts';
import { citedOnce } from './cited-once.ts';
import { documentIdentified } from './document-identified.ts';
import { federalActsNamed } from './federal-acts-named.ts';
import { namedListed } from './named-listed.ts';
import { notItself } from './not-itself.ts';
import { notSuperseded } from './not-superseded.ts';
import { numberAndDate } from './number-and-date.ts';
import { requiredActsCited } from './required-acts-cited.ts';
import { actTitled } from './titled.ts';

export const basisRules: readonly Rule[] = [
  actInForce,
  actKnown,
  actTitled,
  citedOnce,
  documentIdentified,
  federalActsNamed,
  namedListed,
  notItself,
  notSuperseded,
  numberAndDate,
  requiredActsCited,
];
