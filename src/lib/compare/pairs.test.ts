import { describe, expect, it } from 'vitest';
import { compareLink, hasPage, pairOfAddress, pairParams, pairRule, pairsOf } from './pairs.ts';

const regions = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `region${index}` }));
const municipalities = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `region1/m${index}` }));
const addresses = (list: readonly { id: string }[]): readonly string[] =>
  pairsOf(list).map((pair) => Object.values(pairParams(pair)).join('/'));

describe('пары территорий', () => {
  it('адрес называет территории в том порядке, в каком они стоят рядом', () => {
    const [a, b] = [{ id: 'vladimir' }, { id: 'buryatia/dzhida' }];
    expect(addresses([a, b])).toEqual(['vladimir/buryatia_dzhida', 'buryatia_dzhida/vladimir']);
    expect(pairOfAddress(compareLink(a, b))).toEqual({ a: 'vladimir', b: 'buryatia/dzhida' });
  });

  it('пока территорий немного, сравниваются все со всеми', () => {
    expect(pairsOf([...regions(5), ...municipalities(3)])).toHaveLength(56);
    expect(new Set(addresses(regions(28))).size).toBe(756);
  });

  it('страниц никогда не больше 756 и одной на каждый муниципалитет', () => {
    expect(pairsOf([...regions(89), ...municipalities(300)])).toHaveLength(300);
  });

  it('когда их много, число страниц растёт с муниципалитетами лишь на одну за каждый', () => {
    const few = pairsOf([...regions(20), ...municipalities(30)]).length;
    expect(few).toBe(380 + 30);
    expect(pairsOf([...regions(20), ...municipalities(300)])).toHaveLength(380 + 300);
  });

  it('есть ли у пары страница, видно по двум территориям и правилу', () => {
    const [vladimir, kchr] = [{ id: 'vladimir' }, { id: 'kchr' }];
    const [buryatia, dzhida] = [{ id: 'buryatia' }, { id: 'buryatia/dzhida' }];
    const pages = (...list: readonly { id: string }[]) => pairRule([...list, ...municipalities(300)]);
    expect(pages(vladimir, kchr)).toBe('regions');
    expect(pairRule(regions(29))).toBe('within');
    expect(pairRule(regions(28))).toBe('all');
    expect(hasPage('regions', vladimir, kchr)).toBe(true);
    expect(hasPage('within', vladimir, kchr)).toBe(false);
    expect(hasPage('within', buryatia, dzhida)).toBe(true);
    expect(hasPage('within', dzhida, buryatia)).toBe(false);
    expect(hasPage('regions', dzhida, vladimir)).toBe(false);
    expect(hasPage('all', dzhida, vladimir)).toBe(true);
  });

  it('адрес пары называет её и тогда, когда страницы больше нет', () => {
    const pair = { a: 'buryatia/dzhida', b: 'vladimir' };
    expect(pairOfAddress(compareLink({ id: pair.a }, { id: pair.b }))).toEqual(pair);
    expect(pairOfAddress('/compare/vladimir/')).toBeNull();
    expect(pairOfAddress('/compare/a/b/c/')).toBeNull();
    expect(pairOfAddress('/regions/buryatia/dzhida/')).toBeNull();
  });
});
