import { expect, it } from 'vitest';
import { reportedOnce } from './reported-once.ts';

it('данные от потоков остаются теми же', () => {
  const data = () => ({
    findings: [{ hint: 'Укажите срок.', grounds: [{ says: null, line: 3 }] }, 'Укажите срок.'],
  });
  const once = reportedOnce();
  expect([once(data()), once(data())]).toEqual([data(), data()]);
});
