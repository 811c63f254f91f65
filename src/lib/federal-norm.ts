// Whose words the federal thresholds are: Svod knows the unified federal indicators only from the acts of territories that restate them.
import { allTogether } from '../../validators/model/all-together.ts';
import type { FederalIndicator, Statement, Territory, Threshold } from '../../validators/model/types.ts';
import { isOwnWord } from '../../validators/rules/norms.ts';
import { planStandings } from './standing.ts';
import { corpus } from './svod.ts';

/** What stands before the places that restate a threshold; `territory` is the one that is judged by it. */
export const restatedWords = (statedIn: readonly Statement[], territory: Territory | undefined): string =>
  territory !== undefined && isOwnWord({ statedIn, region: territory.id })
    ? 'Единый федеральный показатель известен Своду только по этому же документу:'
    : 'Единый федеральный показатель, как его излагают:';

/** A territory whose plan is judged by a threshold that only its own document restates. */
export interface OwnWord {
  readonly territory: Territory;
  readonly federal: FederalIndicator;
  readonly threshold: Threshold;
}

/** All who are judged by their own restatement alone. */
export const judgedByOwnWord: readonly OwnWord[] = corpus.territories.flatMap((territory) =>
  (allTogether(territory).indicators?.indicators ?? []).flatMap((indicator) => {
    const federal = indicator.federal?.target ?? null;
    const threshold = planStandings(indicator).at(-1)?.threshold;
    if (federal === null || threshold === undefined) return [];
    return isOwnWord({ statedIn: threshold.statedIn, region: territory.id })
      ? [{ territory, federal, threshold }]
      : [];
  }),
);

/** The last day for which a threshold is known; null where none is. */
export const lastThresholdDay: string | null =
  corpus.federal.indicators
    .flatMap(({ thresholds }) => thresholds.map(({ by }) => by))
    .toSorted()
    .at(-1) ?? null;
