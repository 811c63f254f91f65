// The rules on subjects.
import type { Rule } from '../rule.ts';
import { clauseKnown } from './clause-known.ts';
import { coordinatorDefined } from './coordinator-defined.ts';
import { fileGiven } from './file-given.ts';
import { functionRepeated } from './function-repeated.ts';
import { functionsGiven } from './functions-given.ts';
import { idsUnique } from './ids-unique.ts';
import { kindKnown } from './kind-known.ts';
import { namesUnique } from './names-unique.ts';

export const subjectRules: readonly Rule[] = [
  clauseKnown,
  coordinatorDefined,
  fileGiven,
  functionRepeated,
  functionsGiven,
  idsUnique,
  kindKnown,
  namesUnique,
];
