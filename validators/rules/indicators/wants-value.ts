// Which indicators must have a planned value, and whether their table plans any.
import type { Indicator, IndicatorTable } from '../../model/types.ts';

const asksWhether = /^\s*(?:наличие|разработан[аоы]?|утвержден[аоы]?|создан[аоы]?)(?!\p{L})/iu;

/**
 * Whether an indicator needs a figure. One that stands in the running text and asks whether something is there
 * («разработана и реализуется система мониторинга») has said all by its words; a row of a table has a cell to fill.
 */
export const wantsValue = ({ clause, federal, name }: Indicator): boolean =>
  clause === null || !(federal?.target?.unit === 'fact' || asksWhether.test(name.replaceAll('ё', 'е')));

/** Whether indicators of the table want planned values and none has one. */
export const plansNothing = ({ indicators }: IndicatorTable): boolean =>
  indicators.some(wantsValue) && indicators.every(({ targets }) => targets.size === 0);
