// What a report says of a rule beside its findings. The engine of the worker has its rules without these texts, and is given them here
// with all else that is taken away.
import type { Rule } from '../../../validators/rules/rule.ts';

/** By the ids of rules; nothing where the rules have their texts themselves. */
export const laterTexts: Readonly<Record<string, Partial<Pick<Rule, 'title' | 'fault' | 'doubt'>>>> = {};
