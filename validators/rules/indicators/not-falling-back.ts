// A year that plans less than the year before it gives up what was reached.
import { isImpossibleShare, isWorse, measured } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

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
  *check({ indicators }, { asOf }) {
    for (const indicator of indicators?.indicators ?? []) {
      // Which way is better is then for the federal indicator to say, and it is not known.
      if (indicator.federal?.target === null) continue;
      const missed = new Set(
        judgeIndicator(indicator, asOf).flatMap(({ year, verdict }) =>
          verdict === 'below' || verdict === 'above' ? [year] : [],
        ),
      );
      for (const [earlier, before, later, value] of neighbours(indicator)) {
        if (missed.has(later) || !isWorse(value, before, indicator.better)) continue;
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(later).ru} запланировано «${value.printed}» — хуже, чем ${onYear(earlier).ru} («${before.printed}»)`,
            en: `${labelOf(indicator).en}: “${value.printed}” is planned ${onYear(later).en}, worse than “${before.printed}” ${onYear(earlier).en}`,
          },
          evidence: `${earlier} ${before.printed} ${later} ${value.printed}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Второй год хуже первого', en: 'The second year is worse than the first' },
      files: edit('indicators', '"2025": 7%', '"2025": "5,5%"'),
      points: '"5,5%"',
    },
  ],
  good: [
    {
      title: { ru: 'Значение не меняется', en: 'The value stays the same' },
      files: edit('indicators', '"2025": 7%', '"2025": 6%'),
    },
  ],
};
