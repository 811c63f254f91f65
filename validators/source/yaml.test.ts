import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml.ts';

describe('чтение YAML', () => {
  it('даты без кавычек остаются текстом', () => {
    expect(readYaml('f', 'date: 2023-04-27').data).toEqual({ date: '2023-04-27' });
  });
  it('yes, no и 1_000 остаются текстом', () => {
    expect(readYaml('f', '[yes, no, 1_000]').data).toEqual(['yes', 'no', '1_000']);
  });
  it('ключи-годы читаются так, как написаны', () => {
    expect(readYaml('f', '{ 2023: 63%, "2024": 65% }').data).toEqual({ '2023': '63%', '2024': '65%' });
  });
  it('число помнит, как оно написано', () => {
    expect(readYaml('f', 'number: 1.10').written(['number'])).toBe('1.10');
  });
  it('место значения не захватывает конца строки', () => {
    const document = readYaml('f', 'text: |\n  одна\n  две\nnext: x\n');
    expect(document.valueRange(['text'])).toMatchObject({ line: 1, column: 7, endLine: 3, endColumn: 6 });
  });
  it('в реквизитах места считаются от начала файла', () => {
    const text = '---\nkind: "order\n---\n';
    const { problems } = readYaml('f', text, { start: 4, yaml: 'kind: "order\n' });
    expect(problems).toMatchObject([{ code: 'yaml-syntax', range: { line: 2, column: 7 } }]);
  });
  it('числа, которые нельзя прочитать точно, отмечены', () => {
    const odd = readYaml(
      'f',
      '[12, 12.5, 0.30, 012, 0o14, 0x1F, .inf, .nan, 1e3, 12345678901234567890]',
    ).oddNumberPaths();
    expect(odd).toEqual([[3], [4], [5], [6], [7], [8], [9]]);
  });
  it('тип !!binary не превращает текст в байты', () => {
    const document = readYaml('f', '!!binary aGk=');
    expect(document.data).toBeUndefined();
    expect(document.problems).toMatchObject([{ code: 'yaml-reference' }]);
  });
  it.each([
    ['{ "2028": не ниже 4,5 }', 'не ниже 4,5'],
    ['{ "2028": 4,25 %, "2029": "5" }', '4,25 %'],
    ['{ at: "2025", value: 3,8 балла }', '3,8 балла'],
    ['{ "2027": -0,7, "2028": "1" }', '-0,7'],
  ])('запятая дроби в скобках не теряет её: %s', (text, whole) => {
    const { data, problems } = readYaml('f', text);
    expect(Object.values(data as object)).toContain(whole);
    expect(problems).toMatchObject([{ code: 'yaml-empty-value', data: { torn: whole } }]);
  });
  it('обе дроби одной строки названы, хотя хвосты у них одни', () => {
    const { data, problems } = readYaml('f', '{ "2027": 4,5, "2028": 6,5 }');
    expect(data).toEqual({ '2027': '4,5', '2028': '6,5' });
    expect(problems).toHaveLength(2);
  });
  it.each([
    '{ "2027": 4, "5": }',
    '{ "2027": 4, 5 }',
    '{ "2027": 6%,7 }',
    '{ "2027": "4",5 }',
    '{ "2027": 4,5: x }',
  ])('не дробь: %s', (text) => {
    expect(readYaml('f', text).problems.filter(({ data }) => data['torn'] !== undefined)).toEqual([]);
  });
});
