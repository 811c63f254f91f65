// The value achieved before the plan is what its growth is counted from.
import { isBlank } from '../../model/blank.ts';
import { edit } from '../example-base.ts';
import { understood } from '../makers/understood.ts';
import { labelled } from './label.ts';
import { statesFact } from './states-fact.ts';
import { sayFailure, unsureOf } from './target-reasons.ts';

export const baselineUnderstood = understood({
  id: 'indicators/baseline-understood',
  severity: 'warning',
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
  why: sayFailure,
  values: ({ indicators }) =>
    (indicators?.indicators ?? [])
      .filter((indicator) => !statesFact(indicator))
      .flatMap((indicator) =>
        indicator.achieved
          .filter(({ printed }) => !isBlank(printed))
          .map((value) => ({
            ...value,
            ...unsureOf(value.parsed),
            before: labelled(indicator, { ru: 'достигнутое значение', en: 'the achieved value' }),
          })),
      ),
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
});
