// A printed dash is told as a note where the other rows have a result, and as the error that it is where the column says nothing.
import { expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { exampleBase, flatPlan } from '../../example-base.ts';

const told = (...results: readonly string[]): readonly string[] => {
  const [head = '', , ...rest] = flatPlan.split(/(?=measures:)|(?= {2}- title)/u);
  const row = rest.join('').split(/(?= {2}- title)/u)[0] ?? '';
  expect(head).not.toBe('');
  const rows = results.map((result, index) =>
    row
      .replace(/title: .*/u, `title: Диагностика педагогов города ${'АБВГД'.charAt(index)}`)
      .replace(/ +result: .*\n/u, result === '' ? '' : `    result: ${result}\n`),
  );
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/roadmap.yaml': `${head}measures:\n${rows.join('')}`,
  };
  return check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf: '2024-06-01' },
  )
    .findings.filter(({ rule }) => rule === 'roadmap/result-given')
    .map(({ severity }) => severity);
};

const withoutColumn = (rows: number): readonly string[] => {
  const [head = '', ...all] = flatPlan
    .replace(', Результат', '')
    .replaceAll(/ +result: .*\n/gu, '')
    .split(/(?= {2}- title)/u);
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/roadmap.yaml': `${head}${all.slice(0, rows).join('')}`,
  };
  return check(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    { asOf: '2024-06-01' },
  )
    .findings.filter(({ rule }) => rule === 'roadmap/result-given')
    .map(({ severity, message }) => `${severity}: ${message.ru}`);
};

it.each([
  [1, 'note: В дорожной карте нет графы результатов: о мероприятии не сказано, чем подтвердить исполнение'],
  [
    2,
    'note: В дорожной карте нет графы результатов: ни об одном из 2 мероприятий не сказано, чем подтвердить исполнение',
  ],
])('нет графы результатов, строк – %i', (rows, told) => expect(withoutColumn(rows)).toEqual([told]));

it.each([
  ['«–» в одной строке из трёх', ['справка', '"–"', 'приказ'], ['note']],
  ['«—» и «-» в двух из четырёх', ['справка', '"—"', '"-"', 'приказ'], ['note', 'note']],
  ['прочерки почти везде', ['справка', '"–"', '"–"'], ['error', 'error']],
  ['ячейка пуста', ['справка', '', 'приказ'], ['error']],
  ['результат уточняется', ['справка', 'уточняется', 'приказ'], ['error']],
  ['результаты есть', ['справка', 'протокол', 'приказ'], []],
])('%s', (_, results, expected) => expect(told(...results)).toEqual(expected));
