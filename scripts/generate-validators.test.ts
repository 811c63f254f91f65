// The compiled validators and the schemas must say the same.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedValidators, generateValidators } from './generate-validators.ts';

const written = readFileSync(generatedValidators, 'utf8');

it('проверки по схемам совпадают со схемами (иначе: npm run types)', () => {
  expect(written).toBe(generateValidators());
});

it('проверки по схемам не составляют кода на ходу: это запрещает политика безопасности браузера', () => {
  expect(written).not.toMatch(/\beval\b|\bFunction\b|\brequire\b/);
});
