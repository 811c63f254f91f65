import { describe, expect, it } from 'vitest';
import { idOf, readable } from './decoded.ts';

describe('адрес, каким его читают люди', () => {
  it.each([
    ['#%', '%'],
    ['#%zz', '%zz'],
    ['#abbr-50%', 'abbr-50%'],
    ['#%D0%B0', 'а'],
    ['#%D0', '%D0'],
    ['', ''],
  ])('%j называет место %j', (hash, id) => {
    expect(idOf(hash)).toBe(id);
  });
  it('негодный адрес остаётся как есть', () => {
    expect(readable('https://svod.example/%D0%B0/')).toBe('https://svod.example/а/');
    expect(readable('https://svod.example/%/')).toBe('https://svod.example/%/');
  });
});
