// Of what level a table says that a subject is: by a column before the names, or a row of its own.
import { expect, it } from 'vitest';
import type { Subject, Territory } from '../../model/types.ts';
import { levelsSaid } from './printed-levels.ts';
import { tableLevels } from './table-levels.ts';

const levelOf = (name: string, rows: readonly (readonly string[])[]): readonly string[] => [
  ...tableLevels(
    { tables: [{ rows }] } as unknown as Territory,
    levelsSaid,
  )({
    name,
    short: null,
    aliases: [],
  } as unknown as Subject),
];

it.each([
  [
    'графа перед именами',
    [
      ['Областной', 'Академия', 'готовит методистов'],
      ['Районный', 'Кабинеты', 'изучают запросы'],
    ],
    ['regional'],
  ],
  [
    'ячейка на несколько строк',
    [
      ['Областной', 'Департамент', 'утверждает'],
      ['', 'Академия', 'готовит'],
    ],
    ['regional'],
  ],
  ['строка во всю ширину', [['Муниципальный уровень'], ['Академия', 'готовит методистов']], ['municipal']],
  ['короткое имя в скобках', [['Региональный', 'Академия (далее – АУ)', 'готовит']], ['regional']],
])('%s', (_, rows, levels) => {
  expect(levelOf('Академия', rows)).toEqual(levels);
});

it.each([
  [
    'дела называют уровень',
    [
      ['Академия', 'проводит областной конкурс'],
      ['Кабинеты', 'изучают запросы школ'],
    ],
  ],
  ['уровень стоит над другими', [['Академия', 'готовит'], ['Районный уровень'], ['Кабинеты', 'изучают']]],
  ['под строкой без уровня', [['Областной уровень'], ['Иные участники'], ['Академия', 'готовит']]],
])('%s: уровня нет', (_, rows) => {
  expect(levelOf('Академия', rows)).toEqual([]);
});
