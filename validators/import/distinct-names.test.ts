// Two files of one name are two.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctNames } from './distinct-names.ts';

it.each([
  [
    ['a.docx', 'b.docx'],
    ['a.docx', 'b.docx'],
  ],
  [
    ['Приложение.docx', 'Приложение.docx', 'Приложение.docx'],
    ['Приложение.docx', 'Приложение (2).docx', 'Приложение (3).docx'],
  ],
  [
    ['А.docx', 'а.DOCX'],
    ['А.docx', 'а (2).DOCX'],
  ],
  [
    ['a.docx', 'a.docx', 'a (2).docx'],
    ['a.docx', 'a (3).docx', 'a (2).docx'],
  ],
  [
    ['приказ', 'приказ'],
    ['приказ', 'приказ (2)'],
  ],
  [
    ['.docx', '.docx'],
    ['.docx', '.docx (2)'],
  ],
  [
    ['v1.2/приказ', 'v1.2/приказ'],
    ['v1.2/приказ', 'v1.2/приказ (2)'],
  ],
])('у каждого файла своё имя: %j', (names, own) => {
  expect(distinctNames(names)).toEqual(own);
});

it('имён столько же, все они разные, и те, что различны, остаются', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '(', '2', ')'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const own = distinctNames(names);
      expect(own).toHaveLength(names.length);
      expect(new Set(own.map((one) => one.toLowerCase())).size).toBe(names.length);
      expect(distinctNames(own)).toEqual(own);
    }),
  );
});
