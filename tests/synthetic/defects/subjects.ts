// What is missing or wrong in what is said of the subjects of a system, of its territory and of the figures in its text.
import { type Defect, edit, removed } from '../defect.ts';
import type { ModelName } from '../models.ts';

const defect = (
  rule: string,
  model: ModelName,
  file: string,
  from: string,
  to: string,
  words = to,
  also: readonly string[] = [],
): Defect => ({ rule, model, edits: [edit(file, from, to)], at: { file, words }, also });

const subjects = 'subjects.yaml';

export const subjectDefects: readonly Defect[] = [
  defect('subjects/kind-known', 'dzhida', subjects, 'kind: municipal-service', 'kind: municipal-servise'),
  defect(
    'subjects/ids-unique',
    'dzhida',
    subjects,
    '- id: cnppm\n',
    '- id: briop\n',
    'с координатором ЕФС\n  - id: briop',
  ),
  defect('subjects/clause-known', 'dzhida', subjects, 'clause: "3.1.4"', 'clause: "3.1.44"'),
  defect('subjects/coordinator-defined', 'kchr', 'act.yaml', 'coordinator: cnppm', 'coordinator: cnpmp'),
  {
    ...defect(
      'provision/component-resolves',
      'dzhida',
      'provision.mdx',
      '<Functions of="mms"/>',
      '<Functions of="mss"/>',
      '<Functions of="mss"/>',
      ['source/complete'],
    ),
    alone: true,
  },
  defect(
    'subjects/names-unique',
    'dzhida',
    subjects,
    '    kind: municipal-service',
    '    short: ЦНППМ\n    kind: municipal-service',
    'name: ЦНППМ',
  ),
  defect(
    'federal/topic-known',
    'dzhida',
    subjects,
    '      - организация взаимодействия, взаимопомощи и взаимообучения;',
    '      - { text: "организация взаимодействия, взаимопомощи и взаимообучения;", topics: [help-yourself] }',
    'help-yourself',
  ),
];

export const territoryDefects: readonly Defect[] = [
  // What calls itself a municipality's is judged as such.
  {
    ...defect(
      'territory/level-matches-folder',
      'kchr',
      'region.yaml',
      'level: region',
      'level: municipality',
      'level: municipality',
      ['levels/own-system'],
    ),
    alone: true,
  },
  defect(
    'territory/period-ordered',
    'vladimir',
    'act.yaml',
    'from: 2023-04-27, to: 2024-12-31',
    'from: 2024-12-31, to: 2023-04-27',
  ),
  {
    rule: 'territory/region-given',
    model: 'dzhida',
    edits: [removed('region.yaml')],
    at: { file: 'region.yaml', words: '' },
    also: [],
  },
  {
    ...defect(
      'validity/period-recorded',
      'vladimir',
      'act.yaml',
      'period: { printed: на период до 2024 года, from: 2023-04-27, to: 2024-12-31 }\n',
      '',
      'id:',
      ['validity/targets-ended'],
    ),
    // The period is over: that is told where the act names it.
    at: { file: 'provision.mdx', words: '1.2. Комплекс мер («дорожную карту»)' },
    alone: true,
  },
  {
    rule: 'validity/targets-ended',
    model: 'vladimir',
    edits: [edit('act.yaml', 'to: 2024-12-31', 'to: 2030-12-31')],
    at: { file: 'indicators.yaml', words: '"2024": 65%' },
    also: ['validity/period-agrees'],
    alone: true,
  },
  {
    ...defect('validity/draft-left', 'vladimir', 'act.yaml', 'status: adopted', 'status: draft'),
    // A draft can still say when it is to enter into force.
    also: ['requisites/entry-into-force'],
    alone: true,
  },
];

export const statisticsDefects: readonly Defect[] = [
  defect('statistics/printed-agrees', 'mordovia', 'statistics.yaml', 'value: 7058', 'value: 7085'),
  defect(
    'statistics/clause-known',
    'mordovia',
    'statistics.yaml',
    '- id: teachers\n    clause: "2.2"',
    '- id: teachers\n    clause: "2.22"',
    'clause: "2.22"',
  ),
  defect(
    'statistics/parts-sum',
    'mordovia',
    'statistics.yaml',
    '      - what: школ\n        value: 238\n        printed: 238 школ\n',
    '',
    'value: 459',
  ),
];
