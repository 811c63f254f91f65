// A year that plans less than the year before it gives up what was reached.
import { isImpossibleShare, isWorse, measured } from '../../model/compare-targets.ts';
import { byTime, partOfYear } from '../../model/planned-year.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { isAhead, knownAs } from './federal-bound.ts';
import { labelOf, onYear } from './label.ts';
import { askDirection, isFalling, isOfUnlikeSpans, kindOfParts } from './one-way.ts';

/** Neighbouring years whose values can be read; of a year planned by its parts the last counts. */
const neighbours = (
  indicator: Indicator,
): readonly (readonly [string, IndicatorValue, string, IndicatorValue])[] => {
  const readable = yearlyTargets(indicator).filter(
    ([, value]) => measured(value).length > 0 && !isImpossibleShare(indicator, value),
  );
  return readable.slice(1).flatMap(([year, value], index) => {
    const before = readable[index];
    return before === undefined ? [] : [[before[0], before[1], year, value] as const];
  });
};

/** Neighbouring quarters, half-years or months of one year whose values can be read. */
const parts = (indicator: Indicator): ReturnType<typeof neighbours> => {
  const readable = [...indicator.targets]
    .filter(([time, value]) => partOfYear(time) !== null && measured(value).length > 0)
    .toSorted(([a], [b]) => byTime(a, b));
  return readable.slice(1).flatMap(([time, value], index) => {
    const [before, earlier] = readable[index] ?? [];
    const [own, other] = [partOfYear(time), before === undefined ? null : partOfYear(before)];
    const isNext = own !== null && own.year === other?.year && own.months === other.months;
    return isNext && before !== undefined && earlier !== undefined
      ? [[before, earlier, time, value] as const]
      : [];
  });
};

export const notFallingBack: TerritoryRule = {
  id: 'indicators/not-falling-back',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'План не откатывается назад', en: 'The plan does not fall back' },
  fault: { ru: 'План откатывается назад', en: 'The plan falls back' },
  reason: {
    ru: 'Значение хуже прошлогоднего чаще всего значит, что годы или цифры перепутаны.',
    en: 'A value worse than that of the year before mostly means that years or figures are mixed up.',
  },
  cure: {
    ru: 'Проверьте, не перепутаны ли годы.',
    en: 'See whether the years are mixed up.',
  },
  edit: {
    ru: 'Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'Where less is better, give `better: lower`.',
  },
  *check(territory, { asOf }) {
    for (const indicator of territory.indicators?.indicators ?? []) {
      // Which way is better is then for the federal indicator to say, and it is not known.
      if (indicator.federal?.target === null) continue;
      const missed = new Set(
        judgeIndicator(indicator, asOf).flatMap(({ year, verdict, threshold }) =>
          (verdict === 'below' || verdict === 'above') &&
          (knownAs(threshold, territory) !== 'since' || isAhead(threshold, asOf))
            ? [year]
            : [],
        ),
      );
      if (isFalling(indicator)) {
        // Where something is achieved, indicators/not-worse-than-achieved asks.
        const question = indicator.baseline === null ? askDirection(indicator) : null;
        if (question !== null) yield question;
        continue;
      }
      const inParts = kindOfParts(indicator);
      const within = inParts === null ? [] : parts(indicator);
      for (const [earlier, before, later, value] of [...neighbours(indicator), ...within]) {
        if (missed.has(later) || !isWorse(value, before, indicator.better)) continue;
        if (isOfUnlikeSpans(indicator, [earlier, before], [later, value])) continue;
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(later).ru} запланировано «${value.printed}» — хуже, чем ${onYear(earlier).ru} («${before.printed}»)`,
            en: `${labelOf(indicator).en}: “${value.printed}” is planned ${onYear(later).en}, worse than “${before.printed}” ${onYear(earlier).en}`,
          },
          ...(inParts === 'state' && partOfYear(later) !== null ? { unsure: true as const } : {}),
          evidence: `${earlier} ${before.printed} ${later} ${value.printed}`,
        };
      }
    }
  },
  bad: [
    {
      title: {
        ru: 'Квартал меньше прошлого, хотя счёт идёт нарастающим итогом',
        en: 'A quarter below the last, though the count adds up',
      },
      files: edit(
        'indicators',
        'name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
        'name: Доля наставников, нарастающим итогом\n    targets: { "2024-Q1": 2%, "2024-Q2": 6%, "2024-Q3": 4%, "2024-Q4": 7%, "2025": 8% }',
      ),
      points: '4%',
    },
    {
      title: { ru: 'Во столько же раз меньше', en: 'Fewer times' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Рост обращений к наставникам, раз'],
        ['value: 5%', 'value: "1,2"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": "1,5", "2025": "в 1,1 раза" }'],
      ),
      points: '"в 1,1 раза"',
    },
    {
      title: { ru: 'Место ниже прежнего', en: 'A lower place' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Место области среди соседей'],
        ['value: 5%', 'value: "12"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": не ниже 8, "2025": не ниже 10 }'],
      ),
      points: 'не ниже 10',
    },
    {
      title: { ru: 'Второй год хуже первого', en: 'The second year is worse than the first' },
      files: edit('indicators', '"2025": 7%', '"2025": "5,5%"'),
      points: '"5,5%"',
    },
  ],
  good: [
    {
      title: {
        ru: 'Кварталы, каждый сам по себе',
        en: 'Quarters, each by itself',
      },
      files: edit(
        'indicators',
        'name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
        'name: Доля посещённых уроков\n    targets: { "2024-Q1": 2%, "2024-Q2": 6%, "2024-Q3": 4%, "2024-Q4": 7%, "2025": 8% }',
      ),
    },
    {
      title: { ru: 'Место всё выше', en: 'A place that rises' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Место области среди соседей'],
        ['value: 5%', 'value: "12"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": не ниже 10 места, "2025": не ниже 8 места }'],
      ),
    },
    {
      title: { ru: 'Значение не меняется', en: 'The value stays the same' },
      files: edit('indicators', '"2025": 7%', '"2025": 6%'),
    },
  ],
};
