import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { withoutYielding } from './yielding.ts';

const finding = (
  rule: string,
  line: number,
  column: number,
  endColumn: number,
  file = 'a.yaml',
  more: Partial<Finding> = {},
): Finding =>
  ({
    rule,
    file,
    line,
    column,
    endLine: line,
    endColumn,
    pointer: '',
    grounds: [],
    ...more,
  }) as unknown as Finding;
const ofValue = (rule: string, pointer: string, file = 'a.yaml'): Finding =>
  finding(rule, 1, 1, 5, file, { pointer });
const book = [
  { id: 'words/general', yieldsTo: ['words/exact'] },
  { id: 'words/exact' },
] as unknown as readonly Rule[];
const left = (findings: readonly Finding[]) => withoutYielding(findings, book).map(({ rule }) => rule);

describe('уступающие правила', () => {
  it('общее молчит там, где более точное нашло то же место', () => {
    expect(left([finding('words/general', 1, 1, 20), finding('words/exact', 1, 5, 9)])).toEqual([
      'words/exact',
    ]);
  });
  it('общее говорит рядом, в другой строке и в другом файле', () => {
    const general = finding('words/general', 1, 1, 5);
    for (const exact of [
      finding('words/exact', 1, 5, 9),
      finding('words/exact', 2, 1, 5),
      finding('words/exact', 1, 1, 5, 'b.yaml'),
    ])
      expect(left([general, exact])).toEqual(['words/general', 'words/exact']);
  });
  it('общее молчит и там, куда более точное указывает в обосновании', () => {
    const { file, line, column, endLine, endColumn } = finding('words/general', 7, 1, 5);
    const grounds = [
      { says: { ru: '', en: '' }, at: { file, line, column, endLine, endColumn }, place: null },
    ];
    const exact = finding('words/exact', 1, 1, 5, 'a.yaml', { grounds });
    expect(left([finding('words/general', 7, 1, 5), exact])).toEqual(['words/exact']);
  });
  it.each([
    ['это значение', '/rows/1', '/rows/1', true],
    ['значение прямо в нём', '/rows/1', '/rows/1/name', true],
    ['значение глубже', '/rows', '/rows/1/name', false],
    ['то, в чём оно стоит', '/rows/1/name', '/rows/1', false],
    ['файл в целом', '', '', false],
  ])('о значении молчат все, если нельзя прочитать %s', (_, pointer, unread, isSilent) => {
    const found = [ofValue('words/exact', pointer), ofValue('schema/values', unread)];
    expect(left(found)).toEqual(isSilent ? ['schema/values'] : ['words/exact', 'schema/values']);
  });
  it('нечитаемое в другом файле никому не мешает', () => {
    const found = [ofValue('words/exact', '/rows/1'), ofValue('schema/values', '/rows/1', 'b.yaml')];
    expect(left(found)).toEqual(['words/exact', 'schema/values']);
  });
  it('точное не уступает общему', () => {
    expect(left([finding('words/exact', 1, 1, 5)])).toEqual(['words/exact']);
  });
});
