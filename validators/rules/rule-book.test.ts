// The rule book is read by people in two languages: every text of it, and every finding it can make, must be whole.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from './index.ts';
import { normActs } from './norms.ts';
import { formFaults } from './rule-form.ts';

const known = new Set(rules.map(({ id }) => id));

describe('книга правил', () => {
  it('не называет двух правил одинаково', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  it('судит по частям: тысячи документов не держат в памяти вместе', () => {
    expect(rules.filter(({ scope }) => scope === 'corpus').map(({ id }) => id)).toEqual([]);
  });
  it('не отдаёт одну пропажу двум правилам', () => {
    const owned = rules.flatMap(({ owns }) => owns ?? []);
    expect(new Set(owned).size).toBe(owned.length);
  });
  it('ссылается только на акты из реестра', () => {
    const register = parse(
      readFileSync(new URL('../../content/federal/acts.yaml', import.meta.url), 'utf8'),
    ) as {
      readonly acts: readonly { readonly id: string }[];
    };
    const registered = register.acts.map(({ id }) => id);
    for (const id of normActs.keys()) expect(registered).toContain(id);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('назван, обоснован и объясняет себя на обоих языках, как требуется от каждого правила', () => {
    expect(formFaults(rule, known)).toEqual([]);
  });
  it('называет норму из актов, на которые ссылается книга правил', () => {
    if (rule.norm !== 'craft') expect(normActs.has(rule.norm.act)).toBe(true);
  });
});
