import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { withoutYielding } from './yielding.ts';

const finding = (rule: string, line: number, column: number, endColumn: number, file = 'a.yaml'): Finding =>
  ({ rule, file, line, column, endLine: line, endColumn }) as unknown as Finding;
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
  it('точное не уступает общему', () => {
    expect(left([finding('words/exact', 1, 1, 5)])).toEqual(['words/exact']);
  });
});
