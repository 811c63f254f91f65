import { describe, expect, it } from 'vitest';
import { readQuantity } from '../text/formula/formula.ts';
import { isMeasured, parseTarget } from '../text/target/target.ts';
import { reaches } from './reached.ts';

const stands = (value: string, planned: string, better: 'higher' | 'lower' = 'higher'): string => {
  const quantity = readQuantity(value);
  const target = parseTarget(planned);
  if (!quantity.ok || !target.ok || !isMeasured(target.value)) throw new Error(planned);
  return reaches(quantity.value, target.value, better);
};

describe('посчитанное значение и план', () => {
  it.each([
    ['40%', 'не менее 40% высокий, повышенный уровень', 'reached'],
    ['39,999%', 'не менее 40 %', 'missed'],
    ['6%', '6% в год', 'reached'],
    ['7%', '6% в год', 'reached'],
    ['5%', '6% в год', 'missed'],
    ['50', 'Не менее 50 человек', 'reached'],
    ['12%', 'от 10 до 15 %', 'reached'],
    ['16%', 'от 10 до 15 %', 'missed'],
    ['62', 'более 62', 'missed'],
    ['0,4', 'не менее 40 %', 'incomparable'],
    ['40%', 'не менее 40 человек', 'incomparable'],
  ])('%s против «%s»: %s', (value, planned, verdict) => {
    expect(stands(value, planned)).toBe(verdict);
  });

  it('где лучше меньше, одно число — верхняя граница', () => {
    expect(stands('5%', '6%', 'lower')).toBe('reached');
    expect(stands('7%', '6%', 'lower')).toBe('missed');
  });
});
