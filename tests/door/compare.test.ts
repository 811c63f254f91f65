// The measure of import is measured itself: what a small edit spoils costs what it is, and no more.
import { expect, it } from 'vitest';
import type { SourceFile } from '../../validators/index.ts';
import { actFrom, actNamed, doorActs, filesOf, handMadeAct } from './acts.ts';
import { type Aspect, compare } from './compare.ts';

const act = actNamed('stages');

type Edit = readonly [file: string, from: string | RegExp, to: string];

const edited = (edits: readonly Edit[]): readonly SourceFile[] =>
  filesOf(act).map(({ path, content }) => {
    const text = content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
    const made = edits
      .filter(([file]) => file === path)
      .reduce((before, [, from, to]) => {
        const after = before.replace(from, to);
        if (after === before) throw new Error(`nothing to edit in ${path}: ${from}`);
        return after;
      }, text);
    return { path, content: made };
  });

/** What is wrong in each aspect in which something is. */
const costs = (edits: readonly Edit[]): Partial<Record<Aspect, number>> =>
  Object.fromEntries(
    compare(handMadeAct(act), actFrom(act, edited(edits))).flatMap(({ aspect, differences }) =>
      differences.length === 0 ? [] : [[aspect, differences.length]],
    ),
  );

const ministryFunction = '      - рассматривает ежегодный доклад о поддержке.\n';
const lastOfCentre = '      - готовит ежегодный доклад.\n';

it.each<readonly [what: string, edits: readonly Edit[], cost: Partial<Record<Aspect, number>>]>([
  ['потерянная ячейка', [['roadmap.yaml', /\n +result: приказ Министерства/u, '']], { roadmap: 1 }],
  ['другие слова в ячейке', [['roadmap.yaml', 'до 1 марта', 'до 2 марта']], { roadmap: 1 }],
  [
    'ячейка не в своей графе',
    [['roadmap.yaml', 'result: приказ Министерства', 'note: приказ Министерства']],
    { roadmap: 1 },
  ],
  [
    'потерянная строка из пяти ячеек',
    [['roadmap.yaml', /\n +- number: "6"[\s\S]*?(?=\n +- number: "7")/u, '']],
    { roadmap: 5 },
  ],
  [
    'лишняя ячейка',
    [['roadmap.yaml', /(result: приказ Министерства)/u, '$1\n        note: да']],
    { roadmap: 1 },
  ],
  ['другая графа шапки', [['roadmap.yaml', 'Срок исполнения,', 'Сроки,']], { roadmap: 1 }],
  ['другое число показателя', [['indicators.yaml', '"2026": "120"', '"2026": "102"']], { indicators: 1 }],
  ['другой номер пункта', [['provision.mdx', '14. Работа', '4. Работа']], { clauses: 1 }],
  ['два пункта в одном', [['provision.mdx', '.\n\n12. ММК', '. 12. ММК']], { clauses: 2 }],
  ['заголовок стал абзацем', [['provision.mdx', '## V. Оценка', 'V. Оценка']], { clauses: 1 }],
  [
    'функция у другого субъекта',
    [
      ['subjects.yaml', ministryFunction, ''],
      ['subjects.yaml', lastOfCentre, lastOfCentre + ministryFunction],
    ],
    { functions: 1, clauses: 1 },
  ],
  ['другое имя субъекта', [['subjects.yaml', 'областной центр', 'Областной центр']], { subjects: 1 }],
  ['другая дата приказа', [['provision.mdx', 'date: 2024-12-16', 'date: 2024-12-17']], { order: 1 }],
  ['другая расшифровка', [['provision.mdx', 'means: областной', 'means: Областной']], { abbreviations: 1 }],
  [
    'определение со словом больше, напечатанное и там и тут',
    [['terms.yaml', 'опытный педагог', 'очень опытный педагог']],
    { clauses: 1, terms: 1 },
  ],
])('%s', (_, edits, cost) => {
  expect(costs(edits)).toEqual(cost);
});

it('другие имена для программ, кавычки и порядок ключей ничего не стоят', () => {
  expect(
    costs([
      ['subjects.yaml', 'id: cabinets', 'id: mmk'],
      ['provision.mdx', 'of="cabinets"', 'of="mmk"'],
      ['terms.yaml', 'id: log', 'id: journal'],
      ['roadmap.yaml', 'result: приказ Министерства', 'result: "приказ  Министерства"'],
      [
        'indicators.yaml',
        '{ "2025": "80", "2026": "120", "2027": "160" }',
        `{ "2027": '160', "2025": '80', "2026": "120" }`,
      ],
    ]),
  ).toEqual({});
});

it.each(doorActs.map((each) => [each.name, each] as const))('акт %s не отличается от себя', (_, each) => {
  const known = compare(handMadeAct(each), actFrom(each, filesOf(each)));
  expect(known.flatMap(({ differences }) => differences)).toEqual([]);
  expect(known.find(({ aspect }) => aspect === 'clauses')?.wanted).toBeGreaterThan(10);
});
