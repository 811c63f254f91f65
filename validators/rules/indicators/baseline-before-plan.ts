// What is achieved is achieved before the plan is signed and begins; a later date of it is a misprint.
import { daysOf } from '../../model/planned-year.ts';
import type { Territory } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { signedOn } from './federal-bound.ts';
import { labelOf } from './label.ts';

/** Why nothing can have been achieved in the time `at`, or null. Part of it is enough. */
const tooLate = (at: string, territory: Territory, years: readonly string[]): Text | null => {
  const signed = signedOn(territory);
  const { from } = daysOf(at);
  if (signed !== null && from > signed)
    return {
      ru: `документ подписан раньше, ${formatDate(signed)}`,
      en: `the document was signed earlier, on ${signed}`,
    };
  const [first] = years;
  if (first === undefined || from <= daysOf(first).to) return null;
  return {
    ru: `первый плановый год (${first}) к тому времени уже прошёл`,
    en: `the first planned year (${first}) is over by then`,
  };
};

export const baselineBeforePlan: TerritoryRule = {
  id: 'indicators/baseline-before-plan',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Достигнутое достигнуто до плана', en: 'The achieved value is older than the plan' },
  fault: {
    ru: 'Достигнутое относится ко времени плана',
    en: 'The achieved value belongs to the time of the plan',
  },
  reason: {
    ru: 'От достигнутого считают рост. Значение, которое получено позже, чем документ подписан, достигнутым быть не может.',
    en: 'Growth is counted from what is achieved; a value that is younger than the document cannot be that.',
  },
  cure: {
    ru: 'Исправьте год или месяц, на который дано достигнутое значение.',
    en: 'Correct the year or the month of the value achieved.',
  },
  edit: {
    ru: 'В данных это baseline.at.',
    en: 'In the data it is `baseline.at`.',
  },
  *check(territory) {
    const { indicators } = territory;
    for (const indicator of indicators?.indicators ?? []) {
      const { achieved, targets } = indicator;
      for (const { at, spot } of achieved) {
        const why = at === '' ? null : tooLate(at, territory, [...targets.keys()]);
        if (why === null) continue;
        yield {
          at: { ...spot, path: [...spot.path.slice(0, -1), 'at'] },
          message: {
            ru: `${labelOf(indicator).ru}: достигнутое значение отнесено к ${at}, а ${why.ru}`,
            en: `${labelOf(indicator).en}: the achieved value is dated ${at}, but ${why.en}`,
          },
          evidence: at,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Дата после подписания', en: 'A date after the signing' },
      files: edit('indicators', '{ at: "2023", value: 5% }', '{ at: 2024-01, value: 5% }'),
      points: '2024-01',
    },
    {
      title: { ru: 'Первый плановый год уже прошёл', en: 'The first planned year is over' },
      files: {
        ...edit('provision', '  date: 2023-12-15\n', ''),
        ...edit('indicators', '{ at: "2023", value: 5% }', '{ at: 2025-01, value: 5% }'),
      },
      points: '2025-01',
    },
  ],
  good: [
    {
      title: { ru: 'Месяц подписания', en: 'The month of the signing' },
      files: edit('indicators', '{ at: "2023", value: 5% }', '{ at: 2023-12, value: 5% }'),
    },
  ],
};
