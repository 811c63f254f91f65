import { describe, expect, it } from 'vitest';
import { allParts } from './all-parts.ts';
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

describe('функция, которую акт даёт субъекту в другом пункте', () => {
  const provision = `---
kind: provision
title: Положение
---

# Положение

1.1. Центр обеспечивает:

<Functions of="centre"/>

2.1. Центр отвечает педагогу в течение трёх дней.
`;
  const subjects = `subjects:
  - id: centre
    name: Центр
    kind: centre
    level: regional
    clause: "1.1"
    functions:
      - проводит диагностику;
      - { text: отвечает педагогу в течение трёх дней, clause: "2.1" }
      - { text: ведёт учёт., clause: "1.1" }
`;
  const [territory] = buildCorpus(
    [
      { path: 'regions/a/acts/1/provision.mdx', content: provision },
      { path: 'regions/a/acts/1/subjects.yaml', content: subjects },
    ],
    '',
  ).territories;

  it('стоит в тексте там, а не в перечне его пункта', () => {
    const parts = [...allParts(territory?.provision?.parts ?? [])];
    const listed = parts.flatMap(({ kind, text }) => (kind === 'bullet' ? [text] : []));
    expect(listed).toEqual(['проводит диагностику;', 'ведёт учёт.']);
  });

  it('есть среди его функций и ведёт к своему пункту', () => {
    const functions = territory?.subjects[0]?.functions ?? [];
    expect(functions.map(({ clause }) => clause?.printed)).toEqual(['1.1', '2.1', '1.1']);
    expect(functions[1]?.anchor).toBe('p-2.1');
    expect(functions[2]?.anchor).not.toBe(functions[0]?.anchor);
  });
});
