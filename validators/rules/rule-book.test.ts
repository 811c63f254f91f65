// The rule book is read by people in two languages: every text of it, and every finding it can make, must be whole.
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { formFaults } from './rule-form.ts';

const known = new Set(rules.map(({ id }) => id));

describe('книга правил', () => {
  it('не называет двух правил одинаково', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  it('судит по частям: тысячи документов не держат в памяти вместе', () => {
    expect(rules.filter(({ scope }) => scope === 'corpus').map(({ id }) => id)).toEqual([]);
  });
  it('не выдаёт акт одной территории за норму для других: норма – то, что излагают акты вместе, или ремесло', () => {
    const acts = rules.filter(({ norm }) => typeof norm !== 'string');
    expect(acts.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('назван, обоснован и объясняет себя на обоих языках, как требуется от каждого правила', () => {
    expect(formFaults(rule, known)).toEqual([]);
  });
});
