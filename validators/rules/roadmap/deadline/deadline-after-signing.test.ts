// The verdict turns at the day the act is signed.
import { describe, expect, it } from 'vitest';
import { check } from '../../../index.ts';
import { exampleBase, primer, replaced } from '../../example-base.ts';

const verdict = (deadline: string, signed = '2024-03-15', period = '2024-01-01'): readonly string[] => {
  const files = {
    ...exampleBase,
    'regions/primer/acts/1/act.yaml': primer.act.replace('from: 2024-01-01', `from: ${period}`),
    'regions/primer/acts/1/provision.mdx': primer.provision.replace('date: 2023-12-15', `date: ${signed}`),
    'regions/primer/acts/1/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', deadline),
  };
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return check(sources, { asOf: '2024-06-01' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('roadmap/deadline'));
};

const passed = ['roadmap/deadline-after-signing'];

describe('срок и день подписания 15 марта 2024 года', () => {
  it.each([
    ['накануне — прошёл', '14 марта 2024 года', passed],
    ['в самый день — нет', '15 марта 2024 года', []],
    ['на следующий день — нет', '16 марта 2024 года', []],
    ['месяц кончился до него — прошёл', 'февраль 2024 года', passed],
    ['месяц ещё идёт — нет', 'март 2024 года', []],
    ['«до» дня накануне — прошёл', 'до 14 марта 2024 года', passed],
    ['повторяется, но кончилось раньше — прошёл', 'ежегодно до 14 марта 2024 года', passed],
    ['повторяется без конца — нет', 'ежегодно (май)', []],
  ])('%s: %s', (_, deadline, expected) => expect(verdict(deadline)).toEqual(expected));

  it('о сроке до подписания и до начала плана говорится один раз', () => {
    expect(verdict('ноябрь 2023 года')).toEqual(passed);
  });
  it('срок после подписания, но до начала плана — дело другого правила', () => {
    expect(verdict('20 марта 2024 года', '2024-03-15', '2024-04-01')).toEqual(['roadmap/deadline-in-period']);
  });
  it('верный срок не судят по дате, которой нет', () => {
    expect(verdict('февраль 2024 года', '2024-02-31')).toEqual([]);
  });
});
