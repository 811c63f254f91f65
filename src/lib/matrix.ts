// The federal matrix: how each territory stands to each federal indicator, and where it says so.
import { allTogether } from '../../validators/model/all-together.ts';
import { type FactJudgement, judgeFact, namedIn } from '../../validators/model/fact.ts';
import type { FederalIndicator, Indicator, Part, Territory } from '../../validators/model/types.ts';
import { asOf, corpus } from './svod.ts';

/** Of a fact, what the documents show; of a figure, the rows that carry it, or why there are none and where it is yet named. */
export type Cell =
  | { readonly kind: 'carried'; readonly rows: readonly Indicator[] }
  | { readonly kind: 'fact'; readonly judgement: FactJudgement; readonly rows: readonly Indicator[] }
  | { readonly kind: 'missing'; readonly why: string; readonly named: readonly Part[] };

/** What is said in the place of an indicator that a territory does not have. */
const missingWhy = (territory: Territory, named: readonly Part[]): string => {
  const { indicators } = allTogether(territory);
  const none = indicators === null ? 'Показателей в документе нет' : 'Среди показателей такого нет';
  return named.length === 0 ? none : `${none}, но в тексте он назван`;
};

/** What a territory's documents say of a federal indicator, or what is missing for them to say anything. */
export const cellOf = (territory: Territory, federal: FederalIndicator): Cell => {
  const rows = (allTogether(territory).indicators?.indicators ?? []).filter(
    (indicator) => indicator.federal?.target?.id === federal.id,
  );
  if (federal.unit === 'fact') return { kind: 'fact', judgement: judgeFact(federal, territory, asOf), rows };
  if (rows.length > 0) return { kind: 'carried', rows };
  const named = namedIn(federal, territory);
  return { kind: 'missing', why: missingWhy(territory, named), named };
};

/** Whether a territory says anything of the indicator. */
export const isCarried = (cell: Cell): boolean =>
  cell.kind === 'carried' || (cell.kind === 'fact' && cell.judgement.verdict !== 'missing');

/** Territories whose documents are here, by name. */
export const matrixTerritories: readonly Territory[] = corpus.territories.filter(
  ({ status }) => status !== 'none',
);

export const unitNames: Readonly<Record<FederalIndicator['unit'], string>> = {
  percent: 'проценты',
  people: 'человек',
  count: 'число',
  fact: 'есть или нет',
};

export const betterNames: Readonly<Record<FederalIndicator['better'], string>> = {
  higher: 'чем больше, тем лучше',
  lower: 'чем меньше, тем лучше',
};
