import { describe, expect, it } from 'vitest';
import { newWordLines, readAmendments } from './amendment.ts';

const other =
  '2. Внести в показатели развития на 2024–2026 годы, утверждённые приказом от 03.02.2022 № 7, изменение, заменив в строке 6 цифры «210» цифрами «220».';
const approving =
  '1. Утвердить прилагаемые изменения, которые вносятся в Порядок работы методической сети, утверждённый приказом от 15.12.2023 № 1.';
const heading = 'ИЗМЕНЕНИЯ, которые вносятся в Порядок работы методической сети';

/** The acts that the two items under a heading change; none where they are not read. */
const actsUnder = (clauses: readonly string[], title: string): readonly (string | undefined)[] => {
  const lines = [...clauses, '3. Контроль оставляю за собой.', 'Утверждены приказом', title];
  return readAmendments([...lines, '1. Пункт 6 исключить.', '2. Пункт 7 исключить.'])
    .filter(({ line }) => line >= lines.length)
    .map(({ act }) => act?.number);
};

describe('чей это перечень изменений в приложении, говорит пункт приказа', () => {
  it.each([
    [[approving, other], heading],
    [[other, approving], heading],
    [[approving], heading],
    [[approving, other], 'Изменения, вносимые в Порядок'],
    [[approving, other], 'ПЕРЕЧЕНЬ ИЗМЕНЕНИЙ, вносимых в Порядок работы методической сети'],
    [[approving, other], 'Изменения в Порядок работы методической сети'],
    [[approving, other], 'Изменения и дополнения, которые вносятся в Порядок работы методической сети'],
    [
      [
        '1. Внести в Порядок работы методической сети, утверждённый приказом от 15.12.2023 № 1, изменения согласно приложению.',
        other,
      ],
      heading,
    ],
    [
      [
        '1. Утвердить изменения, которые вносятся в Состав совета, утверждённый приказом от 04.03.2021 № 8, и в Порядок работы методической сети, утверждённый приказом от 15.12.2023 № 1.',
      ],
      heading,
    ],
  ])('%j, «%s»', (clauses, title) => expect(actsUnder(clauses, title)).toEqual(['1', '1']));
  it.each([
    ['заголовок называет другой документ', [approving, other], 'Изменения, которые вносятся в Состав совета'],
    [
      'под заголовком могут быть изменения двух актов',
      [
        approving,
        '2. Утвердить изменения, которые вносятся в Порядок работы методической сети города, утверждённый приказом от 04.03.2021 № 8.',
      ],
      heading,
    ],
  ])('неизвестно: %s', (_, clauses, title) =>
    expect(actsUnder(clauses, title)).toEqual([undefined, undefined]),
  );
  it.each([
    'Изменения в Порядок работы методической сети вносятся приказом Министерства.',
    'Изменения, которые вносятся в Порядок, утверждает Министерство.',
    'Порядок работы методической сети',
    'Изменения в составе сети',
  ])('не заголовок изменений: «%s»', (title) => expect(actsUnder([approving], title)).toEqual([]));
  it('изменения помнят свой заголовок, а новые слова в них – слова другого акта', () => {
    const lines = [
      approving,
      other,
      heading,
      '1. Раздел IV изложить в следующей редакции:',
      '«Раздел IV. Связь',
      '22. Участники ведут календарь.».',
      '2. Пункт 7 исключить.',
    ];
    expect(readAmendments(lines).map(({ under }) => under)).toEqual(['', heading, heading]);
    expect([...newWordLines(lines)]).toEqual([5]);
  });
});
