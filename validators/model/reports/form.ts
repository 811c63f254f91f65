// The form in which an official fills a report: its sheets and heads, by which it is found again when it comes back.

/** The sheets of the form. */
export const formSheets = { about: 'Отчёт', values: 'Значения', numbers: 'Числа формул' } as const;

/** What is asked of the report as a whole, in the first column of its sheet. */
export const aboutRows = { reportedOn: 'День отчёта', source: 'Откуда взяты значения' } as const;

/** The heads of the sheet of values. */
export const valueHeads = {
  indicator: '№',
  name: 'Показатель',
  unit: 'Единица',
  plan: 'План',
  threshold: 'Федеральный порог',
  value: 'Значение',
  source: 'Источник, если другой',
  note: 'Пояснение',
} as const;

/** The heads of the sheet of the numbers that formulas ask for. */
export const numberHeads = {
  indicator: '№',
  formula: 'Формула',
  symbol: 'Обозначение',
  means: 'Что это',
  number: 'Число',
} as const;
