// Rules on what a document says of its own monitoring.
import type { Rule } from '../rule.ts';
import { frequencyConsistent } from './frequency-consistent.ts';
import { frequencyStated } from './frequency-stated.ts';
import { methodsStated } from './methods-stated.ts';
import { responsibleAgrees } from './responsible-agrees.ts';
import { responsibleNamed } from './responsible-named.ts';
import { workAssigned } from './work-assigned.ts';

export const monitoringRules: readonly Rule[] = [
  workAssigned,
  frequencyConsistent,
  frequencyStated,
  methodsStated,
  responsibleAgrees,
  responsibleNamed,
];
