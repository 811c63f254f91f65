// What is said of a rule beside its findings. The engine of the worker has its rules without these texts, so that the first findings come
// sooner, and is given them here.
import type { Rule } from '../../../validators/rules/rule.ts';

export type LaterTexts = Partial<Pick<Rule, 'title' | 'fault' | 'reason' | 'cure' | 'doubt'>>;

/** By the ids of rules; nothing where the rules have their texts themselves. */
export const laterTexts: Readonly<Record<string, LaterTexts>> = {};
