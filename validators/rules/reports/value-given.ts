// A line of a report without a value reports nothing.
import type { TerritoryRule } from '../rule.ts';
import { afterReport, reporting } from './example.ts';
import { allReported, evidenceOf, labelReported } from './reported.ts';

export const valueGiven: TerritoryRule = {
  id: 'reports/value-given',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Значение показателя сообщено', en: 'The value of a reported indicator is given' },
  fault: { ru: 'Значение показателя не сообщено', en: 'The value of a reported indicator is missing' },
  reason: {
    ru: 'Строка отчёта без значения выглядит так, будто о показателе отчитались, а сравнить с планом нечего.',
    en: 'An entry without a value looks like a report, and there is nothing to hold against the plan.',
  },
  cure: {
    ru: 'Назовите значение или числа, из которых оно считается. Если о показателе не отчитались, строки о нём в отчёте нет.',
    en: 'Give the value, or the numbers that it is computed from. What is not reported on has no entry.',
  },
  edit: {
    ru: 'Значение пишут в value, числа формулы – в given.',
    en: 'The value goes into `value`, the numbers of the formula into `given`.',
  },
  *check(territory) {
    for (const each of allReported(territory)) {
      const { value, given, spot } = each.reported;
      const isEmpty = value === null ? given.length === 0 : value.printed.trim() === '' && given.length === 0;
      if (!isEmpty) continue;
      yield {
        at: spot,
        message: {
          ru: `${labelReported(each).ru}: нет ни значения, ни чисел для формулы`,
          en: `${labelReported(each).en}: there is neither a value nor numbers for the formula`,
        },
        evidence: evidenceOf(each),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Только пояснение', en: 'A note alone' },
      files: reporting(['{ indicator: "2", note: данные собираются }']),
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Значение есть', en: 'There is a value' },
      files: reporting(['{ indicator: "2", value: 7% }']),
      asOf: afterReport,
    },
  ],
};
