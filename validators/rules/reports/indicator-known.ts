// A reported value belongs to a row of the table; one that the table does not have says nothing to anybody.
import { nameInReport } from '../../model/reports/build.ts';
import { isWhole } from '../../model/whole.ts';
import { resolves } from '../makers/resolves.ts';
import { afterReport, reporting } from './example.ts';
import { allReported } from './reported.ts';

export const indicatorKnown = resolves({
  id: 'reports/indicator-known',
  title: {
    ru: 'Показатель, о котором отчитались, есть в таблице',
    en: 'An indicator that is reported on is in the table',
  },
  fault: {
    ru: 'Показателя, о котором отчитались, нет в таблице',
    en: 'An indicator that is reported on is not in the table',
  },
  reason: {
    ru: 'Сообщённое значение сравнивают с планом строки. Если такой строки нет, значение никуда не попадёт.',
    en: 'A reported value is held against the plan of its row; without that row it leads nowhere.',
  },
  cure: {
    ru: 'Укажите в indicator номер показателя, как он напечатан в таблице той редакции, которая действовала в конце периода.',
    en: 'Give in `indicator` the number as printed in the table of the edition that applied when the period ended.',
  },
  known: (territory, corpus) =>
    isWhole(corpus, territory, 'indicators')
      ? (territory.indicators?.indicators ?? []).map(nameInReport)
      : null,
  references: (territory) => allReported(territory).map((of) => ({ of, reference: of.reported.indicator })),
  say: (printed, { report }) => ({
    ru: `В таблице нет показателя «${printed}», о котором отчитались за период «${report.period}»`,
    en: `The table has no indicator “${printed}”, which the report for ${report.period} names`,
  }),
  bad: [
    {
      title: { ru: 'Показателя с таким номером нет', en: 'There is no indicator of that number' },
      files: reporting(['{ indicator: "3", value: 26% }']),
      points: '"3"',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Номер как в таблице', en: 'A number of the table' },
      files: reporting(['{ indicator: "2", value: 7% }']),
      asOf: afterReport,
    },
  ],
});
