import { describe, expect, it } from 'vitest';
import { clauseDepth, type Open, sectionDepth } from './nesting.ts';

const section = (number: string | null, depth = 2): Open => ({ kind: 'section', number, depth });
const clause = (number: string): Open => ({ kind: 'clause', number, depth: Number.POSITIVE_INFINITY });

describe('в чём стоит пункт', () => {
  it('пункт 4.1.3 стоит в пункте 4.1, пункт 4.2 — нет', () => {
    const open = [section('4'), clause('4.1')];
    expect(clauseDepth(open, '4.1.3')).toBe(2);
    expect(clauseDepth(open, '4.2')).toBe(1);
  });
  it('пункт римского раздела стоит в разделе, какой бы номер у него ни был', () => {
    expect(clauseDepth([section('III')], '2')).toBe(1);
    expect(clauseDepth([section('V'), clause('1')], '3')).toBe(1);
  });
  it('номер не из своего раздела остаётся в разделе, где напечатан', () => {
    expect(clauseDepth([section('7'), clause('7.1')], '1')).toBe(1);
    expect(clauseDepth([section('7'), clause('9')], '6.2')).toBe(1);
  });
  it('пункт 1.4 после подраздела 1.3 стоит в разделе 1', () => {
    expect(clauseDepth([section('1'), section('1.3', 3)], '1.4')).toBe(1);
    expect(clauseDepth([section('1'), section('1.3', 3)], '1.3.1')).toBe(2);
    expect(clauseDepth([section('1'), section('1.3', 3)], '1')).toBe(2);
  });
  it('подраздел без номера держит пункты своего раздела', () => {
    expect(clauseDepth([section('3'), section(null, 3)], '3.1')).toBe(2);
  });
  it('без разделов пункт стоит сам по себе', () => {
    expect(clauseDepth([], '1')).toBe(0);
    expect(clauseDepth([clause('1')], '2')).toBe(0);
  });
});

describe('в чём стоит раздел', () => {
  it('заголовок глубже стоит в том, что выше; равный закрывает', () => {
    const open = [section('1'), section('1.1', 3), clause('1.1.1')];
    expect(sectionDepth(open, 3)).toBe(1);
    expect(sectionDepth(open, 2)).toBe(0);
    expect(sectionDepth(open, 4)).toBe(2);
  });
  it('раздел внутри повреждённого места из него не выходит', () => {
    const damaged: Open = { kind: 'component', number: null, depth: Number.POSITIVE_INFINITY };
    expect(sectionDepth([section('1'), damaged], 2)).toBe(2);
  });
});
