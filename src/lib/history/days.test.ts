import { expect, it } from 'vitest';
import type { ActNews } from './act-news.ts';
import type { Change } from './changes.ts';
import { daysOf } from './days.ts';

const news = (date: string, key: string) => ({ date, key }) as ActNews;
const change = (date: string, hash: string) => ({ date, hash }) as Change;

it('день – то, что случилось с актами, и то, что изменилось в содержании; последний первым', () => {
  const days = daysOf(
    [news('2026-02-01', 'b'), news('2026-02-01', 'a'), news('2023-05-27', 'c')],
    [change('2026-03-01', 'e'), change('2026-02-01', 'd')],
  );
  expect(
    days.map(({ date, news: told, changes }) => [
      date,
      ...told.map(({ key }) => key),
      ...changes.map(({ hash }) => hash),
    ]),
  ).toEqual([
    ['2026-03-01', 'e'],
    ['2026-02-01', 'b', 'a', 'd'],
    ['2023-05-27', 'c'],
  ]);
});
