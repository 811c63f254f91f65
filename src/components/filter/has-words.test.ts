import { expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

const rule = 'Срок мероприятия прочитан. Ещё не наступивший срок · roadmap/deadline-dated';

it.each([
  'сроки',
  'СРОК',
  'мероприятиями',
  'еще',
  'мер',
  'deadline',
  'roadmap/deadline',
  'срок, мероприятие',
  '',
])('по слову «%s» правило о сроке мероприятия находится', (asked) =>
  expect(hasWords(rule, asked)).toBe(true),
);

it.each(['субъект', 'срок субъекта', 'роприят'])('по словам «%s» – нет', (asked) =>
  expect(hasWords(rule, asked)).toBe(false),
);
