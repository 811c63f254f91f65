import { describe, expect, it } from 'vitest';
import { readIndicatorHeads } from './indicators.ts';

const read = (heads: string, year: string | null = null): string =>
  readIndicatorHeads(heads.split(' | '), year)
    .map((column) => (column === null ? '-' : [column.role, column.at].filter(Boolean).join(' ')))
    .join(' | ');

describe('шапка таблицы показателей', () => {
  it.each([
    [
      'Показатель | Единица измерения | 2021 | 2022 | 2023',
      'name | unit | target 2021 | target 2022 | target 2023',
    ],
    [
      '№ п/п | Наименование показателя | Достигнутые значения на январь 2023 года | Плановые значения на 2023 год | Плановые значения на 2024 год',
      'number | name | baseline 2023-01 | target 2023 | target 2024',
    ],
    ['Показатель | Вес | Критерий | Баллы', 'name | weight | - | -'],
    ['Критерий | Ед. изм. | 2024 год | 2025 г.', 'name | unit | target 2024 | target 2025'],
    [
      '№ | Целевой показатель, ед. изм. | Факт 2021 | План 2022 | Ответственный исполнитель | Примечание',
      'number | name | baseline 2021 | target 2022 | responsible | note',
    ],
    [
      'Направление | Показатель | 2022 (факт) | 2023 (план) | Источник данных',
      '- | name | baseline 2022 | target 2023 | source',
    ],
    [
      'Индикатор | Методика расчета | Базовое значение (2022 год) | 2022/2023 учебный год | 2023/24 уч. г.',
      'name | formula | baseline 2022 | target 2022-2023 | target 2023-2024',
    ],
    [
      'Наименование | Единица измерения показателя | Минимальное значение | Целевое значение на 2025 год',
      'name | unit | minimum | target 2025',
    ],
    [
      'Показатели | По состоянию на 01.09.2023 | I квартал 2024 года | 2-й кв. 2024 | 1 полугодие 2025 г. | декабрь 2025',
      'name | baseline 2023-09 | target 2024-Q1 | target 2024-Q2 | target 2025-H1 | target 2025-12',
    ],
    [
      '№ п/п | Наименование показателя | Методы сбора и обработки информации | Методика расчета показателей | Значение показателя | 2022-2023 учебный год',
      'number | name | collection | formula | target | target 2022-2023',
    ],
    [
      'Показатель | Показатель 2024 года | Выполнение за 2023 год | Весовой коэффициент',
      'name | target 2024 | baseline 2023 | weight',
    ],
    ['Параметр | Значение на начало 2024 года | План на 2025 год', 'name | baseline 2024 | target 2025'],
    ['Показатели на 2023–2025 годы | Порядок определения', 'name | formula'],
    ['Показатель | Ответственный за 2024 год | Отчётность за 2024 год', 'name | responsible | baseline 2024'],
  ])('%s', (heads, roles) => expect(read(heads)).toBe(roles));

  it('год кварталов и месяцев стоит в заголовке или над строками', () => {
    const heads = 'Показатель | Метод сбора | I кв. | II кв. | III кв. | IV кв.';
    const of = (year: string): string =>
      `name | collection | ${[1, 2, 3, 4].map((quarter) => `target ${year}Q${quarter}`).join(' | ')}`;
    expect(read(heads, '2023')).toBe(of('2023-'));
    expect(read(heads)).toBe(of(''));
    expect(read('Показатель | сентябрь | май', '2024')).toBe('name | target 2024-09 | target 2024-05');
  });

  it('единственная графа значений без года даёт значения на год таблицы', () => {
    expect(read('Показатель | Значение', '2024')).toBe('name | target 2024');
    expect(read('Показатель | Плановое значение')).toBe('name | target');
  });
});
