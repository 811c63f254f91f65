import { describe, expect, it } from 'vitest';
import { secondEdition } from '../../../tests/support/second-edition.ts';
import { sectionedPlan } from '../example-base.ts';
import { amended } from './example-editions.ts';
import { headingNumbers } from './heading-number.ts';

const numberOf = headingNumbers([{ number: '1' }, { number: '2' }]);

describe('номер заголовка в таблице', () => {
  it.each([
    ['Раздел III.', 'III'],
    ['Раздел III', 'III'],
    ['РАЗДЕЛ IV:', 'IV'],
    ['III.', 'III'],
    ['Часть II', 'II'],
    ['Раздел 7.', '7'],
  ])('стоит в подписи «%s»', (label, number) => expect(numberOf({ number: null, label })).toBe(number));
  it('а напечатанный отдельно важнее её', () =>
    expect(numberOf({ number: 'V', label: 'Раздел III' })).toBe('V'));
  it.each(['Раздел 2.', 'Блок А', 'Раздел', 'Направление работы', 'IIV'])('в подписи «%s» его нет', (label) =>
    expect(numberOf({ number: null, label })).toBeNull(),
  );
});

describe('раздел плана назван в изменении, а номер его стоит в подписи', () => {
  const outcomes = (change: string, label: string): readonly string[] => {
    const plan = sectionedPlan(
      'label: Раздел I.\n    title: Диагностика',
      `label: ${label}\n    title: Обсуждение`,
    );
    return secondEdition({
      ...amended([change], { roadmap: plan.replaceAll('Обсуждение', 'Разбор') }),
      'regions/primer/acts/1/roadmap.yaml': plan,
    }).outcomes;
  };
  it.each([
    ['1.1. В дорожной карте в разделе II слово «Обсуждение» заменить словом «Разбор».', 'Раздел II.', 'done'],
    ['1.1. В разделе II дорожной карты слово «Обсуждение» заменить словом «Разбор».', 'Раздел II', 'done'],
    ['1.1. В дорожной карте в разделе II слово «Обсуждение» заменить словом «Разбор».', 'II.', 'done'],
    [
      '1.1. В дорожной карте в разделе III слово «Обсуждение» заменить словом «Разбор».',
      'Раздел II',
      'absent',
    ],
    ['1.1. В дорожной карте в разделе I слово «Обсуждение» заменить словом «Разбор».', 'Раздел II', 'absent'],
  ])('%s (%s)', (change, label, outcome) => expect(outcomes(change, label)).toEqual([outcome]));
});
