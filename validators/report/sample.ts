// A report made by hand, on which the formats are tested: two made-up territories, every severity, grounds, a waiver.
import type { TerritoryFace, Verdict } from '../index.ts';
import { summarise } from '../index.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import type { ActPlace } from '../source/act-place.ts';

const roadmap = 'content/regions/primer/acts/1/roadmap.yaml';
const indicators = 'content/regions/primer/acts/1/indicators.yaml';
const acts = 'content/federal/acts.yaml';

/** An act with a clause, as a rule of one's own may cite it. */
const sampleNorm = {
  act: 'Приказ Министерства образования и молодежной политики Владимирской области от 27.04.2023 № 767',
  clause: '6.2',
} as const;

const rule = (id: Rule['id'], severity: Severity, more: Partial<Rule> = {}): Rule =>
  ({
    id,
    severity,
    scope: 'territory',
    title: { ru: `Что должно быть: ${id}`, en: `What must be: ${id}` },
    fault: { ru: `Что не так: ${id}`, en: `What is wrong: ${id}` },
    norm: 'craft',
    reason: { ru: 'Без этого документ не понять', en: 'Without it the document is not understood' },
    cure: { ru: 'Допишите это.', en: 'Add it.' },
    check: () => [],
    bad: [],
    good: [],
    ...more,
  }) as Rule;

/** Three rules, one for each severity, and one that finds nothing and does not hold municipalities. */
export const sampleRules: readonly Rule[] = [
  rule('indicators/threshold-kept', 'error', { norm: sampleNorm }),
  rule('roadmap/result-given', 'warning'),
  rule('acts/one-title', 'note', {
    doubt: { ru: 'Правило не видит самого акта.', en: 'The rule does not see the act itself.' },
  }),
  rule('territory/coordinator-named', 'error', {
    heldTo: {
      levels: ['region'],
      why: { ru: 'Координатор есть только у региона.', en: 'Only a region has a coordinator.' },
    },
  }),
];

const order = {
  kind: 'order',
  issuer: 'Министерство образования Примерной области',
  number: '1',
  date: '2023-12-15',
} as const;

/** A region with a provision, and a municipality without one. */
export const sampleTerritories: readonly TerritoryFace[] = [
  {
    id: 'primer',
    name: 'Примерная область',
    folder: 'content/regions/primer/',
    level: 'region',
    status: 'adopted',
    period: { to: '2025-12-31' },
    repealed: null,
    plannedTo: null,
    provision: {
      title: 'Положение о региональной системе',
      front: { kind: 'provision' },
      order,
      inForce: null,
    },
    roadmap: { measures: [{ deadline: null, time: null }] },
  },
  {
    id: 'primer/rayon',
    name: 'Примерный район',
    folder: 'content/regions/primer/municipalities/rayon/',
    level: 'municipality',
    status: 'draft',
    period: null,
    repealed: null,
    plannedTo: null,
    provision: null,
    roadmap: null,
  },
];

const texts: ReadonlyMap<string, string> = new Map([
  [roadmap, 'directions:\n  - title: Управление системой\n    measures:\n      - title: Семинар\n'],
  [indicators, 'indicators:\n  - number: "1"\n    targets: { "2024": 25% }\n'],
  [acts, 'acts:\n  - id: law\n    title: О системе\n'],
]);

const sampleIndicator = {
  document: { ru: 'Показатели', en: 'Indicators' },
  where: { ru: 'показатель 1', en: 'indicator 1' },
} as const;

/** An error with grounds: one with a place in another file, one without. */
export const sampleError: Finding = {
  rule: 'indicators/threshold-kept',
  severity: 'error',
  message: {
    ru: 'План на 2024 год — 25 %, а порог — 30 %',
    en: 'The plan for 2024 is 25%, the threshold 30%',
  },
  hint: { ru: 'Поднимите план до 30 %.', en: 'Raise the plan to 30%.' },
  edit: { ru: 'В данных: targets: { "2024": 30% }.', en: 'In the data: `targets: { "2024": 30% }`.' },
  place: {
    document: sampleIndicator.document,
    where: { ru: 'показатель 1, план на 2024 год', en: 'indicator 1, plan for 2024' },
    words: { before: '', found: '25%', after: '' },
  },
  file: indicators,
  line: 3,
  column: 24,
  endLine: 3,
  endColumn: 27,
  pointer: '/indicators/0/targets/2024',
  region: 'primer',
  norm: sampleNorm,
  grounds: [
    {
      says: { ru: 'показатель напечатан под номером 1', en: 'the indicator is printed under the number 1' },
      at: { file: indicators, line: 2, column: 13, endLine: 2, endColumn: 16 },
      place: { ...sampleIndicator, words: { before: '', found: '1', after: '' } },
    },
    {
      says: { ru: 'порог 30 % действует с 2024 года', en: 'the threshold of 30% holds from 2024' },
      at: null,
      place: null,
    },
  ],
  fingerprint: '00000000000000a1',
  waived: null,
};

