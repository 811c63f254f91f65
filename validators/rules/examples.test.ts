// The examples of the rules are their tests: every bad one gives exactly one finding, of its rule and at its place;
// every good one gives none.
import { describe, expect, it } from 'vitest';
import { badFaults, goodFaults } from './example-proof.ts';
import { rules } from './index.ts';

describe('образцовая территория', () => {
  it('не вызывает ни одного замечания', () => {
    expect(goodFaults({ title: { ru: '', en: '' }, files: {} }, rules)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('имеет хороший и плохой пример', () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
  it.each(rule.bad.map((example) => [example.title.ru, example] as const))('плохо: %s', (_, example) => {
    expect(badFaults(rule, example, rules)).toEqual([]);
  });
  it.each(rule.good.map((example) => [example.title.ru, example] as const))('хорошо: %s', (_, example) => {
    expect(goodFaults(example, rules)).toEqual([]);
  });
});
