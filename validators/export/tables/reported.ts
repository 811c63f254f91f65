// What was reported as a table: a row is an indicator in a period, beside its plan and its federal threshold.
import { nameInReport } from '../../model/reports/build.ts';
import { type ReportedRow, reportedRows, reportedWords } from '../../model/reports/rows.ts';
import type { Territory } from '../../model/types.ts';
import { achievedWords, reachedPlanWords } from '../../model/verdict-words.ts';
import { yearName } from '../../model/year-name.ts';
import { quantityNumber } from '../../text/formula/formula.ts';
import { numberOf } from './indicators.ts';
import { listed } from './listed.ts';
import { type Table, type TableForm, tableOf } from './table.ts';

const amount = ({ quantity }: ReportedRow): number | null =>
  quantity === null ? null : quantityNumber(quantity);

const given = ({ reported }: ReportedRow): string | null =>
  listed(reported.given.map(({ name, printed }) => `${name} = ${printed}`));

const form: TableForm<ReportedRow> = {
  name: 'reported',
  title: 'Отчёты',
  programs: [
    { name: 'period', title: 'Период', type: 'string', of: ({ report }) => report.period },
    {
      name: 'indicator',
      title: 'Номер показателя',
      type: 'string',
      of: ({ indicator }) => nameInReport(indicator),
    },
    {
      name: 'printed',
      title: 'Сообщено',
      type: 'string',
      of: ({ reported }) => reported.value?.printed ?? null,
    },
    { name: 'amount', title: 'Значение', type: 'number', of: amount },
    {
      name: 'unit',
      title: 'Единица',
      type: 'string',
      of: ({ quantity }) => (quantity === null ? null : (quantity.unit ?? 'number')),
    },
    { name: 'given', title: 'Числа формулы', type: 'string', of: given },
    { name: 'plan', title: 'План', type: 'string', of: ({ plan }) => plan?.plan.printed ?? null },
    { name: 'planVerdict', title: 'План: вывод', type: 'string', of: ({ plan }) => plan?.reached ?? null },
    {
      name: 'thresholdBy',
      title: 'Федеральный порог: к дате',
      type: 'date',
      of: ({ threshold }) => threshold?.threshold.by ?? null,
    },
    {
      name: 'thresholdMin',
      title: 'Федеральный порог: не менее',
      type: 'number',
      of: ({ threshold }) => threshold?.threshold.min ?? null,
    },
    {
      name: 'thresholdMax',
      title: 'Федеральный порог: не более',
      type: 'number',
      of: ({ threshold }) => threshold?.threshold.max ?? null,
    },
    {
      name: 'thresholdVerdict',
      title: 'Порог: вывод',
      type: 'string',
      of: ({ threshold }) => threshold?.verdict ?? null,
    },
    { name: 'reportedOn', title: 'День отчёта', type: 'date', of: ({ report }) => report.reportedOn },
    { name: 'source', title: 'Источник', type: 'string', of: ({ reported }) => reported.source },
    { name: 'note', title: 'Пояснение', type: 'string', of: ({ reported }) => reported.note },
  ],
  people: [
    { title: 'Период', width: 20, of: ({ report }) => yearName(report.period) },
    { title: '№', width: 6, of: ({ indicator }) => numberOf(indicator) },
    { title: 'Показатель', width: 60, of: ({ indicator }) => indicator.name },
    { title: 'Сообщено', width: 16, of: reportedWords },
    { title: 'Числа формулы', width: 24, of: given },
    { title: 'План', width: 16, of: ({ plan }) => plan?.plan.printed ?? null },
    {
      title: 'План и отчёт',
      width: 20,
      of: ({ plan }) => (plan === null ? null : reachedPlanWords(plan.reached).ru),
    },
    {
      title: 'Порог и отчёт',
      width: 24,
      of: ({ threshold }) => (threshold === null ? null : achievedWords(threshold).ru),
    },
    {
      title: 'День отчёта',
      width: 12,
      of: ({ report }) => (report.reportedOn === null ? null : { day: report.reportedOn }),
    },
    { title: 'Источник', width: 40, of: ({ reported }) => reported.source },
    { title: 'Пояснение', width: 40, of: ({ reported }) => reported.note },
  ],
};

/** What had been reported by a day (ISO date). */
export const reported = (territory: Territory, asOf: string): Table =>
  tableOf(form, reportedRows(territory, asOf));
