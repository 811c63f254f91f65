import { expect, it } from 'vitest';
import { boundsIn } from './text-bounds.ts';

it.each([
  ['доля школ (к 2025 году – не менее 30,5%)', '2025', false, true, 30.5, true],
  ['К концу 2024 года число наставников составит 40.', '2024', true, true, 40, false],
  [
    'На одного методиста к 31 декабря 2024 года приходится не более 250 педагогов.',
    '2024',
    true,
    false,
    250,
    false,
  ],
  ['Доля достигнет 7 процентов до конца 2026 года.', '2026', true, true, 7, true],
])('граница: «%s»', (text, year, isOnDay, isLeast, figure, isPercent) => {
  expect(boundsIn(text)).toMatchObject([{ year, isOnDay, isLeast, figure, isPercent }]);
});

it.each([
  'Не менее 30 % времени занимает практика.',
  'К 2025 году создаётся центр.',
  'Сверх границы не менее 20 % к 2025 году территория планирует 30 %.',
])('границы нет: «%s»', (text) => {
  expect(boundsIn(text)).toEqual([]);
});
