// Some rules hold territories against each other. Of each territory they gather what they need as plain data, and judge
// when all is gathered: so the territories themselves need never be at hand together.
import type { Federal, Territory } from '../model/types.ts';
import type { Context, GatheringRule, Issue } from './rule.ts';

/** What was gathered of a territory. */
export interface Gathered<T> {
  /** Id of the territory. */
  readonly territory: string;
  readonly name: string;
  readonly data: T;
}

/** What is known when all is gathered. */
export interface Gathering {
  readonly asOf: string;
  readonly federal: Federal;
}

/** An issue of a gathering rule: the texts of files are not at hand any more, so it must say what tells it apart. */
export type GatheredIssue = Issue & { readonly evidence: string };

type Definition<T> = Omit<GatheringRule, 'scope' | 'gather' | 'check'> & {
  /** Plain data only (spots packed), for it may come from another worker; null where there is nothing to gather. */
  readonly gather: (territory: Territory, context: Context) => T | null;
  /** @param gathered by the ids of territories */
  readonly check: (gathered: readonly Gathered<T>[], gathering: Gathering) => Iterable<GatheredIssue>;
};

/** Makes a rule that holds territories against each other. */
export const gatheringRule = <T>({ gather, check, ...rule }: Definition<T>): GatheringRule => ({
  ...rule,
  scope: 'gathered',
  gather,
  // Nothing else than what its own `gather` gave is ever handed to a rule.
  check: (gathered, gathering) => check(gathered as readonly Gathered<T>[], gathering),
});
