// A made-up act with several documents under one order: two provisions, a list of members, two plans and two tables of indicators.
import { exampleBase, replaced } from './example-base.ts';
import { printed } from './source/example-source.ts';

/** The folder of the act, ending in `/`. */
export const severalAct = 'regions/primer/acts/1/';

/** The lines of the order's list of annexes that name them. */
export const furtherAnnexes = `    - { number: "4", title: Положение о методическом совете, document: sovet }
    - { number: "5", title: Состав методического совета, document: sostav }
    - { number: "6", title: План работы методического совета, document: plan }
`;

const order = replaced(
  'provision',
  '    - { number: "3", title: Показатели, document: indicators }\n',
  `    - { number: "3", title: Показатели, document: indicators }\n${furtherAnnexes}`,
).replace(
  '1. Утвердить Положение о региональной системе.',
  '1. Утвердить Положение о региональной системе, Положение о методическом совете, состав совета и план его работы.',
);

const council = `---
kind: provision
title: Положение о методическом совете
---

Приложение № 4

# Положение о методическом совете

## 1. Общие положения

1.1. Методический совет (далее – Совет) помогает ЦНППМ.

1.2. Совет действует по пункту 2.2 Положения о региональной системе.

## 2. Работа

2.1. Совет рассматривает планы методической работы.
`;

const members = `---
kind: annex
title: Состав методического совета
---

Приложение № 5

# Состав методического совета

<Table id="members"/>
`;

const membersTable = `tables:
  - id: members
    columns: [Фамилия и инициалы, Должность]
    rows:
      - [Примерова А.А., министр]
      - [Образцов Б.Б., заместитель министра]
`;

const plan = `---
kind: annex
title: План работы методического совета
---

Приложение № 6

# План работы методического совета

<Roadmap/>

## Показатели работы

<Indicators/>
`;

const planRoadmap = `title: План работы методического совета
directions:
  - number: 1
    label: Направление 1
    title: Управление системой
    systemMeasures:
      - number: "1.1"
        title: Оценка качества методической работы
        measures:
          - title: Заседание по итогам года
            responsible: [ЦНППМ]
            executors: [Сидоров С.С.]
            deadline: ежегодно (декабрь)
            result: протокол заседания
`;

const planIndicators = `title: Показатели работы
years: ["2024", "2025"]
indicators:
  - number: "1"
    name: Количество заседаний в год
    baseline: { at: "2023", value: "2" }
    targets: { "2024": "3", "2025": "4" }
`;

/** The act's further documents by the names of their files in its folder. */
export const furtherDocuments: Readonly<Record<string, string>> = {
  'provision.sovet.mdx': council,
  'provision.sostav.mdx': members,
  'tables.sostav.yaml': membersTable,
  'provision.plan.mdx': plan,
  'roadmap.plan.yaml': planRoadmap,
  'indicators.plan.yaml': planIndicators,
};

/** The model territory, whose act has these documents; some of its files changed, or taken away where null stands for a text. */
export const severalDocuments = (
  changed: Readonly<Record<string, string | null>> = {},
): { readonly path: string; readonly content: string }[] =>
  Object.entries({
    ...exampleBase,
    [`${severalAct}provision.mdx`]: order,
    ...Object.fromEntries(
      Object.entries(furtherDocuments).map(([name, text]) => [`${severalAct}${name}`, text]),
    ),
    ...changed,
  }).flatMap(([path, content]) => (content === null ? [] : [{ path, content }]));

/** The printed text of the act with all of them, as extracted. */
export const severalPrinted = `${printed.replace(
  '1. Утвердить Положение о региональной системе.',
  '1. Утвердить Положение о региональной системе, Положение о методическом совете, состав совета и план его работы.',
)}
Приложение № 4
Положение о методическом совете
1. Общие положения
1.1. Методический совет (далее – Совет) помогает ЦНППМ.
1.2. Совет действует по пункту 2.2 Положения о региональной системе.
2. Работа
2.1. Совет рассматривает планы методической работы.
Приложение № 5
Состав методического совета
Фамилия и инициалы\tДолжность
Примерова А.А.\tминистр
Образцов Б.Б.\tзаместитель министра
Приложение № 6
План работы методического совета
План работы методического совета
Направление 1
«Управление системой»
1.1. Оценка качества методической работы\tЗаседание по итогам года\tЦНППМ\tСидоров С.С.\tежегодно (декабрь)\tпротокол заседания
Показатели работы
Показатели работы
1.\tКоличество заседаний в год\t2\t3\t4
`;
