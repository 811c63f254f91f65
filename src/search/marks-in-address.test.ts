import { describe, expect, it } from 'vitest';
import { takeMarks, withMarks } from './marks-in-address.ts';

describe('слова записи в её адресе', () => {
  it.each([
    ['/regions/a/provision/#p-1', [], '/regions/a/provision/#p-1'],
    ['/topics/a/', ['наставник'], '/topics/a/?mark=%D0%BD%D0%B0%D1%81%D1%82%D0%B0%D0%B2%D0%BD%D0%B8%D0%BA'],
    ['/a/#p-1', ['a b', 'c#d'], '/a/?mark=a+b&mark=c%23d#p-1'],
  ])('%s с %j', (path, phrases, expected) => {
    expect(withMarks(path, phrases)).toBe(expected);
  });
  it('прочитанные, они убраны, прочее в адресе остаётся', () => {
    expect(takeMarks('?kind=a&mark=b&mark=+c+')).toEqual({
      phrases: ['b', 'c'],
      isMarked: true,
      search: '?kind=a',
    });
    expect(takeMarks('')).toEqual({ phrases: [], isMarked: false, search: '' });
  });
  it('больше двенадцати и длиннее двухсот букв не читается', () => {
    const many = Array.from({ length: 40 }, (_, at) => `mark=${at}`).join('&');
    expect(takeMarks(`?${many}`).phrases).toHaveLength(12);
    expect(takeMarks(`?mark=${'a'.repeat(201)}`).phrases).toEqual([]);
  });
});
