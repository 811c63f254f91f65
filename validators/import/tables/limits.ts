// How much the files of content hold (schemas/): a table that has more goes into plain tables.
import { isSaid, type Value, type ValueMap } from '../said.ts';

/** The most entries of lists and maps, by their keys. */
export const most = {
  columns: 30,
  measures: 2000,
  indicators: 1000,
  groups: 200,
  directions: 100,
  systemMeasures: 200,
  footnotes: 100,
  cells: 30,
  targets: 50,
  baseline: 50,
  responsible: 50,
  executors: 50,
} as const satisfies Readonly<Record<string, number>>;

/** The longest values of their kind. */
export const longest = { head: 500, value: 200, number: 20 } as const;

const limits: ReadonlyMap<string, number> = new Map(Object.entries(most));

const fits = (key: string, value: Value): boolean => {
  if (typeof value !== 'object' || isSaid(value)) return true;
  if (!Array.isArray(value))
    return (
      Object.keys(value).length <= (limits.get(key) ?? Number.POSITIVE_INFINITY) &&
      fitsContent(value as ValueMap)
    );
  return (
    value.length <= (limits.get(key) ?? Number.POSITIVE_INFINITY) &&
    value.every((item: Value) => fits('', item))
  );
};

/** Whether no list of a file's content is longer than its schema lets it be. */
export const fitsContent = (content: ValueMap): boolean =>
  Object.entries(content).every(([key, value]) => value === undefined || fits(key, value));
