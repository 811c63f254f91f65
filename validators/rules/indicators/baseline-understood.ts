// The value achieved before the plan is what its growth is counted from.
import { isBlank } from '../../model/blank.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import { within } from '../../model/within.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';
import { statesFact } from './states-fact.ts';
import { sayFailure } from './target-reasons.ts';

export const baselineUnderstood: TerritoryRule = {
  id: 'indicators/baseline-understood',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Достигнутое значение понятно', en: 'The achieved value can be read' },
  fault: { ru: 'Достигнутое значение непонятно', en: 'The achieved value is not understood' },
  reason: {
    ru: 'От достигнутого значения считают рост. Если его нельзя прочитать, не видно, к лучшему ли план.',
    en: 'Growth is counted from the achieved value; if it cannot be read, nobody sees whether the plan is for the better.',
  },
  cure: {
    ru: 'Запишите число с единицей: 58%, 400 чел. Если значения нет, напишите «Не оценивался».',
    en: 'Give a number with its unit: “58%”, “400 чел.”; where there is none, “Не оценивался”.',
  },
  *check({ indicators }, { corpus }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const { printed, parsed, spot } of indicator.achieved) {
        if (parsed.ok || isBlank(printed) || statesFact(indicator)) continue;
        const why = sayFailure(parsed);
        yield {
          at: within(spot, printed, parsed, corpus.texts),
          message: {
            ru: `${labelOf(indicator).ru}: достигнутое значение «${inner(excerpt(printed))}» нельзя прочитать, ${why.ru}`,
            en: `${labelOf(indicator).en}: the achieved value “${excerpt(printed)}” cannot be read, ${why.en}`,
          },
          evidence: printed,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Два значения сразу', en: 'Two values at once' },
      files: edit('indicators', 'value: 20%', 'value: 20%; 22%'),
      points: '22%',
    },
    {
      title: { ru: 'Слово вместо числа', en: 'A word instead of a number' },
      files: edit('indicators', 'value: 20%', 'value: уточняется'),
      points: 'уточняется',
    },
  ],
  good: [
    {
      title: { ru: '«Не оценивался»', en: '“Не оценивался”: not assessed' },
      files: edit('indicators', 'value: 20%', 'value: Не оценивался'),
    },
  ],
};
