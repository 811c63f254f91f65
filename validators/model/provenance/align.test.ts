import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

const word = fc.constantFrom('и', 'в', 'работников', 'система', 'педагог', 'ЦНППМ', 'мастерства');
const row = fc.array(word, { maxLength: 400 });

describe('два ряда слов', () => {
  it('связываются только одинаковыми словами и в одном порядке', () => {
    fc.assert(
      fc.property(row, row, (printed, published) => {
        let last = -1;
        for (const [index, place] of align(printed, published).entries()) {
          if (place === -1) continue;
          expect(place).toBeGreaterThan(last);
          expect(printed[place]).toBe(published[index]);
          last = place;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('из которых один вышел из другого пропуском слов, связаны целиком', () => {
    fc.assert(
      fc.property(row, fc.func(fc.boolean()), (printed, keep) => {
        const published = printed.filter((_, index) => index % 7 !== 0 || keep(index));
        expect([...align(printed, published)]).not.toContain(-1);
      }),
      { numRuns: 200 },
    );
  });

  it('с пропущенным разделом связаны до него и после него', () => {
    const whole = Array.from({ length: 9000 }, (_, index) => `слово${index % 800}-${Math.floor(index / 11)}`);
    const published = [...whole.slice(0, 3000), ...whole.slice(6000)];
    const alignment = align(whole, published);
    expect(alignment[2999]).toBe(2999);
    expect(alignment[3000]).toBe(6000);
    expect([...alignment]).not.toContain(-1);
  });
});
