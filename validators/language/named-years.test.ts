// Which numbers of a text are years, and how a name measures.
import { expect, it } from 'vitest';
import { namedYears } from './named-years.ts';
import { isFigureAlone, quantityOf } from './quantity.ts';

it.each<[string, readonly number[]]>([
  ['6% (2025 г.)', [2025]],
  ['7 чел. к 31.12.2024', [2024]],
  ['2025 – 50%', [2025]],
  ['4 ед. (на 1 сентября 2023 года)', [2023]],
  ['30% (2024–2025 гг.)', [2024, 2025]],
  ['100% к началу 2025/2026 учебного года', [2025, 2026]],
  ['2025 чел.', []],
  ['2024 ед.', []],
])('годы в «%s»', (text, years) => expect(namedYears(text).map(({ year }) => year)).toEqual(years));

it.each([
  ['Доля педагогов', 'share'],
  ['Удельный вес школ', 'share'],
  ['Общее количество наставников', 'count'],
  ['Численность тьюторов', 'count'],
  ['Увеличение доли педагогов', null],
  ['Наличие плана', null],
])('«%s» измеряет: %s', (name, quantity) => expect(quantityOf(name)).toBe(quantity));

it.each([
  ['Индекс открытости школ', true],
  ['Средний балл оценки вебинаров', true],
  ['Место области в рейтинге', true],
  ['Коэффициент совместительства', true],
  ['Количество мест в группах', false],
  ['Число призовых мест', false],
  ['Доля школ с высоким индексом', false],
])('«%s» не нуждается в единице: %s', (name, alone) => expect(isFigureAlone(name)).toBe(alone));
