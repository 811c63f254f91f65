// A year that plans less than the year before it gives up what was reached.
import { isImpossibleShare, isWorse, measured } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';

/** Neighbouring years whose values can be read. */
const neighbours = (
  indicator: Indicator,
): readonly (readonly [string, IndicatorValue, string, IndicatorValue])[] => {
  const readable = [...indicator.targets].filter(
    ([, value]) => measured(value) !== null && !isImpossibleShare(indicator, value),
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
  reason: {
    ru: 'Значение хуже прошлогоднего чаще всего значит, что годы или цифры перепутаны.',
    en: 'A value worse than that of the year before mostly means that years or figures are mixed up.',
  },
  cure: {
    ru: 'Проверьте, не перепутаны ли годы. Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'See whether the years are mixed up; where less is better, give `better: lower`.',
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
        const [was, is] = [measured(before), measured(value)];
        if (was === null || is === null || missed.has(later) || !isWorse(is, was, indicator.better)) continue;
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: на ${later} год запланировано «${value.printed}» — хуже, чем на ${earlier} год («${before.printed}»)`,
            en: `${labelOf(indicator).en}: “${value.printed}” is planned for ${later}, worse than “${before.printed}” for ${earlier}`,
          },
          evidence: `${earlier} ${before.printed} ${later} ${value.printed}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Второй год хуже первого', en: 'The second year is worse than the first' },
      files: { 'regions/primer/indicators.yaml': replaced('indicators', '"2025": 7%', '"2025": "5,5%"') },
      points: '"5,5%"',
    },
  ],
  good: [
    {
      title: { ru: 'Значение не меняется', en: 'The value stays the same' },
      files: { 'regions/primer/indicators.yaml': replaced('indicators', '"2025": 7%', '"2025": 6%') },
    },
  ],
};
