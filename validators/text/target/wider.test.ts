// Values in the forms of tables that nobody foresaw: where and for whom they are counted, about how much, by other places and levels.
import { describe, expect, it } from 'vitest';
import { formatTarget } from './format.ts';
import { parseTarget } from './parse.ts';

const read = (printed: string): string => {
  const found = parseTarget(printed);
  return found.ok ? `${found.value.kind}: ${formatTarget(found.value)}` : `${found.reason}: ${found.text}`;
};

describe('значение, напечатанное по-своему', () => {
  it.each([
    ['не менее чем в 20 школах', 'interval: не менее 20 школах'],
    ['по 2 от района', 'value: 2 от района'],
    ['3450 человек (100 %)', 'value: 3450 человек (100 %)'],
    ['60+', 'interval: не менее 60'],
    ['примерно 200', 'value: 200'],
    ['≈ 50 %', 'value: 50\u00A0%'],
    ['20 чел./год', 'value: 20 человек в год'],
    ['5 ед./мес.', 'value: 5 ед. в месяц'],
    ['не ниже среднего по области', 'relative: не ниже среднего по области'],
    ['не ниже регионального значения', 'relative: не ниже регионального значения'],
    ['на уровне среднероссийского', 'relative: на уровне среднероссийского'],
    ['II уровень', 'grade: II уровень'],
    ['не ниже 3-го уровня', 'grade: не ниже 3-го уровня'],
    ['средний – высокий', 'grade: средний – высокий'],
    ['все школы района', 'stated: все школы района'],
  ])('«%s»', (printed, means) => expect(read(printed)).toBe(means));

  it.each([
    ['в 2026 году', 'no-number: году'],
    ['в 2 раза', 'change: в 2 раза'],
    ['по плану', 'no-number: по'],
    ['положительная динамика', 'no-number: положительная'],
    ['выше среднего', 'grade: выше среднего'],
    ['не ниже среднего', 'no-number: среднего'],
    ['+', 'stated: +'],
    ['не считали', 'not-assessed: не оценивался'],
    ['учёт не вёлся', 'not-assessed: не оценивался'],
    ['ранее не измерялся', 'not-assessed: не оценивался'],
    ['новый показатель', 'not-assessed: не оценивался'],
    ['не считая пенсионеров', 'no-number: не'],
  ])('не то же, что похоже на него: «%s»', (printed, means) => expect(read(printed)).toBe(means));
});
