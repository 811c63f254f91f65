import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from './once.ts';

describe('слова вокруг ошибки', () => {
  it('короткий текст показан целиком', () =>
    expect(around('два слова', { at: 4, length: 1 })).toBe('два слова'));
  it('длинный обрезан по словам с обеих сторон', () =>
    expect(
      around('субъекты региональной системы участвуют в реализации» программ повышения квалификации', {
        at: 52,
        length: 1,
      }),
    ).toBe('…участвуют в реализации» программ повышения…'));
  it('само место не теряется, каким бы ни был текст', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('слово', 'предложение', 'и', '»'), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (words, place) => {
          const text = words.join(' ');
          const at = place % text.length;
          if (text.charAt(at) === ' ') return;
          expect(around(text, { at, length: 1 })).toContain(text.charAt(at));
        },
      ),
    );
  });
});
