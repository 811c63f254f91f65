// The rules on the printed text: what is published is printed, and what is printed is published.
import type { Rule } from '../rule.ts';
import { complete } from './complete.ts';
import { correctionsApply } from './corrections-apply.ts';
import { correctionsNeeded } from './corrections-needed.ts';
import { faithful } from './faithful.ts';
import { nominativeAsPrinted } from './nominative-as-printed.ts';
import { present } from './present.ts';
import { sameDocument } from './same-document.ts';
import { textsOccur } from './texts-occur.ts';

export const sourceRules: readonly Rule[] = [
  complete,
  correctionsApply,
  correctionsNeeded,
  faithful,
  nominativeAsPrinted,
  present,
  sameDocument,
  textsOccur,
];
