// Indicators without a single planned value measure, but promise nothing: said once of the table, not of every row.

import { rowsSpot } from '../../model/indicators/rows.ts';
import { isWhole } from '../../model/whole.ts';
import { plural } from '../../text/russian.ts';
import { replaced, whole } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { oughtToPlan, wantsValue } from './wants-value.ts';

const withoutValues = replaced('indicators', '    targets: { "2024": 25%, "2025": 30% }\n', '').replace(
  '    targets: { "2024": 6%, "2025": 7% }\n',
  '',
);

export const valuesPlanned: TerritoryRule = {
  id: 'indicators/values-planned',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Показатели обещают значения', en: 'The indicators promise values' },
  fault: { ru: 'Показатели не обещают значений', en: 'The indicators promise no values' },
  reason: {
    ru: 'Показатель без планового значения говорит, что измеряют, но не говорит, чего обещают достичь: исполнение нельзя ни проверить, ни сравнить с федеральным порогом.',
    en: 'An indicator without a planned value says what is measured, not what is to be reached: nobody can check it or hold it against a federal threshold.',
  },
  cure: {
    ru: 'Впишите плановые значения по годам.',
    en: 'Enter the planned values by year.',
  },
  edit: {
    ru: 'В данных это targets: { "2024": … }. Если акт их не даёт, скажите об этом разработчику акта.',
    en: 'In the data: `targets: { "2024": … }`; where the act gives none, tell its authors.',
  },
  *check(territory, { corpus }) {
    const { indicators } = territory;
    if (indicators === null || !oughtToPlan(indicators)) return;
    if (!isWhole(corpus, territory, 'indicators', /^\/(?:indicators|groups)(?:\/|$)/)) return;
    const count = indicators.indicators.filter(wantsValue).length;
    yield {
      at: rowsSpot(indicators),
      message: {
        ru: `Ни у одного показателя нет планового значения, а нужно оно ${count} ${plural(count, ['показателю', 'показателям', 'показателям'])}`,
        en: `No indicator has a planned value; ${count} of them ought to have one`,
      },
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Таблица без плановых значений', en: 'A table without planned values' },
      files: whole('indicators', withoutValues),
      points: 'indicators',
    },
  ],
  good: [
    {
      title: {
        ru: 'Все показатели стоят в тексте и говорят о наличии',
        en: 'All indicators stand in the text and ask whether something is there',
      },
      files: whole(
        'indicators',
        withoutValues
          .replace(
            'name: Доля педагогов, прошедших диагностику',
            'name: Наличие диагностики\n    clause: "3.1"',
          )
          .replace('name: Доля наставников', 'name: Создана система наставничества\n    clause: "3.1"')
          .replace('    baseline: { at: "2023", value: 20% }\n', '')
          .replace('    baseline: { at: "2023", value: 5% }\n', ''),
      ),
    },
  ],
};
