// Nobody can report what was achieved in a time that had not begun.
import { daysOf } from '../../model/planned-year.ts';
import { yearName } from '../../model/year-name.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import type { TerritoryRule } from '../rule.ts';
import { afterReport, reporting } from './example.ts';

export const periodBegun: TerritoryRule = {
  id: 'reports/period-begun',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Отчёт сделан после начала своего периода', en: 'A report is made after its period began' },
  fault: { ru: 'Отчёт сделан до начала своего периода', en: 'A report is made before its period began' },
  reason: {
    ru: 'До начала периода достичь в нём ничего нельзя: значение взято из плана или за другой период.',
    en: 'Before a period has begun nothing can be achieved in it: the value is a plan, or of another period.',
  },
  cure: {
    ru: 'Исправьте день отчёта или период, за который он сделан.',
    en: 'Correct the day of the report, or the period that it is about.',
  },
  edit: {
    ru: 'День отчёта – reportedOn, период – имя файла.',
    en: 'The day of the report is `reportedOn`, the period is the name of the file.',
  },
  *check({ reports }) {
    for (const { period, reportedOn, spot } of reports) {
      const { from } = daysOf(period);
      if (reportedOn === null || reportedOn >= from) continue;
      yield {
        at: child(spot, 'reportedOn'),
        message: {
          ru: `Отчёт за ${yearName(period)} сделан ${formatDate(reportedOn)}, а этот период начался ${formatDate(from)}`,
          en: `The report for ${period} was made on ${reportedOn}, and that period began on ${from}`,
        },
        evidence: `${period} ${reportedOn}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Год ещё не начался', en: 'The year has not begun' },
      files: reporting(['{ indicator: "2", value: 7% }'], { on: '2023-12-20' }),
      points: '2023-12-20',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Отчёт после конца года', en: 'A report after the end of the year' },
      files: reporting(['{ indicator: "2", value: 7% }']),
      asOf: afterReport,
    },
  ],
};
