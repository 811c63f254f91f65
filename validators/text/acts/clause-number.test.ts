import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAnchor, compareClauseNumbers, readClauseNumber } from './clause-number.ts';

describe('номер пункта', () => {
  it.each([
    ['1. Утвердить', '1', '1.', 3],
    ['1.1. Региональную систему', '1.1', '1.1.', 5],
    ['4.1.3. ЦНППМ, как структурное подразделение', '4.1.3', '4.1.3.', 7],
    ['3.4 Руководство деятельностью', '3.4', '3.4', 4],
    ['2.2.Целью создания', '2.2', '2.2.', 4],
    ['4.2."Непрерывное повышение', '4.2', '4.2.', 4],
    ['3.1.\tМуниципальная система', '3.1', '3.1.', 5],
    ['I. Общие положения', 'I', 'I.', 3],
    ['IV. Основные направления', 'IV', 'IV.', 4],
    ['VI', 'VI', 'VI', 2],
    ['VI Схема единой системы', 'VI', 'VI', 3],
    ['1) первое', '1', '1)', 3],
    ['  2. Контроль', '2', '2.', 5],
    ['10.', '10', '10.', 3],
    ['§ 4. В Концепции', '4', '§ 4.', 5],
    ['§12. Корпус', '12', '§12.', 5],
    ['§ 3 Участники', '3', '§ 3', 4],
    ['§ IV. Участники', 'IV', '§ IV.', 6],
  ])('«%s» — пункт %s', (text, number, printed, rest) => {
    expect(readClauseNumber(text)).toEqual({ number, printed, rest });
  });

  it.each([
    '5430 человек (36% педагогических работников)',
    '2023 год',
    '44.00.00. «Образование»',
    'группы 44.00.00. «Образование»',
    '100% общеобразовательных организаций',
    '15.03.2024',
    '5.03.2022 № 161',
    '17.08.2022 № 948-04',
    '15\tДоля педагогических работников',
    '1.5 раза',
    '59,4 % имеют',
    '5,85%',
    'I квартал 2024 года',
    'IIII. Раздел',
    'Пункт 1.',
    '§ 15 закона применяется',
    '§ первый',
    '1.2.3.4.5.6.7. Слишком глубоко',
    '',
  ])('«%s» — не номер пункта', (text) => {
    expect(readClauseNumber(text)).toBeNull();
  });

  it('4.2 стоит перед 4.10, 4 перед 4.1, IV между III и V', () => {
    const numbers = ['4.10', 'V', '4.1', '4.2', 'III', '4', '10', '1'];
    expect(numbers.toSorted(compareClauseNumbers)).toEqual([
      '1',
      'III',
      '4',
      '4.1',
      '4.2',
      '4.10',
      'V',
      '10',
    ]);
  });

  it('порядок пунктов полный: не зависит от того, с какой стороны сравнивать', () => {
    const number = fc.string({ unit: fc.constantFrom(...'123.IVа'), maxLength: 8 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Math.sign(compareClauseNumbers(a, b))).toBe(0 - Math.sign(compareClauseNumbers(b, a)));
        const [first, second, third] = [a, b, c].toSorted(compareClauseNumbers);
        expect(compareClauseNumbers(first ?? '', third ?? '')).toBeLessThanOrEqual(0);
        expect(compareClauseNumbers(first ?? '', second ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('у пункта 4.1.3 якорь p-4.1.3, у второго его дефиса — p-4.1.3-2', () => {
    expect([clauseAnchor('4.1.3'), clauseAnchor('4.1.3', 2), clauseAnchor('IV')]).toEqual([
      'p-4.1.3',
      'p-4.1.3-2',
      'p-IV',
    ]);
  });

  it('номер — всегда часть текста, а остаток лежит в его пределах', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'01239.)IVX§ АбA«\t%'), maxLength: 40 }), (text) => {
        const found = readClauseNumber(text);
        if (found === null) return;
        expect(text.trimStart().startsWith(found.printed)).toBe(true);
        expect(found.rest).toBeLessThanOrEqual(text.length);
        expect(found.printed.replace(/^§\s*/u, '').startsWith(found.number)).toBe(true);
      }),
    );
  });
});
