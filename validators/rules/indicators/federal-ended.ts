// An indicator may say itself how long it is asked for: «комплекс мер … на период до 2024 года» is nothing that a table for 2026 owes.

import { namedYears } from '../../language/named-years.ts';
import { daysOf } from '../../model/planned-year.ts';
import type { FederalIndicator, IndicatorTable, Territory } from '../../model/types.ts';
import { type Known, signedOn } from './federal-bound.ts';

/** What binds an indicator to the years behind it: «на период до», «в», «к концу»; not «с», «после», «по сравнению с». */
const UNTIL =
  /(?<!\p{L})(?:на(?:\s+период)?|до|по|в(?:\s+(?:период|течение))?|за|к)\s+(?:(?:до|по|с)\s+)?(?:конц[ауе]\s+|окончани[яе]\s+)?$/iu;

/** «Рост к 2024 году» is measured by that year, and does not end with it. */
const AGAINST = /(?<!\p{L})к\s+$/iu;
const GROWS = /(?:рост|увеличени|повышени|снижени|сокращени|уменьшени)\p{L}{0,3}(?!\p{L})/iu;

/** «Принятых на работу до 2020 года» says which people are counted, and not until when. */
const OF_PEOPLE =
  /(?:[нт]ных|енных|[нт]ых|вших|ших|щих)(?:ся)?(?:\s+[^\s,;]+){0,4}\s+(?:до|по)\s+(?:конца\s+)?$/iu;

/** Between the years of one span: «2021–2024», «2022/2023», «2023 и 2024». */
const JOINED = /^\s*(?:г(?:\.|од\p{L}*)?\s*)?(?:[-‐‑–—−/,]|и|по)\s*$/iu;

/** The last year that the words of an indicator bind it to; null where they bind it to none. */
export const lastYearNamed = (name: string): number | null => {
  const years = namedYears(name);
  const ends = years.flatMap(({ year, at }, index) => {
    // Of a span what stands before its first year tells what it is.
    let first = index;
    for (; first > 0; first -= 1) {
      const before = years[first - 1];
      const from = years[first];
      if (before === undefined || from === undefined) break;
      if (!JOINED.test(name.slice(before.at + String(before.year).length, from.at))) break;
    }
    const lead = name.slice(0, years[first]?.at ?? at);
    if (!UNTIL.test(lead) || OF_PEOPLE.test(lead)) return [];
    return AGAINST.test(lead) && GROWS.test(name) ? [] : [year];
  });
  return ends.length === 0 ? null : Math.max(...ends);
};

/** The first day (ISO date) that a table plans for; of one without years that of its act. */
const firstPlanned = ({ years, indicators }: IndicatorTable, of: Territory): string | null => {
  const times = [...years, ...indicators.flatMap(({ targets }) => [...targets.keys()])];
  const days = times.map((time) => daysOf(time).from).sort();
  return days[0] ?? of.period?.from ?? signedOn(of);
};

/** Whether every threshold of a federal indicator was to be reached before a table begins: the region may go on with it, and owes no year of it. */
export const isReachedBefore = (
  { thresholds }: Pick<FederalIndicator, 'thresholds'>,
  { table, of }: { readonly table: IndicatorTable; readonly of: Territory },
): boolean => {
  const first = firstPlanned(table, of);
  return first !== null && thresholds.length > 0 && thresholds.every(({ by }) => by < first);
};

/**
 * Whether the time that a federal indicator names for itself is over: before a table begins, or, for one that became known after
 * the signing, before the day of the verdict.
 *
 * @param asOf ISO date of the verdict
 */
export const isOver = (
  { name }: Pick<FederalIndicator, 'name'>,
  { table, of }: { readonly table: IndicatorTable; readonly of: Territory },
  known: Known,
  asOf: string,
): boolean => {
  const year = lastYearNamed(name);
  if (year === null) return false;
  const first = firstPlanned(table, of);
  const end = `${year}-12-31`;
  return (first !== null && end < first) || (known === 'since' && end < asOf);
};
