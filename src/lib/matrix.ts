// The federal matrix: how each territory stands to each federal indicator, and where it says so.
import type { FederalIndicator, Indicator, Territory } from '../../validators/model/types.ts';
import { type Judgement, judgeIndicator } from '../../validators/model/verdict.ts';
import { answering } from './act-state.ts';
import { asOf, corpus } from './svod.ts';

/** A row of a territory's table that carries a federal indicator. */
export interface Carried {
  readonly indicator: Indicator;
  /** Its planned value that is held to the latest threshold; null where no threshold holds for its years. */
  readonly judged: (Judgement & { readonly printed: string }) | null;
  /** Its last planned value; null where the document names none. */
  readonly planned: { readonly year: string; readonly printed: string } | null;
}

export type Cell =
  | { readonly kind: 'carried'; readonly rows: readonly Carried[] }
  | { readonly kind: 'missing'; readonly why: string };

const carried = (indicator: Indicator): Carried => {
  const judgement = judgeIndicator(indicator, asOf).at(-1);
  const printed = judgement === undefined ? undefined : indicator.targets.get(judgement.year)?.printed;
  const last = [...indicator.targets].at(-1);
  return {
    indicator,
    planned: last === undefined ? null : { year: last[0], printed: last[1].printed },
    judged: judgement === undefined || printed === undefined ? null : { ...judgement, printed },
  };
};

/** What is said in the place of an indicator that a territory does not have. */
export const missingWhy = ({ indicators }: Pick<Territory, 'indicators'>): string =>
  indicators === null ? 'Показателей в документе нет' : 'Среди показателей такого нет';

/** What a territory's documents say of a federal indicator, or what is missing for them to say anything. */
export const cellOf = (territory: Territory, federal: FederalIndicator): Cell => {
  const rows = (territory.indicators?.indicators ?? [])
    .filter((indicator) => indicator.federal?.target?.id === federal.id)
    .map(carried);
  return rows.length === 0 ? { kind: 'missing', why: missingWhy(territory) } : { kind: 'carried', rows };
};

/** Territories whose documents are here: those whose act is in force first, each lot by name. */
export const matrixTerritories: readonly Territory[] = answering(
  corpus.territories.filter(({ status }) => status !== 'none'),
);

/** A name that begins a heading or a cell. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1);

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
