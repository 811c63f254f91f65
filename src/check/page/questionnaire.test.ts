// What a person answers before a draft is made.
import { expect, it } from 'vitest';
import { wishesIn } from './questionnaire.ts';

const answers = (given: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const data = new FormData();
  const all = {
    level: 'region',
    order: 'order',
    issuer: '',
    documents: ['roadmap'],
    from: '2026',
    to: '2027',
  };
  for (const [name, value] of Object.entries({ ...all, ...given }))
    for (const one of [value].flat()) data.append(name, one);
  return data;
};

it('ответы становятся проектом', () => {
  const given = {
    level: 'municipality',
    order: 'resolution',
    issuer: '  Администрация\n Грязинского района ',
    documents: ['indicators', 'provision'],
    to: '2028',
  };
  expect(wishesIn(answers(given), '2026-11-21')).toEqual({
    level: 'municipality',
    order: 'resolution',
    issuer: 'Администрация Грязинского района',
    documents: ['provision', 'indicators'],
    years: [2026, 2027, 2028],
  });
});

it.each([
  [{ documents: [] }, /Отметьте, что утверждает/u],
  [{ from: '26' }, /четырьмя цифрами/u],
  [{ from: '' }, /четырьмя цифрами/u],
  [{ to: '2025' }, /раньше первого/u],
  [{ to: '2099' }, /Не больше 10 лет/u],
])('о неясном ответе сказано: %j', (given, says) => {
  expect(wishesIn(answers(given), '2026-11-21')).toEqual({ says: expect.stringMatching(says) });
});
