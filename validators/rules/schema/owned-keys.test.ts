import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { ownedKeys } from './owned-keys.ts';

describe('обязательные ключи, о которых говорят другие правила', () => {
  it('перечислены в owned-keys.ts ровно так, как их называют сами правила (owns)', () => {
    const owned = rules.flatMap((rule) => rule.owns ?? []);
    expect([...ownedKeys].sort()).toEqual([...new Set(owned)].sort());
  });
});
