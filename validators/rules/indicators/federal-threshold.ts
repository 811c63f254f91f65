// The plan of a region may not promise less than the unified federal indicators demand.

import type { FederalIndicator, Indicator, IndicatorValue, Threshold } from '../../model/types.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { formatDate, formatNumber } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { restatedBy } from '../norms.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { knownAs, regionsInForce } from './federal-bound.ts';
import { labelOf, onYear } from './label.ts';

const units: Readonly<Record<FederalIndicator['unit'], Text>> = {
  percent: { ru: '\u00A0%', en: '%' },
  people: { ru: ' человек', en: ' people' },
  count: { ru: '', en: '' },
  fact: { ru: '', en: '' },
};

/** What a threshold demands: «не менее 30 %». */
export const demand = ({ min, max }: Threshold, unit: FederalIndicator['unit']): Text => {
  const { ru, en } = units[unit];
  const bounds = [
    ...(min === null ? [] : [{ ru: `не менее ${formatNumber(min)}${ru}`, en: `at least ${min}${en}` }]),
    ...(max === null ? [] : [{ ru: `не более ${formatNumber(max)}${ru}`, en: `at most ${max}${en}` }]),
  ];
  return {
    ru: bounds.map((bound) => bound.ru).join(' и '),
    en: bounds.map((bound) => bound.en).join(' and '),
  };
};

interface Missed {
  readonly indicator: Indicator;
  readonly year: string;
  readonly value: IndicatorValue;
  readonly threshold: Threshold;
  /** Whose words the threshold is known by. */
  readonly by: Text;
  /** What else there is to say of the threshold, where there is. */
  readonly says?: Text;
}

/** The finding about a planned value beyond its threshold. */
export const sayThreshold = ({ indicator, year, value, threshold, says, by }: Missed): Issue => {
  const needed = demand(threshold, indicator.federal?.target?.unit ?? 'count');
  return {
    at: value.spot,
    message: {
      ru: `${labelOf(indicator).ru}: ${onYear(year).ru} запланировано «${value.printed}», а к ${formatDate(threshold.by)} требуется ${needed.ru} (${by.ru})`,
      en: `${labelOf(indicator).en}: “${value.printed}” is planned ${onYear(year).en}, but by ${threshold.by} ${needed.en} is demanded (${by.en})`,
    },
    hint: {
      ru: `Запланируйте ${onYear(year).ru} ${needed.ru}.`,
      en: `Plan ${needed.en} ${onYear(year).en}.`,
    },
    grounds: [
      {
        says: {
          ru: `Запланировано ${onYear(year).ru}: «${value.printed}»`,
          en: `Planned ${onYear(year).en}: “${value.printed}”`,
        },
        at: value.spot,
      },
      {
        says: {
          ru: `Требуется ${needed.ru} к ${formatDate(threshold.by)}; порог известен с ${formatDate(threshold.from)}`,
          en: `Demanded: ${needed.en} by ${threshold.by}; the threshold is known from ${threshold.from}`,
        },
        at: threshold.spot,
      },
      ...(says === undefined ? [] : [{ says }]),
    ],
    statedIn: threshold.statedIn,
    evidence: `${year} ${value.printed}`,
  };
};

export const federalThreshold: TerritoryRule = {
  id: 'indicators/federal-threshold',
  scope: 'territory',
  severity: 'error',
  norm: 'federal-indicators',
  title: {
    ru: 'Плановое значение выдерживает федеральный порог',
    en: 'A planned value keeps the federal threshold',
  },
  fault: {
    ru: 'Плановое значение нарушает федеральный порог',
    en: 'A planned value breaks the federal threshold',
  },
  reason: {
    ru: 'Единые федеральные показатели обязательны для каждого региона. План ниже порога заранее обещает их не выполнить.',
    en: 'The unified federal indicators bind every region; a plan below the threshold promises beforehand to miss them.',
  },
  cure: {
    ru: 'Поднимите плановое значение до порога.',
    en: 'Raise the planned value to the threshold.',
  },
  edit: {
    ru: 'Проверьте, тот ли федеральный показатель указан в federal.',
    en: 'See whether `federal` names the right federal indicator.',
  },
  heldTo: regionsInForce,
  *check(territory, { asOf, corpus }) {
    for (const indicator of territory.indicators?.indicators ?? [])
      for (const { year, threshold, verdict } of judgeIndicator(indicator, asOf)) {
        const value = indicator.targets.get(year);
        if (value === undefined || (verdict !== 'below' && verdict !== 'above')) continue;
        // What became known after the signing is told by indicators/federal-since-signing.
        if (knownAs(threshold, territory) === 'since') continue;
        const { statedIn } = threshold;
        const by = restatedBy({ statedIn, names: corpus.names, region: territory.id });
        yield sayThreshold({ indicator, year, value, threshold, by });
      }
  },
  bad: [
    {
      title: { ru: 'Значение ниже порога', en: 'A value below the threshold' },
      files: edit('indicators', '"2025": 30%', '"2025": 29%'),
      points: '29%',
    },
    {
      title: { ru: 'Граница не достигает порога', en: 'A bound that does not reach the threshold' },
      files: edit('indicators', '"2025": 30%', '"2025": не менее 25%'),
      points: 'не менее 25%',
    },
  ],
  good: [
    {
      title: { ru: 'Значение равно порогу', en: 'A value that equals the threshold' },
      files: {},
    },
    {
      title: { ru: 'На эту дату порога ещё нет', en: 'The threshold is not there yet on that day' },
      files: edit('indicators', '"2025": 30%', '"2025": 29%'),
      asOf: '2023-12-14',
    },
  ],
};
