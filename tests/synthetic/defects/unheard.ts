// Defects that none of the real acts has: seeded in them, they show that the rules which are silent there can read them.
import { type Defect, edit, inPrint } from '../defect.ts';

const provision = 'provision.mdx';
const indicators = 'indicators.yaml';
const statistics = 'statistics.yaml';
const roadmap = 'roadmap.yaml';

const tenth = 'value: 0% }\n    targets: { "2023": 3%, "2024": 5% }';
const support =
  'сопровождение в профессиональном становлении педагогических работников до 35 лет в первые три года работы';
const young = 'количество педагогов муниципалитета до 35 лет';

/** A symbol that is explained once too often, in the table and in print. */
const symbol = (name: string, means: string): Defect['edits'] => [
  edit(
    indicators,
    `            means: ${young}\n`,
    `            means: ${young}\n          - symbol: ${name}\n            means: ${means}\n`,
  ),
  edit('source.txt', young, `${young}, $${name}$ – ${means}`),
];

export const unheardDefects: readonly Defect[] = [
  {
    rule: 'indicators/baseline-before-plan',
    model: 'vladimir',
    edits: [edit(indicators, `at: 2023-01, ${tenth}`, `at: 2024-01, ${tenth}`)],
    at: { file: indicators, words: 'at: 2024-01' },
    also: ['indicators/columns'],
  },
  {
    rule: 'indicators/target-year',
    model: 'kchr',
    edits: [
      edit(indicators, '"2022": "не менее 200', '"2022": "к 2023 году не менее 200'),
      ...inPrint(provision, '(к 2022 году не менее 200', '(к 2022 году к 2023 году не менее 200'),
    ],
    at: { file: indicators, words: 'к 2023 году' },
    also: [],
  },
  {
    rule: 'numbering/enumeration-unbroken',
    model: 'dzhida',
    edits: inPrint(provision, 'семинары-совещания, вебинары;', 'семинары-совещания: 1) очные, 3) удалённые;'),
    at: { file: provision, words: '3) удалённые' },
    also: [],
  },
  {
    rule: 'numbering/table-rows',
    model: 'moscow-oblast',
    edits: [
      edit('tables.yaml', '- - "2"\n', '- - "5"\n'),
      edit('source.txt', '2\tСерикова Л.В.', '5\tСерикова Л.В.'),
    ],
    at: { file: 'tables.yaml', words: '"5"' },
    also: [],
  },
  {
    rule: 'statistics/share-agrees',
    model: 'mordovia',
    edits: [
      edit(statistics, '109 человек (29%)', '109 человек (39%)'),
      ...inPrint(provision, '109 человек (29%)', '109 человек (39%)'),
    ],
    at: { file: statistics, words: '(39%)' },
    also: [],
  },
  {
    rule: 'statistics/among-within',
    model: 'mordovia',
    edits: [
      edit(
        statistics,
        'value: 7058\n        printed: в ОО - 7058',
        'value: 17058\n        printed: в ОО - 17058',
      ),
      ...inPrint(provision, 'в ОО - 7058', 'в ОО - 17058'),
    ],
    at: { file: statistics, words: 'value: 17058' },
    also: [],
  },
  {
    rule: 'validity/period-agrees',
    model: 'vladimir',
    edits: [
      edit(roadmap, 'на период до 2024 года (далее – РС НМС)', 'на период до 2025 года (далее – РС НМС)'),
      edit(
        'source.txt',
        'на период до 2024 года (далее – РС НМС)',
        'на период до 2025 года (далее – РС НМС)',
      ),
    ],
    at: { file: roadmap, words: 'на период до 2025 года' },
    also: [],
  },
  {
    rule: 'roadmap/measures-given',
    model: 'vladimir',
    edits: [
      edit(
        roadmap,
        '  - number: 3\n    label: Направление 3\n    title: Содержательно',
        `      - number: "2.7"\n        title: ${support}\n        measures: []\n  - number: 3\n    label: Направление 3\n    title: Содержательно`,
      ),
      edit('source.txt', 'Направление 3\t', `2.7. ${support} Направление 3\t`),
    ],
    at: { file: roadmap, words: 'measures: []' },
    also: [],
  },
  {
    rule: 'formulas/explained-once',
    model: 'moscow-oblast',
    edits: symbol('K_{мс}', 'количество молодых педагогов'),
    at: { file: indicators, words: `${young}\n          - symbol: K_{мс}` },
    also: [],
  },
  {
    rule: 'formulas/symbols-used',
    model: 'moscow-oblast',
    edits: symbol('K_{щ}', 'количество школ муниципалитета'),
    at: { file: indicators, words: 'symbol: K_{щ}' },
    also: [],
  },
  {
    rule: 'subjects/kinds-required',
    model: 'kchr',
    edits: [edit('subjects.yaml', '    kind: ministry\n', '    kind: institute\n')],
    at: { file: 'subjects.yaml', words: '\nsubjects:' },
    also: [],
    alone: true,
  },
];
