// Which indicators must have a planned value, and whether their table plans any.
import type { Indicator, IndicatorTable } from '../../model/types.ts';

const asksWhether = /^\s*(?:наличие|разработан[аоы]?|утвержден[аоы]?|создан[аоы]?)(?!\p{L})/iu;

/**
 * Whether an indicator needs a figure. One that stands in the running text and asks whether something is there
 * («разработана и реализуется система мониторинга») has said all by its words; a row of a table has a cell to fill.
 */
export const wantsValue = ({ clause, federal, name }: Indicator): boolean =>
  clause === null || !(federal?.target?.unit === 'fact' || asksWhether.test(name.replaceAll('ё', 'е')));

/** Whether a row has a planned value, of a time or of none. */
export const plansValue = ({ targets, details }: Indicator): boolean =>
  targets.size > 0 || details.some(({ role }) => role === 'target');

const PLAN =
  /(?<!\p{L})план|целев\p{L}{1,30}\s+(?:значени|показател)|(?<!\p{L})на\s+(?:период\s+)?(?:до\s+)?20\d\d/iu;

/** Whether a table is a plan: one with columns has one for planned values, or calls itself so. Others weigh, or give points. */
export const isPlan = ({ columns, title }: IndicatorTable): boolean =>
  columns.length === 0 || columns.some(({ role }) => role === 'target') || PLAN.test(title ?? '');

/** Whether indicators of the table want planned values and none has one. */
export const plansNothing = ({ indicators }: IndicatorTable): boolean =>
  indicators.some(wantsValue) && !indicators.some(plansValue);

/** Whether a table that plans nothing ought to. */
export const oughtToPlan = (table: IndicatorTable): boolean => plansNothing(table) && isPlan(table);
