// By what line a list of abbreviations is known.
import { expect, it } from 'vitest';
import { opensAbbreviations } from './abbreviation-lists.ts';

const opens = (text: string): boolean => opensAbbreviations({ kind: 'paragraph', text });

it.each([
  'Список сокращений',
  'Перечень сокращений:',
  '5. Список принятых сокращений',
  'VI. Перечень сокращений и обозначений',
  'Используемые сокращения:',
  'Список сокращений, используемых в Положении',
  'Принятые в тексте сокращения',
  'Сокращения',
])('«%s» открывает список', (text) => {
  expect(opens(text)).toBe(true);
});

it.each([
  'Сокращения штата не допускаются.',
  'Сокращение сроков обучения',
  'Перечень мероприятий по сокращению отчётности',
])('«%s» – нет', (text) => {
  expect(opens(text)).toBe(false);
});
