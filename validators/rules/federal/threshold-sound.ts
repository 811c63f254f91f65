// A threshold that cannot be kept, or says nothing, would judge every region wrongly.

import type { FederalIndicator, Threshold } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { FederalRule, Text } from '../rule.ts';

interface Fault {
  readonly at: Spot;
  readonly what: Text;
}

/** The first fault of a threshold, or null. */
const faultOf = (
  { min, max, by, from, until, spot }: Threshold,
  unit: FederalIndicator['unit'],
): Fault | null => {
  if (min === null && max === null)
    return {
      at: child(spot, 'min'),
      what: { ru: 'не сказано ни min, ни max', en: 'it gives neither `min` nor `max`' },
    };
  if (min !== null && max !== null && min > max)
    return {
      at: child(spot, 'max'),
      what: { ru: `min ${min} больше max ${max}`, en: `min ${min} is above max ${max}` },
    };
  for (const [key, value] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (value !== null && (value < 0 || (unit === 'percent' && value > 100)))
      return {
        at: child(spot, key),
        what: { ru: `значение ${value} невозможно`, en: `the value ${value} is impossible` },
      };
  if (from > by)
    return {
      at: child(spot, 'from'),
      what: {
        ru: `он действует с ${from}, а исполнить его надо было к ${by}`,
        en: `it is in force from ${from}, but was due by ${by}`,
      },
    };
  if (until !== null && until < from)
    return {
      at: child(spot, 'until'),
      what: {
        ru: `он кончается ${until}, раньше, чем начинается (${from})`,
        en: `it ends on ${until}, before it begins on ${from}`,
      },
    };
  return null;
};

export const thresholdSound: FederalRule = {
  id: 'federal/threshold-sound',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Федеральный порог непротиворечив', en: 'A federal threshold is sound' },
  fault: { ru: 'Федеральный порог противоречит себе', en: 'A federal threshold contradicts itself' },
  reason: {
    ru: 'По порогу судят планы всех регионов. Ошибка в нём становится ошибкой каждой проверки.',
    en: 'The plans of all regions are judged by the threshold; a slip in it makes every verdict wrong.',
  },
  cure: {
    ru: 'Сверьте порог с пунктом, который его устанавливает, и исправьте min, max или даты.',
    en: 'Compare the threshold with the clause that states it, and correct `min`, `max` or the dates.',
  },
  *check({ federal }) {
    for (const { id, unit, thresholds } of federal.indicators)
      for (const threshold of thresholds) {
        const fault = faultOf(threshold, unit);
        if (fault === null) continue;
        yield {
          at: fault.at,
          message: {
            ru: `Порог показателя «${id}» к ${threshold.by} задан неверно: ${fault.what.ru}`,
            en: `The threshold of “${id}” by ${threshold.by} is wrong: ${fault.what.en}`,
          },
          evidence: threshold.by,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Нет ни min, ни max', en: 'Neither `min` nor `max`' },
      files: edit('federalIndicators', 'min: 30, ', ''),
      points: 'by: 2025-12-31',
    },
    {
      title: { ru: 'min больше max', en: '`min` above `max`' },
      files: edit('federalIndicators', 'min: 30,', 'min: 30, max: 20,'),
      points: '20',
    },
    {
      title: { ru: 'Действует после срока', en: 'In force after it was due' },
      files: edit('federalIndicators', 'from: 2023-12-15', 'from: 2026-12-15'),
      points: '2026-12-15',
    },
    {
      title: { ru: 'Доля больше ста процентов', en: 'A share above a hundred per cent' },
      files: edit('federalIndicators', 'min: 30, printed: не менее 30%', 'min: 130, printed: не менее 130%'),
      points: '130',
    },
    {
      title: { ru: 'Кончается раньше, чем начинается', en: 'It ends before it begins' },
      files: edit('federalIndicators', 'from: 2023-12-15', 'from: 2023-12-15, until: 2023-12-14'),
      points: '2023-12-14',
    },
  ],
  good: [
    {
      title: { ru: 'Порог с двух сторон', en: 'A threshold on both sides' },
      files: edit(
        'federalIndicators',
        'min: 30, printed: не менее 30%',
        'min: 30, max: 90, printed: от 30 до 90%',
      ),
    },
  ],
};
