import { expect, it } from 'vitest';
import { buildCorpus } from './corpus.ts';

const functionsOf = (...functions: readonly string[]): readonly string[] => {
  const content = `subjects:\n  - { id: centre, name: Центр, kind: centre, level: regional, clause: "1.1", functions: ${JSON.stringify(functions)} }\n`;
  const { territories } = buildCorpus([{ path: 'regions/a/acts/1/subjects.yaml', content }], '');
  return territories.flatMap(({ subjects }) =>
    subjects.flatMap((own) => own.functions.map(({ text }) => text)),
  );
};

it.each([
  'г) утратил силу;',
  '2.3. Утратила силу.',
  '(исключён)',
  'в) утратил силу с 1 сентября 2026 г.;',
  '– утратили силу',
])('«%s» – место функции, которой больше нет, а не функция', (ended) =>
  expect(functionsOf('а) ведёт учёт;', ended)).toEqual(['а) ведёт учёт;']),
);

it.each([
  'признаёт утратившими силу прежние планы;',
  'исключённых из списка учит заново',
  'г) исключает повторы;',
])('«%s» – функция', (own) => expect(functionsOf(own)).toEqual([own]));
