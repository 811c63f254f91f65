// «К 2025 году» in the column of 2024: nobody knows which year the value is due in.
import { type NamedYear, namedYears } from '../../language/named-years.ts';
import { measured } from '../../model/compare-targets.ts';
import { isSchoolYear } from '../../model/planned-year.ts';
import type { IndicatorValue } from '../../model/types.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

/** Whether a printed year is the column's own: either of the two of a school year. On the first of January a year is over. */
const isOwn = ({ year: named, day }: NamedYear, year: string): boolean => {
  const own = isSchoolYear(year) ? year.split('-') : [year.slice(0, 4)];
  const due = day?.endsWith('-01-01') === true ? named - 1 : named;
  return own.includes(String(named)) || own.includes(String(due));
};

/** What a value is compared with or counted from may be of another year: «от числа педагогов на 2023 год», «с 5 % в 2022 году». */
const BASE = /(?<!\p{L})(?:чем|уровн\p{L}{1,3}|сравнени\p{L}|относительно|отношени\p{L})(?!\p{L})/iu;

/** What growth is counted from lies before the year of the column: «рост на 3 п.п. к 2024 году» in 2025. */
const basesBefore = ({ parsed }: IndicatorValue, year: string): readonly string[] =>
  (parsed.ok ? parsed.value : []).flatMap((target) => {
    const base = target.kind === 'change' ? (target.base ?? '') : '';
    return base !== '' && namedYears(base).every((named) => named.year < Number(year.slice(0, 4)))
      ? [base]
      : [];
  });

/** The years by which a cell says that its value is due. */
const dueYears = ({ printed, ...value }: IndicatorValue, year: string): readonly NamedYear[] => {
  const read = measured({ printed, ...value });
  if (BASE.test(printed) || read.some(({ grownFrom }) => grownFrom !== undefined)) return [];
  const bases = [...read.flatMap(({ of }) => of ?? []), ...basesBefore({ printed, ...value }, year)];
  return namedYears(bases.reduce((text, base) => text.replace(base, ' '), printed));
};

export const targetYear: TerritoryRule = {
  id: 'indicators/target-year',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Год в ячейке — год её столбца', en: 'The year in a cell is that of its column' },
  fault: { ru: 'Год в ячейке – не год её столбца', en: 'The year in a cell is not that of its column' },
  reason: {
    ru: 'Если в столбце одного года напечатан другой, неизвестно, когда спрашивать за значение и с каким порогом его сравнивать.',
    en: 'Where a cell names another year than its column, nobody knows when the value is due.',
  },
  cure: {
    ru: 'Исправьте год в ячейке или перенесите значение в столбец его года.',
    en: 'Correct the year in the cell, or move the value to the column of its year.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const [year, value] of indicator.targets) {
        const due = dueYears(value, year);
        if (due.length === 0 || due.some((named) => isOwn(named, year))) continue;
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(year).ru} напечатано «${value.printed}», а это другой год`,
            en: `${labelOf(indicator).en}: “${value.printed}” is printed ${onYear(year).en}, but that is another year`,
          },
          evidence: `${year} ${value.printed}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Опечатка в годе', en: 'A misprinted year' },
      files: edit('indicators', '"2025": 7%', '"2025": к 2052 году – 7%'),
      points: 'к 2052 году – 7%',
    },
  ],
  good: [
    {
      title: { ru: 'Тот же год', en: 'The same year' },
      files: edit('indicators', '"2025": 7%', '"2025": к 2025 году – 7%'),
    },
  ],
};
