// Every verdict that hangs on a day or a value turns at it: the day before, the day, the day after; below, at, above. A
// rule that reads a date or a threshold and has no case here, nor a reason for having none, fails.
import { describe, expect, it } from 'vitest';
import { rules } from '../../validators/index.ts';
import { acts } from './acts.ts';
import { datedRules } from './dated-rules.ts';
import { indicators } from './indicators.ts';
import { plans } from './plans.ts';
import { reports } from './reports.ts';
import { speaks } from './turning.ts';
import { undated } from './undated.ts';

const turnings = [...acts, ...indicators, ...plans, ...reports];
const covered = new Set(turnings.map(({ rule }) => rule));

describe('правило, которое читает дату или порог', () => {
  it.each(datedRules)('%s: поворот проверен, или сказано, почему его нет', (rule) => {
    expect(covered.has(rule) || undated.has(rule)).toBe(true);
  });
  it('не названо среди тех, у кого поворота нет, если он проверен или правило дат не читает', () => {
    const wrong = [...undated.keys()].filter((rule) => covered.has(rule) || !datedRules.includes(rule));
    expect(wrong).toEqual([]);
  });
  it('есть в книге правил', () => {
    const book = new Set<string>(rules.map(({ id }) => id));
    expect([...covered, ...undated.keys()].filter((rule) => !book.has(rule))).toEqual([]);
  });
  it('вправду находится среди исходных текстов', () => {
    for (const rule of covered) expect(datedRules).toContain(rule);
  });
});

describe.each(turnings.map((turning) => [turning.rule, turning.what, turning] as const))(
  '%s: %s',
  (_, __, turning) => {
    it('взято до, на границе и после, и заключение меняется', () => {
      expect(turning.at.length).toBeGreaterThanOrEqual(3);
      expect(new Set(turning.at.map(([, reported]) => reported)).size).toBe(2);
    });
    it.each(turning.at)('%s: замечание — %s', (given, reported) => {
      expect(speaks(turning, given)).toBe(reported);
    });
  },
);
