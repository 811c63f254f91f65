import { expect, it } from 'vitest';
import { answersOf, topics, withDocument } from './topics.ts';

it('на вопрос учителя первыми отвечают документы в силе, и закончившийся — после них', () => {
  expect(withDocument.map(({ id }) => id)[0]).toBe('vladimir');
  const orders = topics.map((topic) => answersOf(topic).answers.map(({ territory }) => territory.id));
  const mixed = orders.filter((ids) => ids.includes('vladimir') && ids.length > 1);
  expect(mixed.length).toBeGreaterThan(0);
  for (const ids of mixed) expect(ids.at(-1)).toBe('vladimir');
});
