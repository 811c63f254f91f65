// Rules on what a document says of its own monitoring.
import type { Rule } from '../rule.ts';

export const monitoringRules: readonly Rule[] = [];
