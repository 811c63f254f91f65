// The rule book is read by people in two languages: every text of it, and every finding it can make, must be whole.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../index.ts';
import { exampleBase, exampleDate } from './example-base.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import { normActs } from './norms.ts';
import type { Example, Text } from './rule.ts';

/** English may quote the content, in “…”, «…» or `…`. */
const withoutQuotations = (text: string): string => text.replace(/“[^“]*?”(?!\p{L})|«.*?»|`[^`]*`/gu, '');

const hasBoth = ({ ru, en }: Text): void => {
  expect(ru).toMatch(/\p{Script=Cyrillic}/u);
  expect(withoutQuotations(en)).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(en.trim()).not.toBe('');
  expect(en).not.toBe(ru);
  for (const text of [ru, en]) expect(text).not.toMatch(/undefined|\[object|NaN|null|\$\{/u);
};

/** A word of Cyrillic and Latin letters is a slip of the keyboard that no reader sees. */
const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

const findingsOf = ({ files, asOf }: Example): readonly Finding[] => {
  const laid = Object.entries({ ...exampleBase, ...files });
  const sources = laid.flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));
  return check(sources, { asOf: asOf ?? exampleDate }).findings;
};

describe('книга правил', () => {
  it('не называет двух правил одинаково', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
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
    const known = register.acts.map(({ id }) => id);
    for (const id of normActs.keys()) expect(known).toContain(id);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('назван по папке и по тому, что должно быть', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });
  it('называет норму и важность', () => {
    expect(['error', 'warning', 'note']).toContain(rule.severity);
    if (rule.norm !== 'craft') expect(normActs.has(rule.norm.act)).toBe(true);
  });
  it('объясняет себя на обоих языках', () => {
    for (const text of [rule.title, rule.reason, rule.cure]) hasBoth(text);
    for (const { title } of [...rule.bad, ...rule.good])
      for (const text of [title.ru, title.en]) expect(text.trim()).not.toBe('');
    for (const { ru } of [rule.title, rule.reason, rule.cure]) expect(ru).not.toMatch(mixed);
  });
  it('говорит, кто ему подчинён и почему это только заметка', () => {
    if (rule.heldTo !== undefined) hasBoth(rule.heldTo.why);
    expect(rule.doubt === undefined).toBe(rule.severity !== 'note');
    if (rule.doubt !== undefined) hasBoth(rule.doubt);
  });
  it('уступает только правилам, которые есть', () => {
    for (const other of rule.yieldsTo ?? []) {
      expect(rules.map((known) => known.id)).toContain(other);
      expect(other).not.toBe(id);
    }
  });
  it('говорит замечания целыми фразами на обоих языках', () => {
    for (const finding of rule.bad.flatMap(findingsOf)) {
      hasBoth(finding.message);
      hasBoth(finding.hint);
      for (const { says } of finding.grounds) hasBoth(says);
      expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});
