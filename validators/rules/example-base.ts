// A made-up territory in good order, over which the examples of rules lay their files. It draws no finding.
// It is a draft: a draft has no printed text yet, so that an example may change its words and is not held against one.

/** Files of the territory `primer` and of a small federal layer, by name. */
export const primer = {
  region: `id: primer
name: Примерная область
level: region
`,
  act: `status: draft
period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }
coordinator: cnppm
`,
  provision: `---
kind: provision
title: Положение о региональной системе
order:
  kind: order
  issuer: Министерство образования Примерной области
  number: "1"
  date: 2023-12-15
  signatory: { post: Министр, name: А.А. Примерова }
  controller: { post: заместителя министра, name: Б.Б. Образцова }
  inForce: { printed: вступает в силу со дня подписания, from: 2023-12-15, clause: order/4 }
  repeals:
    - { act: old-order, clause: order/2 }
  annexes:
    - { number: "1", title: Положение, document: provision }
    - { number: "2", title: Дорожная карта, document: roadmap }
    - { number: "3", title: Показатели, document: indicators }
basis:
  - { act: education-law, clause: "1.2" }
abbreviations:
  - { short: ЦНППМ, means: Центр непрерывного повышения профессионального мастерства, clause: "2.2" }
directions:
  - number: 1
    title: Управление системой
    clause: "3.1"
    federal: management
    systemMeasures: [3.1-1]
---

<Order>

О региональной системе

1. Утвердить Положение о региональной системе.

2. Признать утратившим силу прежний приказ.

3. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.

4. Приказ вступает в силу со дня подписания.

Министр

А.А. Примерова

</Order>

Приложение № 1

# Положение о региональной системе

## 1. Общие положения

1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.

1.2. Положение принято в соответствии с законом об образовании.

## 2. Субъекты

2.1. Министерство образования Примерной области (далее – Министерство):

<Functions of="ministry"/>

2.2. Центр непрерывного повышения профессионального мастерства (далее – ЦНППМ) – координатор системы. ЦНППМ поддерживает наставников и обеспечивает:

<Functions of="cnppm"/>

## 3. Направления

3.1. Системообразующие мероприятия:

- оценка качества методической работы.

Мониторинг системы проводит Министерство не реже одного раза в год. Методы сбора информации: анкетирование, отчёты.

## 4. Понятия

<Terms/>

## Приложение № 2

<Roadmap/>

## Приложение № 3

<Indicators/>
`,
  subjects: `subjects:
  - id: ministry
    name: Министерство образования Примерной области
    short: Министерство
    kind: ministry
    level: regional
    clause: "2.1"
    functions:
      - утверждает дорожную карту.
  - id: cnppm
    name: Центр непрерывного повышения профессионального мастерства
    short: ЦНППМ
    kind: cnppm
    level: regional
    clause: "2.2"
    functions:
      - диагностику профессиональных дефицитов;
      - сопровождение индивидуальных маршрутов.
`,
  roadmap: `title: Дорожная карта
directions:
  - number: 1
    label: Направление 1
    title: Управление системой
    systemMeasures:
      - number: "1.1"
        title: Оценка качества методической работы
        measures:
          - title: Проведение мониторинга
            responsible: [Министерство, ЦНППМ]
            executors: [Иванова И.И.]
            deadline: ежегодно (май)
            result: аналитическая справка
          - title: Обсуждение выводов с педагогами
            responsible: [ЦНППМ, Министерство]
            executors: [Петров П.П.]
            deadline: ежегодно (июнь)
            result: план поддержки по итогам диагностики
`,
  indicators: `title: Показатели
years: ["2024", "2025"]
indicators:
  - number: "1"
    name: Доля педагогов, прошедших диагностику
    federal: diagnosed
    baseline: { at: "2023", value: 20% }
    targets: { "2024": 25%, "2025": 30% }
  - number: "2"
    name: Доля наставников
    baseline: { at: "2023", value: 5% }
    targets: { "2024": 6%, "2025": 7% }
`,
  terms: `terms:
  - id: mentor
    term: наставник
    text: «наставник» - педагог, который помогает коллеге.
`,
  acts: `acts:
  - id: education-law
    name: закон об образовании
    kind: code
    printed: закон об образовании
  - id: old-order
    name: прежний приказ
    kind: other
    printed: прежний приказ
`,
  directions: `directions:
  - { id: management, number: 1, name: Управление системой }
`,
  federalIndicators: `indicators:
  - id: diagnosed
    name: доля педагогов, прошедших диагностику
    direction: management
    unit: percent
    better: higher
    statedIn: [primer#1.1]
    thresholds:
      - { by: 2025-12-31, min: 30, printed: не менее 30%, from: 2023-12-15, statedIn: [primer#1.1] }
`,
  subjectKinds: `kinds:
  - { id: ministry, level: regional, name: Министерство }
  - { id: cnppm, level: regional, name: Центр непрерывного повышения мастерства }
`,
} as const;

