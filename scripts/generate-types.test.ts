// The types of the content and the schemas must say the same.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedTypes, generateTypes } from './generate-types.ts';

it('типы содержания совпадают со схемами (иначе: npm run types)', async () => {
  expect(readFileSync(generatedTypes, 'utf8')).toBe(await generateTypes());
});
