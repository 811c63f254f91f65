// What is missing or wrong in the text of an act: its requisites, the acts it rests on, its numbers.
import { type Defect, edit, inPrint } from '../defect.ts';
import type { ModelName } from '../models.ts';

const file = 'provision.mdx';

/** A defect that the act itself has: the printed text has it too. */
const printed = (
  rule: string,
  model: ModelName,
  from: string,
  to: string,
  words = to,
  also: readonly string[] = [],
): Defect => ({ rule, model, edits: inPrint(file, from, to), at: { file, words }, also });

/** A defect of what is written down about the act. */
const written = (
  rule: string,
  model: ModelName,
  from: string,
  to: string,
  words = to,
  also: readonly string[] = [],
): Defect => ({ rule, model, edits: [edit(file, from, to)], at: { file, words }, also });

const controller = 'первого заместителя Министра образования и молодежной политики Владимирской области';

export const actDefects: readonly Defect[] = [
  written('requisites/number-and-date', 'vladimir', '  number: "767"\n', '', 'order:'),
  written(
    'requisites/signatory-given',
    'vladimir',
    '  signatory:\n    post: Министр\n    name: С.А. Болтунова\n',
    '',
    'order:',
  ),
  {
    rule: 'requisites/controller-given',
    model: 'vladimir',
    edits: [
      edit(file, `  controller:\n    post: ${controller}\n    name: С.А. Арлашину\n`, ''),
      ...inPrint(
        file,
        `3. Контроль за исполнением настоящего приказа возложить на ${controller} С.А. Арлашину.`,
        '',
      ),
    ],
    at: { file, words: 'order:' },
    also: [],
  },
  written(
    'requisites/changes-listed',
    'vladimir',
    '  repeals:\n    - { act: vladimir-do-783, clause: order/2 }\n',
    '',
    'Признать утратившим силу',
  ),
  written('requisites/as-printed', 'vladimir', '  kind: order', '  kind: resolution'),
  {
    rule: 'requisites/approved-as-named',
    model: 'kchr',
    edits: [
      ...inPrint(file, '1. Утвердить Концепцию создания', '1. Утвердить Программу создания'),
      edit(file, 'means: Концепцию создания', 'means: Программу создания'),
    ],
    at: { file, words: '1. Утвердить Программу создания' },
    also: [],
  },
  {
    rule: 'requisites/named-as-titled',
    model: 'vladimir',
    edits: [
      ...inPrint(
        file,
        'Настоящее Положение о региональной системе',
        'Настоящее Положение о районной системе',
      ),
      edit(file, 'means: Положение о региональной системе', 'means: Положение о районной системе'),
    ],
    at: { file, words: 'Настоящее Положение о районной системе' },
    also: [],
  },
  printed(
    'acts/cited-as-titled',
    'dzhida',
    '- научно-практические конференции, форумы и т.д.',
    '- научно-практические конференции, форумы и Концепция развития школ от 16.12.2020 № Р-174.',
  ),
  {
    rule: 'requisites/annex-marked',
    model: 'vladimir',
    edits: inPrint(file, 'Приложение № 3', 'Приложение № 4'),
    at: { file, words: 'number: "3"' },
    also: [],
  },
  written(
    'provision/clause-known',
    'dzhida',
    'abbreviations:\n  - short: Положение',
    'abbreviations:\n  - { short: ЦНППМ, means: ЦНППМ, clause: "9.9" }\n  - short: Положение',
    '9.9',
  ),
  written('provision/direction-known', 'dzhida', 'federal: mastery', 'federal: mystery'),
  written(
    'basis/act-known',
    'dzhida',
    '{ act: labour-code, clause: "1.3" }',
    '{ act: labor-code, clause: "1.3" }',
  ),
  printed('numbering/clauses-unique', 'dzhida', '2.4. Принципы создания', '2.3. Принципы создания'),
  {
    rule: 'numbering/clauses-unbroken',
    model: 'dzhida',
    edits: [
      ...inPrint(file, '3.1.5. Представители', '3.1.7. Представители'),
      edit('subjects.yaml', 'clause: "3.1.5"', 'clause: "3.1.7"'),
    ],
    at: { file, words: '3.1.7. Представители' },
    also: [],
  },
  {
    rule: 'numbering/clause-in-section',
    model: 'dzhida',
    edits: [
      ...inPrint(file, '5.3. Показатели', '4.3. Показатели'),
      edit('indicators.yaml', 'человек }\n    clause: "5.3"', 'человек }\n    clause: "5.2"'),
      edit('indicators.yaml', '70% }\n    clause: "5.3"', '70% }\n    clause: "5.2"'),
    ],
    at: { file, words: '4.3. Показатели' },
    also: [],
  },
  {
    rule: 'numbering/section-not-empty',
    model: 'dzhida',
    edits: [
      edit(file, '(к 2024 году - не менее 70%).', '(к 2024 году - не менее 70%).\n\n## VI. Схема системы'),
      edit(
        'source.txt',
        '(к 2024 году - не менее 70%).',
        '(к 2024 году - не менее 70%).\n\nVI. Схема системы',
      ),
    ],
    at: { file, words: '## VI. Схема системы' },
    also: [],
  },
  printed(
    'numbering/reference-resolves',
    'dzhida',
    '- координацию взаимодействия субъектов МС НМС;',
    '- координацию взаимодействия субъектов МС НМС в соответствии с пунктом 7.8 настоящего Положения;',
  ),
  printed(
    'numbering/items-once',
    'dzhida',
    '- инновационные проекты (площадки);',
    '- комплекс типовой организационно-методической документации, площадки;',
  ),
  printed(
    'numbering/contents-agree',
    'moscow-oblast',
    '  - 2.4. Содержание деятельности ММС',
    '  - 2.4. Содержание деятельности ММС (рейтинг и премии)',
  ),
  {
    rule: 'numbering/item-one-mark',
    model: 'dzhida',
    edits: [edit('source.txt', '- соглашения (договоры)', '- - соглашения (договоры)')],
    at: { file, words: 'соглашения (договоры)' },
    also: [],
  },
  {
    // The act has a list that ends unevenly further down: the two are one finding, at the first.
    ...printed(
      'numbering/items-end-alike',
      'kchr',
      'профессионального развития педагога и управленческих кадров.',
      'профессионального развития педагога и управленческих кадров;',
    ),
    instead: true,
  },
  {
    rule: 'numbering/items-marked',
    model: 'dzhida',
    edits: [
      edit(file, '- личностно ориентированный подход', '\nличностно ориентированный подход'),
      edit('source.txt', '- личностно ориентированный подход', 'личностно ориентированный подход'),
    ],
    at: { file, words: '\nличностно ориентированный подход' },
    also: [],
  },
];
