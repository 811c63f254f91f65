import { expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

const within = (limit: number) => (a: number, b: number) =>
  Math.abs(a - b) <= limit ? -Math.abs(a - b) : null;

it('вместе стоит только то, что близко каждое к каждому: цепочка не ведёт от одного к другому', () => {
  expect(groupsOf([0, 2, 4, 6], within(2))).toEqual([
    [0, 2],
    [4, 6],
  ]);
});

it('сначала соединяется ближайшее', () => {
  expect(groupsOf([0, 5, 6, 20], within(6))).toEqual([[0, 5, 6], [20]]);
  expect(groupsOf([0, 5, 7], within(5))).toEqual([[0], [5, 7]]);
});

it('пустое остаётся пустым', () => {
  expect(groupsOf([], () => 1)).toEqual([]);
});
