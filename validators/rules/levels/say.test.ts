// Levels stand in sentences, in the case that the sentence asks for.
import { expect, it } from 'vitest';
import { sayLevels } from './say.ts';

it('уровни стоят в падеже, которого требует предложение', () => {
  expect(sayLevels(['municipal'], 'nominative').ru).toBe('муниципальный уровень');
  expect(sayLevels(['regional', 'municipal'], 'nominative').ru).toBe('региональный и муниципальный уровни');
  expect(sayLevels(['federal', 'regional', 'institutional'], 'genitive').ru).toBe(
    'федерального, регионального и институционального уровней',
  );
  expect(sayLevels(['federal'], 'prepositional').ru).toBe('федеральном уровне');
});
