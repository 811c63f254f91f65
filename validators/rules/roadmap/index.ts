// The rules on roadmaps.
import type { Rule } from '../rule.ts';
import { deadlineAfterSigning } from './deadline/deadline-after-signing.ts';
import { deadlineDated } from './deadline/deadline-dated.ts';
import { deadlineGiven } from './deadline/deadline-given.ts';
import { deadlineInPeriod } from './deadline/deadline-in-period.ts';
import { deadlineOrdered } from './deadline/deadline-ordered.ts';
import { deadlinePlanNamed } from './deadline/deadline-plan-named.ts';
import { deadlineUnderstood } from './deadline/deadline-understood.ts';
import { frequencyAgrees } from './deadline/frequency-agrees.ts';
import { numbering } from './numbering.ts';
import { executorEach } from './people/executor-each.ts';
import { executorGiven } from './people/executor-given.ts';
import { executorUnderstood } from './people/executor-understood.ts';
import { headingPeople } from './people/heading-people.ts';
import { partiesResponsible } from './people/parties-responsible.ts';
import { responsibleDefined } from './people/responsible-defined.ts';
import { responsibleEmpowered } from './people/responsible-empowered.ts';
import { responsibleGiven } from './people/responsible-given.ts';
import { responsibleOnce } from './people/responsible-once.ts';
import { bulletKnown } from './plan/bullet-known.ts';
import { columns } from './plan/columns.ts';
import { directionPresent } from './plan/direction-present.ts';
import { federalServed } from './plan/federal-served.ts';
import { groupAgrees } from './plan/group-agrees.ts';
import { groupTime } from './plan/group-time.ts';
import { indicatorServed } from './plan/indicator-served.ts';
import { measureOnce } from './plan/measure-once.ts';
import { measuresGiven } from './plan/measures-given.ts';
import { measuresScheduled } from './plan/measures-scheduled.ts';
import { planOneKind } from './plan/plan-one-kind.ts';
import { planOneName } from './plan/plan-one-name.ts';
import { promisedThere } from './plan/promised-there.ts';
import { systemMeasureCarried } from './plan/system-measure-carried.ts';
import { systemMeasurePromised } from './plan/system-measure-promised.ts';
import { systemMeasureWorded } from './plan/system-measure-worded.ts';
import { agreementSubject } from './result/agreement-subject.ts';
import { resultCompletePeople } from './result/result-complete-people.ts';
import { resultExtent } from './result/result-extent.ts';
import { resultGiven } from './result/result-given.ts';
import { resultOwn } from './result/result-own.ts';
import { resultProduct } from './result/result-product.ts';
import { resultSamePeople } from './result/result-same-people.ts';
import { resultTime } from './result/result-time.ts';
import { resultUnderstood } from './result/result-understood.ts';
import { resultsAlike } from './result/results-alike.ts';

export const roadmapRules: readonly Rule[] = [
  agreementSubject,
  resultProduct,
  resultTime,
  resultsAlike,
  executorEach,
  planOneKind,
  bulletKnown,
  columns,
  deadlineAfterSigning,
  deadlineDated,
  deadlineGiven,
  deadlineInPeriod,
  deadlineOrdered,
  deadlinePlanNamed,
  deadlineUnderstood,
  directionPresent,
  executorGiven,
  executorUnderstood,
  federalServed,
  frequencyAgrees,
  groupAgrees,
  groupTime,
  indicatorServed,
  measureOnce,
  measuresGiven,
  measuresScheduled,
  numbering,
  headingPeople,
  partiesResponsible,
  planOneName,
  promisedThere,
  responsibleDefined,
  responsibleEmpowered,
  responsibleGiven,
  responsibleOnce,
  resultCompletePeople,
  resultExtent,
  resultGiven,
  resultOwn,
  resultSamePeople,
  resultUnderstood,
  systemMeasureCarried,
  systemMeasurePromised,
  systemMeasureWorded,
];
