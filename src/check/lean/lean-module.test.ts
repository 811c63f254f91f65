// What is left out of the worker of the check, and what is not.
import { expect, it } from 'vitest';
import { leanModule } from './lean-module.ts';

it('правило остаётся без примеров, его тексты — без английского; прочее остаётся', () => {
  const rule = `export const rule = {
  severity: 'error',
  reason: { ru: 'Почему', en: 'Why' },
  check: (good) => ({ message: { ru: \`«\${good}»\`, en: \`“\${good}”\` }, en: 'alone' }),
  bad: [{ title: { ru: 'Так', en: 'So' } }],
  good: [example({ ru: 'Так', en: 'So' })],
};`;
  expect(leanModule(rule)).toBe(`export const rule = {
  severity: 'error',
  reason: { ru: 'Почему', en: '' },
  check: (good) => ({ message: { ru: \`«\${good}»\`, en: '' }, en: 'alone' }),
  bad: [],
  good: [],
};`);
});
