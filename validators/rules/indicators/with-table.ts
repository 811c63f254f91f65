// A plan that was adopted by an order of its own promises what the table of another act of the territory plans.
import { onlyAmends } from '../../model/act-actions.ts';
import { isLater } from '../../model/own-acts.ts';
import { stateOf } from '../../model/state.ts';
import type { IndicatorTable, Territory } from '../../model/types.ts';
import { documentsBeside } from '../../model/view-of.ts';

const made = new WeakMap<Territory, { readonly asOf: string; readonly seen: Territory }>();

/** The tables of other acts that apply on a day, or are to, drafts among them. */
const tablesElsewhere = ({ act, acts }: Territory, asOf: string): readonly IndicatorTable[] =>
  acts
    .filter((own) => own.id !== act?.id && !isLater(own, asOf) && !onlyAmends(own.current))
    .filter(({ current }) => ['in-force', 'coming', 'draft'].includes(stateOf(current, asOf).kind))
    .flatMap(({ current }) => [current, ...current.annexes])
    .flatMap(({ indicators }) => indicators ?? []);

/**
 * A document with the table that its words are held against: its own, else the only one that the other acts of the territory have,
 * where its own act has none at all.
 *
 * @param asOf ISO date of the verdict
 */
export const withTable = (view: Territory, asOf: string): Territory => {
  if (documentsBeside(view).some(({ indicators }) => indicators !== null) || onlyAmends(view)) return view;
  const before = made.get(view);
  if (before?.asOf === asOf) return before.seen;
  const [indicators, ...more] = tablesElsewhere(view, asOf);
  const seen = indicators === undefined || more.length > 0 ? view : { ...view, indicators };
  made.set(view, { asOf, seen });
  return seen;
};