const sampleWarning: Finding = {
  ...sampleError,
  rule: 'roadmap/result-given',
  severity: 'warning',
  message: { ru: 'У мероприятия «Семинар» не указан результат', en: 'The measure “Семинар” has no result' },
  hint: { ru: 'Назовите результат.', en: 'Name the result.' },
  edit: { ru: 'В данных это result.', en: 'In the data it is `result`.' },
  place: {
    document: { ru: 'Дорожная карта', en: 'Roadmap' },
    where: { ru: '1.1, строка 1, результат', en: '1.1, row 1, result' },
    words: { before: 'Семинар', found: '', after: '' },
  },
  file: roadmap,
  line: 4,
  column: 9,
  endLine: 4,
  endColumn: 23,
  pointer: '/directions/0/measures/0',
  norm: { act: null, clause: null },
  grounds: [],
  fingerprint: '00000000000000a2',
};

const sampleWaived: Finding = {
  ...sampleWarning,
  line: 2,
  column: 5,
  endLine: 3,
  endColumn: 14,
  pointer: '/directions/0',
  message: { ru: 'У направления не указан результат', en: 'The direction has no result' },
  region: 'primer/rayon',
  fingerprint: '00000000000000a3',
  waived: { reason: 'Так напечатано в приказе. Текст акта не правится.', by: 'Отдел', until: 'amendment' },
};

const sampleNote: Finding = {
  ...sampleWarning,
  rule: 'acts/one-title',
  severity: 'note',
  message: { ru: 'Акт назван по-разному', en: 'The act is named in different ways' },
  hint: { ru: 'Сверьте заголовок с опубликованным актом.', en: 'Compare the title with the published act.' },
  edit: null,
  place: {
    document: { ru: 'Реестр актов', en: 'Register of acts' },
    where: { ru: 'название', en: 'title' },
    words: { before: '', found: 'О системе', after: '' },
  },
  file: acts,
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 21,
  pointer: '/acts/0/title',
  region: null,
  fingerprint: '00000000000000a4',
};

/** An error, a warning, a note and a waived warning, in the order of places. */
export const sampleFindings: readonly Finding[] = [sampleNote, sampleError, sampleWaived, sampleWarning];

/** A report of these findings on the sample's territories. */
export const sampleReport = (
  findings: readonly Finding[] = sampleFindings,
  more: Partial<Verdict> = {},
): Verdict => ({
  asOf: '2026-11-21',
  summary: summarise(findings, 12),
  coverage: [{ region: 'primer', act: '1', name: null, edition: null, words: 200, covered: 199 }],
  findings,
  rules: sampleRules,
  corpus: { territories: sampleTerritories, texts },
  ...more,
});

/** What content may hold to break out of a report or to mislead its reader. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  ']]> --> </style></title> <!-- ',
  'a\u0000b\u001b[2Jc\u0007d\u009b31m\ufffe\uffff',
  'раз\u202eдва\u061c\u2066три\u200bчетыре\ufeff',
  'одинокие \ud800 и \udfff',
  'строка\nвторая\r\nтретья\u2028четвёртая\u2029',
  '\n::error file=x::y\n::set-output name=a::b\n##[error]z',
  '%0A::error::z , : % %25',
  '| a | b |\n| - | - |\n```\n`` ` @octocat #1 GH-1 https://example.org www.example.org :tada: $x$ [a](javascript:alert(1)) ![i](x) **b** __c__ ~~d~~ <!-- e',
  '"\' onclick="x" &amp; &#60;',
  '{0} {{1}} [x](1) \\[y\\](2) %SRCROOT%',
  'длинно '.repeat(20_000),
  '\u0301'.repeat(5000),
  '',
];

const hostilePlace = (text: string): ActPlace => ({
  document: { ru: text, en: text },
  where: { ru: text, en: text },
  words: { before: text, found: text, after: text },
});

/** The error of the sample with one text in every place that content may fill. */
export const hostileFinding = (text: string): Finding => ({
  ...sampleError,
  message: { ru: text, en: text },
  hint: { ru: text, en: text },
  edit: { ru: text, en: text },
  place: hostilePlace(text),
  file: text === '' ? 'x' : text,
  pointer: `/${text}`,
  region: text,
  norm: { act: text, clause: text },
  grounds: [
    {
      says: { ru: text, en: text },
      at: { file: text, line: 1, column: 1, endLine: 1, endColumn: 2 },
      place: hostilePlace(text),
    },
  ],
});
