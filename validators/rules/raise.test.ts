import { expect, it } from 'vitest';
import { check } from '../index.ts';
import { amendedByAnnex } from './editions/example-editions.ts';
import { exampleBase, primer } from './example-base.ts';
import { planOfOrder } from './example-plan.ts';

const marked = (files: Readonly<Record<string, string>>, asOf: string) =>
  check(
    Object.entries({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf },
  ).findings.map(({ rule, file }) => `${rule} ${file.replace('regions/primer/acts/', '')}`);

const unread = primer.roadmap.replace('ежегодно (июнь)', 'как-нибудь потом');
const both = amendedByAnnex(unread, { roadmap: unread });
const deadlines = (found: readonly string[]): readonly string[] =>
  found.filter((one) => one.startsWith('roadmap/deadline-understood'));

it('таблица изменяющего приказа и редакции, в которую она перешла, оценена один раз', () => {
  expect(deadlines(marked(both, '2024-06-01'))).toEqual([
    'roadmap/deadline-understood 1/editions/2024-03-01/roadmap.yaml',
  ]);
});

it('приказ, подписанный позже дня проверки, не оценивается', () => {
  const adopted = { ...both, 'regions/primer/acts/4/act.yaml': 'status: adopted\n' };
  const ofOrder = (asOf: string): readonly string[] =>
    marked(adopted, asOf).filter((one) => one.includes(' 4/') && !one.startsWith('schema/'));
  expect(ofOrder('2024-02-15')).not.toEqual([]);
  expect(ofOrder('2024-02-14')).toEqual([]);
});

it('в отменённом акте исправлять нечего, а как он внесён, оценивается', () => {
  const plan = planOfOrder('{ number: "1", title: План мероприятий, document: roadmap }');
  const flawed = {
    ...plan,
    'regions/primer/acts/2/roadmap.yaml': (plan['regions/primer/acts/2/roadmap.yaml'] ?? '').replace(
      'май 2024 года',
      'как-нибудь потом',
    ),
  };
  const ended = (on: string) => ({
    ...flawed,
    'regions/primer/acts/2/act.yaml': `status: repealed\nrepealed: { on: ${on}, by: приказ от 01.03.2024 № 9 }\n`,
  });
  const ofPlan = (asOf: string): readonly string[] =>
    marked(ended('2024-03-01'), asOf).filter((one) => one.includes(' 2/'));
  expect(ofPlan('2024-02-20').some((one) => one.startsWith('roadmap/deadline-understood'))).toBe(true);
  expect(ofPlan('2024-03-20').filter((one) => one.startsWith('roadmap/'))).toEqual([]);
  expect(ofPlan('2024-03-20')).not.toEqual([]);
});
