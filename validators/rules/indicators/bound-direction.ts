// «Не более 40%» for something of which more is better promises nothing: nought per cent would keep it.
import { measured } from '../../model/compare-targets.ts';
import type { Indicator } from '../../model/types.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

/** Whether the only bound stands on the side that is better, so that the worst value would keep it. */
const isBackwards = ({ min, max }: MeasuredTarget, better: Indicator['better']): boolean =>
  better === 'higher' ? min === null && max !== null : max === null && min !== null;

/** A federal threshold that itself bounds the better side asks for such a value. */
const isAsked = ({ federal, better }: Indicator): boolean =>
  (federal?.target?.thresholds ?? []).some(({ min, max }) => (better === 'higher' ? max : min) !== null);

export const boundDirection: TerritoryRule = {
  id: 'indicators/bound-direction',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Граница значения стоит с нужной стороны',
    en: 'The bound of a value stands on the right side',
  },
  fault: {
    ru: 'Граница значения стоит не с той стороны',
    en: 'The bound of a value stands on the wrong side',
  },
  reason: {
    ru: 'Если больше значит лучше, обещать надо «не менее». План «не более 40%» исполнен и при нуле.',
    en: 'Where more is better the promise is “at least”; a plan of at most 40 % is kept by nought.',
  },
  cure: {
    ru: 'Замените «не более» на «не менее» или наоборот.',
    en: 'Turn the bound round.',
  },
  edit: {
    ru: 'Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'Where less is better, give `better: lower`.',
  },
  yieldsTo: ['indicators/federal-threshold', 'indicators/percent-range'],
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      // Which way is better is then for the federal indicator to say, and it is not known.
      if (indicator.federal?.target === null || isAsked(indicator)) continue;
      for (const [year, value] of indicator.targets) {
        if (!measured(value).some((target) => isBackwards(target, indicator.better))) continue;
        const more = indicator.better === 'higher';
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(year).ru} обещано «${value.printed}», а лучше здесь ${more ? 'больше' : 'меньше'}: и худшее значение исполнит такой план`,
            en: `${labelOf(indicator).en}: “${value.printed}” is promised ${onYear(year).en}, but ${more ? 'more' : 'less'} is better here: the worst value would keep such a plan`,
          },
          evidence: `${year} ${value.printed}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: '«Не более» там, где нужно больше', en: 'An upper bound where more is wanted' },
      files: edit('indicators', '"2025": 7%', '"2025": не более 7%'),
      points: 'не более 7%',
    },
  ],
  good: [
    {
      title: { ru: '«Не менее»', en: 'A lower bound' },
      files: edit('indicators', '"2025": 7%', '"2025": не менее 7%'),
    },
    {
      title: { ru: 'Границы с обеих сторон', en: 'Bounds on both sides' },
      files: edit('indicators', '"2025": 7%', '"2025": от 7 до 9%'),
    },
    {
      title: { ru: 'Меньше значит лучше', en: 'Less is better' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Доля педагогов с дефицитами\n    better: lower'],
        ['value: 5%', 'value: 9%'],
        ['"2024": 6%, "2025": 7%', '"2024": не более 8%, "2025": не более 6%'],
      ),
    },
  ],
};
