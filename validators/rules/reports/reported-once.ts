// Of two values of one indicator for one period nobody knows which is meant.
import { unique } from '../makers/unique.ts';
import { afterReport, reporting } from './example.ts';
import { evidenceOf, labelReported, type Reported } from './reported.ts';

export const reportedOnce = unique<Reported>({
  id: 'reports/reported-once',
  severity: 'error',
  title: {
    ru: 'О показателе отчитались за период один раз',
    en: 'An indicator is reported on once for a period',
  },
  fault: {
    ru: 'О показателе отчитались за период дважды',
    en: 'An indicator is reported on twice for a period',
  },
  reason: {
    ru: 'Из двух значений за один период читатель не узнает, какое верно.',
    en: 'Of two values for one period a reader cannot tell which is right.',
  },
  cure: {
    ru: 'Оставьте одно значение, а об исправлении скажите в пояснении к нему.',
    en: 'Keep one value, and tell of a correction in the note to it.',
  },
  things: ({ reports }) => reports.map((report) => report.values.map((reported) => ({ report, reported }))),
  keyOf: ({ reported }) => reported.indicator.printed,
  say: ({ one, first }) => ({
    at: one.reported.indicator.spot,
    message: {
      ru: `${labelReported(one).ru}: значение названо второй раз`,
      en: `${labelReported(one).en}: a value is given a second time`,
    },
    grounds: [{ says: { ru: 'Первое значение', en: 'The first value' }, at: first.reported.spot }],
    evidence: evidenceOf(one),
  }),
  bad: [
    {
      title: { ru: 'Две строки об одном показателе', en: 'Two entries about one indicator' },
      files: reporting([
        '{ indicator: "1", value: 26% }',
        '{ indicator: "2", value: 7% }',
        '{ indicator: "1", value: 27% }',
      ]),
      points: '"1"',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'О каждом один раз', en: 'Each once' },
      files: reporting(['{ indicator: "1", value: 26% }', '{ indicator: "2", value: 7% }']),
      asOf: afterReport,
    },
  ],
});
