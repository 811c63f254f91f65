import { describe, expect, it } from 'vitest';
import { clauseDepth, depthAfterClause, itemDepth, type Open, sectionDepth } from './nesting.ts';

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

describe('в чём стоит номер перечня', () => {
  const dotted: Open = { ...clause('1.2'), mark: '.' };
  const single: Open = { ...clause('2'), mark: '.' };
  const item = (number: string, mark: string): Open => ({ ...clause(number), mark, isItem: true });
  const depth = (open: readonly Open[], printed: string, isAnnounced = false): number | null =>
    itemDepth(open, { number: printed.slice(0, -1), mark: printed.slice(-1) }, isAnnounced);

  it('«1.» после двоеточия пункта 1.2 стоит в нём, без двоеточия — нет', () => {
    expect(depth([section('I'), dotted], '1.', true)).toBe(2);
    expect(depth([section('I'), dotted], '1.')).toBeNull();
    expect(depth([section('I')], '1.', true)).toBeNull();
  });
  it('перечень идёт дальше, даже если знак у номера другой', () => {
    expect(depth([section('I'), dotted, item('1', '.')], '2.')).toBe(2);
    expect(depth([section('I'), dotted, item('2', '.')], '3)')).toBe(2);
  });
  it('номер, который продолжает счёт самих пунктов, перечень кончает', () => {
    expect(depth([single, item('2', ')')], '3)')).toBe(1);
    expect(depth([single, item('2', ')')], '3.')).toBeNull();
    expect(depth([single], '1.', true)).toBeNull();
  });
  it('перечень в пункте перечня стоит в нём, номер внешнего его кончает', () => {
    expect(depth([dotted, item('1', '.')], '1)', true)).toBe(2);
    expect(depth([dotted, item('1', '.'), item('2', ')')], '3)')).toBe(2);
    expect(depth([dotted, item('1', '.'), item('2', ')')], '2.')).toBe(1);
  });
});

it('«2.1)» вставлен в перечень за «2)», и перечень идёт дальше', () => {
  const item = (number: string): Open => ({ ...clause(number), mark: ')', isItem: true });
  const depth = (open: readonly Open[], number: string): number | null =>
    itemDepth(open, { number, mark: ')' }, false);
  expect(depth([clause('3.2'), item('2')], '2.1')).toBe(2);
  expect(depth([clause('3.2'), item('2'), item('2.1')], '2.2')).toBe(2);
  expect(depth([clause('3.2'), item('2'), item('2.1')], '3')).toBe(1);
  expect(depth([clause('2')], '2.1')).toBeNull();
});

describe('что остаётся открыто, когда пункт кончился', () => {
  it('кончается самый внутренний пункт; раздел остаётся', () => {
    expect(depthAfterClause([section('4'), clause('4.1'), clause('4.1.1')])).toBe(2);
    expect(depthAfterClause([section('4')])).toBe(1);
  });
  it('внутри повреждённого места пункт вокруг него не кончается', () => {
    const damaged: Open = { kind: 'component', number: null, depth: Number.POSITIVE_INFINITY };
    expect(depthAfterClause([clause('2'), damaged])).toBe(2);
  });
});
