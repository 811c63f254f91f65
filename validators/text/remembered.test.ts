import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('о том же тексте вычисляется один раз', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['а', 'аб', 'а', 'аб'].map(length)).toEqual([1, 2, 1, 2]);
  expect(asked).toEqual(['а', 'аб']);
});

it('много текстов и длинные тексты памяти не занимают, а ответы те же', () => {
  const doubled = remembered((text) => text + text);
  for (let n = 0; n < 3; n += 1)
    for (let length = 0; length < 12_000; length += 100)
      expect(doubled('я'.repeat(length))).toBe('я'.repeat(2 * length));
  const many = remembered((text) => `${text}!`);
  for (let n = 0; n < 400_000; n += 1) if (many(String(n)) !== `${n}!`) throw new Error(String(n));
});