type Model = keyof typeof primer;

/** Where each of the model files lies in the content folder. */
const paths: Readonly<Record<Model, string>> = {
  acts: 'federal/acts.yaml',
  directions: 'federal/directions.yaml',
  federalIndicators: 'federal/indicators.yaml',
  subjectKinds: 'federal/subject-kinds.yaml',
  region: 'regions/primer/region.yaml',
  act: 'regions/primer/acts/1/act.yaml',
  provision: 'regions/primer/acts/1/provision.mdx',
  subjects: 'regions/primer/acts/1/subjects.yaml',
  roadmap: 'regions/primer/acts/1/roadmap.yaml',
  indicators: 'regions/primer/acts/1/indicators.yaml',
  terms: 'regions/primer/acts/1/terms.yaml',
};

/** The model territory as files, by their path inside the content folder. */
export const exampleBase: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(paths).map(([file, path]) => [path, primer[file as Model]]),
);

/** A passage of a model file, and what stands there instead. */
type Change = readonly [passage: string, by: string];

const changed = (file: Model, changes: readonly Change[]): string =>
  changes.reduce((text: string, [passage, by]) => {
    if (text.split(passage).length !== 2)
      throw new Error(`«${passage}» must stand exactly once in the model ${file}`);
    return text.replace(passage, () => by);
  }, primer[file]);

/** One of the model files with a passage replaced; throws where the passage is not in it, so that no example goes stale. */
export const replaced = (file: Model, passage: string, by: string): string => changed(file, [[passage, by]]);

/** The files of an example that has another text in the place of one file of the model. */
export const whole = (file: Model, text: string): Readonly<Record<string, string>> => ({
  [paths[file]]: text,
});

/** The files of an example that differs from the model territory by several passages of one file; throws as `replaced` does. */
export const edits = (file: Model, ...changes: readonly Change[]): Readonly<Record<string, string>> =>
  whole(file, changed(file, changes));

/** The same of one passage. */
export const edit = (file: Model, passage: string, by: string): Readonly<Record<string, string>> =>
  edits(file, [passage, by]);

/** The model whose clause 1.1 goes on otherwise than «субъекты региональной системы.». */
export const defining = (words: string): Readonly<Record<string, string>> =>
  edit('provision', 'субъекты региональной системы.', words);

/** The model with further paragraphs at the end of section 3, before the section of terms. */
export const beforeTerms = (paragraphs: string): Readonly<Record<string, string>> =>
  edit('provision', '## 4. Понятия', `${paragraphs}\n\n## 4. Понятия`);

/** The date as of which examples are judged unless they name another. */
export const exampleDate = '2024-06-01';

/** The plan of the model act in another form: a table without sections. */
export const flatPlan = `title: Дорожная карта
columns: [Мероприятие, Срок, Исполнитель, Результат]
measures:
  - title: Диагностика педагогов
    deadline: май 2025 года
    responsible: [Министерство, ЦНППМ]
    result: аналитическая справка
  - title: Обсуждение выводов с педагогами
    deadline: июнь 2025 года
    responsible: [ЦНППМ]
    result: план поддержки
`;

/** The same under two headings: «first» and «second», with a key for each that is given. */
export const sectionedPlan = (first: string, second: string): string => {
  const [head = '', one = '', two = ''] = flatPlan.split(/measures:\n|(?= {2}- title: Обсуждение)/u);
  const under = (heading: string, rows: string): string =>
    `  - ${heading}\n    measures:\n${rows.replaceAll(/^/gmu, '    ').trimEnd()}\n`;
  return `${head}groups:\n${under(first, one)}${under(second, two)}`;
};
