// What is left out of the worker of the check, and what is not.
import { expect, it } from 'vitest';
import { leanModule } from './lean-module.ts';

it('правило остаётся без примеров, без сказанного помимо замечаний и без сказанного редактору данных, его тексты — без английского; прочее остаётся', () => {
  const rule = `export const rule = {
  severity: 'error',
  fault: { ru: 'Не так', en: 'Not so' },
  reason: { ru: 'Почему', en: 'Why' },
  cure: { ru: 'Исправьте', en: 'Mend' },
  doubt: { ru: 'Бывает', en: 'May be' },
  edit: { ru: 'Ключ', en: 'Key' },
  check: (good) => ({ message: { ru: \`«\${good}»\`, en: \`“\${good}”\` }, edit: own, en: 'alone' }),
  bad: [{ title: { ru: 'Так', en: 'So' } }],
  good: [example({ ru: 'Так', en: 'So' })],
};`;
  expect(leanModule(rule)).toBe(`export const rule = {
  severity: 'error',
  cure: { ru: '' },
  check: (good) => ({ message: { ru: \`«\${good}»\` }, edit: null, en: 'alone' }),
};`);
});
