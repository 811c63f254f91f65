// Percentage points are of a change, hours are hours: neither is a percent or a word that nobody knows.
import { describe, expect, it } from 'vitest';
import { isMeasured } from './model.ts';
import { parseTarget } from './parse.ts';

const read = (printed: string): string => {
  const target = parseTarget(printed);
  if (!target.ok) return target.reason;
  const { value } = target;
  if (value.kind === 'change')
    return `${value.direction ?? '±'} ${value.bound ?? ''} ${value.by} ${value.unit}`;
  return isMeasured(value) ? `${value.min} ${value.unit} ${value.noun ?? ''}`.trim() : value.kind;
};

describe('значение показателя', () => {
  it.each([
    ['2 п.п.', '±  2 points'],
    ['не менее 1,5 п. п.', '± min 1.5 points'],
    ['3 процентных пункта в год', '±  3 points'],
    ['снижение на 4 п.п.', 'down  4 points'],
    ['прирост 3 %', 'up  3 percent'],
    ['снижение – 2 процента', 'down  2 percent'],
    ['72 ч.', '72 count ч.'],
    ['не менее 16 ак. ч.', '16 count ак. ч.'],
    ['2 процента', '2 percent'],
    ['рост до 12 %', '12 percent'],
    ['прирост педагогов 3 чел.', '3 people'],
    ['5 чел.', '5 people'],
  ])('«%s»: %s', (printed, means) => expect(read(printed)).toBe(means));
});
