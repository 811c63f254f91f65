// What an author writes of a rule whatever its kind; what the rules of a kind have alike is said by their maker.
import type { TerritoryRule } from '../rule.ts';

/** The texts, bounds and examples of a rule over a territory. A made rule encodes the craft of drafting unless it says more. */
export type Told = Omit<TerritoryRule, 'scope' | 'check' | 'norm'>;

/** The same of a rule that only the data can break: such a reference, id or file cannot serve at all. */
export type ToldOfData = Omit<Told, 'about' | 'severity'>;

/** What every rule has that only the data can break. */
export const ofData = { about: 'data', severity: 'error', norm: 'craft' } as const;
