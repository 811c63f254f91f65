// Printed numbers that must run 1, 2, 3 …: one that is left out looks like something lost.
import { earlierEditions } from '../../model/earlier-editions.ts';
import { numberingBreaks } from '../../model/numbering.ts';
import type { Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import type { Context, Issue, TerritoryRule, Text } from '../rule.ts';
import type { Told } from './told.ts';
import { repeated } from './unique.ts';

/** A thing at which a series breaks. */
interface Broken<T> {
  readonly one: T;
  /** What stands before it in the series; undefined for the first. */
  readonly previous: T | undefined;
  readonly isLast: boolean;
  /** The numbers that are left out before it; null where it is out of order itself. */
  readonly missing: { readonly from: number; readonly to: number } | null;
}

/** Where a series of numbered things is broken; a number that repeats an earlier one breaks nothing. */
export const breaksIn = <T>(series: readonly T[], numberOf: (thing: T) => number): readonly Broken<T>[] =>
  numberingBreaks(series.map(numberOf)).flatMap((found) => {
    const one = series[found.index];
    return one === undefined
      ? []
      : [
          {
            one,
            previous: series[found.index - 1],
            isLast: found.index === series.length - 1,
            missing: found.kind === 'gap' ? found : null,
          },
        ];
  });

/** A row with its printed number, «3» or «2.3». */
export interface Row {
  readonly number: string;
  readonly at: Spot;
  readonly evidence: string;
}

interface Called {
  /** The row as what something is missing before: «показателем». */
  readonly before: Text;
  /** The number as what is out of order: «Номер показателя». */
  readonly number: Text;
  /** The number as what is printed a second time; nothing where another rule tells it. */
  readonly twice?: Text;
}

const sayBroken = ({ one: { number }, missing }: Broken<Row>, called: Called): Text => {
  if (missing === null)
    return {
      ru: `${called.number.ru} ${number} стоит не по порядку`,
      en: `${called.number.en} ${number} is out of order`,
    };
  const head = number.slice(0, number.lastIndexOf('.') + 1);
  const gap = [...new Set([missing.from, missing.to])].map((last) => `${head}${last}`).join('–');
  return {
    ru: `Перед ${called.before.ru} ${number} пропущено: ${gap}`,
    en: `Before ${called.before.en} ${number} this is missing: ${gap}`,
  };
};

const issue = ({ at, evidence }: Row, message: Text): Issue => ({ at, message, evidence });

/** The numbers that are left out before a row. */
const missingBefore = ({ one: { number }, missing }: Broken<Row>): readonly string[] => {
  if (missing === null) return [];
  const head = number.slice(0, number.lastIndexOf('.') + 1);
  return Array.from(
    { length: missing.to - missing.from + 1 },
    (_, index) => `${head}${missing.from + index}`,
  );
};

/** @param isStruck tells of numbers that are left out whether another act struck their rows out */
function* faultsOf(
  list: readonly Row[],
  called: Called,
  isStruck: (numbers: readonly string[], row: Row) => boolean,
): Generator<Issue> {
  const { twice } = called;
  if (twice !== undefined)
    for (const { one } of repeated(list, ({ number }) => number))
      yield issue(one, {
        ru: `${twice.ru} ${one.number} напечатан второй раз`,
        en: `${twice.en} ${one.number} is printed a second time`,
      });
  // «1.1, 1.2» count on their own within «1».
  const series = Map.groupBy(list, ({ number }) => number.slice(0, number.lastIndexOf('.') + 1));
  for (const rows of series.values())
    for (const broken of breaksIn(rows, ({ number }) => Number(number.split('.').at(-1))))
      if (broken.missing === null || !isStruck(missingBefore(broken), broken.one))
        yield issue(broken.one, sayBroken(broken, called));
}

/** Makes the rule that the rows of lists are numbered in order. */
export const unbroken = ({
  lists,
  called,
  ...told
}: Omit<Told, 'severity'> & {
  /** Lists of rows, each counted for itself. */
  readonly lists: (territory: Territory, context: Context) => Iterable<readonly Row[]>;
  readonly called: Called;
}): TerritoryRule => ({
  ...told,
  severity: 'note',
  norm: 'craft',
  scope: 'territory',
  *check(territory, context) {
    const isStruck = (numbers: readonly string[], { at }: Row): boolean => {
      const earlier = earlierEditions(territory, at.source.file).flatMap((edition) =>
        [...lists(edition, context)].flat(),
      );
      const known = new Set(earlier.map(({ number }) => number));
      return numbers.every((number) => known.has(number));
    };
    for (const list of lists(territory, context)) yield* faultsOf(list, called, isStruck);
  },
});
