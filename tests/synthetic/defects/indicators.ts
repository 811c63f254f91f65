// What is missing or wrong in an indicator table.
import { type Defect, edit, inPrint } from '../defect.ts';
import type { ModelName } from '../models.ts';

const file = 'indicators.yaml';

const defect = (
  rule: string,
  model: ModelName,
  [from, to]: readonly [string, string],
  printed: readonly [string, string] | null,
  words: string,
  also: readonly string[] = [],
): Defect => ({
  rule,
  model,
  edits: [edit(file, from, to), ...(printed === null ? [] : [edit('source.txt', ...printed)])],
  at: { file, words },
  also,
});

const vladimir = (
  rule: string,
  change: readonly [string, string],
  printed: readonly [string, string] | null,
  words: string,
  also: readonly string[] = [],
): Defect => defect(rule, 'vladimir', change, printed, words, also);

/** The 10th row: 0 % achieved, 3 % and 5 % planned. */
const tenth = 'реализованным организациями Владимирской области\t0%\t3%\t5%';
const tenthYaml = 'baseline: { at: 2023-01, value: 0% }\n    targets: { "2023": 3%, "2024": 5% }';
/** The 10th row with other values. */
const values = (baseline: string, first: string, second: string): readonly [string, string] => [
  tenthYaml,
  `baseline: { at: 2023-01, value: ${baseline} }\n    targets: { "2023": ${first}, "2024": ${second} }`,
];
const printedValues = (...cells: readonly string[]): readonly [string, string] => [
  tenth,
  `реализованным организациями Владимирской области\t${cells.join('\t')}`,
];

export const indicatorDefects: readonly Defect[] = [
  vladimir(
    'indicators/target-given',
    [', "2024": 5% }', ' }'],
    printedValues('0%', '3%', ''),
    '"2023": 3% }',
  ),
  vladimir(
    'indicators/target-understood',
    values('0%', '3%', 'побольше'),
    printedValues('0%', '3%', 'побольше'),
    'побольше',
  ),
  vladimir(
    'indicators/target-unit',
    values('0%', '3%', '5 чел.'),
    printedValues('0%', '3%', '5 чел.'),
    '5 чел.',
  ),
  vladimir('indicators/percent-range', values('0%', '3%', '105%'), printedValues('0%', '3%', '105%'), '105%'),
  vladimir(
    'indicators/not-falling-back',
    values('0%', '7%', '5%'),
    printedValues('0%', '7%', '5%'),
    '"2023": 7%, "2024": 5%',
  ),
  vladimir(
    'indicators/not-worse-than-achieved',
    values('4%', '3%', '5%'),
    printedValues('4%', '3%', '5%'),
    'value: 4% }\n    targets:',
  ),
  vladimir(
    'indicators/plan-moves',
    values('5%', '5%', '5%'),
    printedValues('5%', '5%', '5%'),
    'value: 5% }\n    targets:',
  ),
  vladimir(
    'indicators/baseline-understood',
    values('немало', '3%', '5%'),
    printedValues('немало', '3%', '5%'),
    'немало',
  ),
  vladimir(
    'indicators/numbers-unique',
    ['- number: "10"', '- number: "9"'],
    ['10.\tДоля управленческих', '9.\tДоля управленческих'],
    '"2024": 7% }\n  - number: "9"',
  ),
  vladimir(
    'indicators/numbers-unbroken',
    ['- number: "28"', '- number: "30"'],
    ['28\tДоля', '30\tДоля'],
    'number: "30"',
  ),
  vladimir(
    'indicators/federal-threshold',
    [
      'value: 85% }\n    targets: { "2023": 87%, "2024": 90% }',
      'value: 60% }\n    targets: { "2023": 65%, "2024": 69% }',
    ],
    ['85%\t87%\t90%', '60%\t65%\t69%'],
    '"2024": 69%',
  ),
  vladimir(
    'indicators/federal-known',
    ['federal: management-teams', 'federal: management-temas'],
    null,
    'management-temas',
  ),
  vladimir('indicators/federal-covered', ['    federal: management-teams\n', ''], null, '\nindicators:'),
  vladimir(
    'indicators/year-in-period',
    ['years: ["2023", "2024"]', 'years: ["2023", "2025"]'],
    null,
    'years:',
  ),
  {
    rule: 'indicators/year-after-signing',
    model: 'kchr',
    edits: [
      edit(file, '"2022": "не менее 200', '"2020": "не менее 200'),
      ...inPrint('provision.mdx', '(к 2022 году не менее 200', '(к 2020 году не менее 200'),
    ],
    at: { file, words: '"2020"' },
    also: [],
  },
  defect('indicators/clause-known', 'dzhida', ['clause: "5.2"', 'clause: "5.9"'], null, 'clause: "5.9"'),
  {
    rule: 'indicators/target-per-head',
    model: 'vladimir',
    edits: [
      edit(
        file,
        'baseline: { at: 2023-01, value: "10" }\n    targets: { "2023": "15", "2024": "20" }',
        'baseline: { at: 2023-01, value: "10" }\n    targets: { "2023": "15", "2024": 20 соглашений на одного методиста }',
      ),
      edit('source.txt', '\t10\t15\t20', '\t10\t15\t20 соглашений на одного методиста'),
    ],
    at: { file, words: '20 соглашений на одного методиста' },
    also: [],
  },
  {
    rule: 'indicators/bound-direction',
    model: 'dzhida',
    edits: [
      edit(file, '"2024": не более 250 человек', '"2024": не менее 250 человек'),
      ...inPrint('provision.mdx', 'не более 250 человек', 'не менее 250 человек'),
    ],
    at: { file, words: 'не менее 250 человек' },
    also: [],
  },
];

/** A defect of a printed formula. */
const formula = (rule: string, from: string, to: string, words = to): Defect => ({
  rule,
  model: 'moscow-oblast',
  edits: inPrint(file, from, to),
  at: { file, words },
  also: [],
});

export const formulaDefects: readonly Defect[] = [
  formula('formulas/understood', 'D_y = K_T / K_n', 'D_y = K_T / / K_n'),
  formula('formulas/divisor', 'D_y = K_T / K_n', 'D_y = K_T / K_n / 0'),
  formula('formulas/divisor', 'D_{фр} = K_{фр} / K_{п}', 'D_{фр} = K_{фр} / (K_{п} \\cdot 0)'),
  formula('formulas/symbols-explained', 'D_{фр} = K_{фр} / K_{п}', 'D_{фр} = K_{фр} \\cdot K_{щ} / K_{п}'),
  formula('formulas/result-unit', 'D_y = K_T / K_n \\cdot 100\\%', 'D_y = K_T / K_n'),
];
