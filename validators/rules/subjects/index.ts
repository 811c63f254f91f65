// The rules on subjects.
import type { Rule } from '../rule.ts';
import { aliasAlike } from './alias-alike.ts';
import { bodiesAmongSubjects } from './bodies-among-subjects.ts';
import { clauseKnown } from './clause-known.ts';
import { coordinatorDefined } from './coordinator-defined.ts';
import { coordinatorNamedOnce } from './coordinator-named-once.ts';
import { dutiesCovered } from './duties-covered.ts';
import { fileGiven } from './file-given.ts';
import { functionRepeated } from './function-repeated.ts';
import { functionsGiven } from './functions-given.ts';
import { functionsOnTopics } from './functions-on-topics.ts';
import { idsUnique } from './ids-unique.ts';
import { kindKnown } from './kind-known.ts';
import { kindPrinted } from './kind-printed.ts';
import { kindsRequired } from './kinds-required.ts';
import { levelPrinted } from './level-printed.ts';
import { namesUnique } from './names-unique.ts';
import { partInRoadmap } from './part-in-roadmap.ts';
import { responsibleHasFunctions } from './responsible-has-functions.ts';

export const subjectRules: readonly Rule[] = [
  bodiesAmongSubjects,
  aliasAlike,
  clauseKnown,
  coordinatorDefined,
  coordinatorNamedOnce,
  dutiesCovered,
  fileGiven,
  functionRepeated,
  functionsGiven,
  functionsOnTopics,
  idsUnique,
  kindKnown,
  kindPrinted,
  kindsRequired,
  levelPrinted,
  namesUnique,
  partInRoadmap,
  responsibleHasFunctions,
];
