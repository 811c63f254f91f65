// A town of the model territory with a plan of events as its only document, and those who are responsible in it entered as subjects.

/** Those who are responsible in the plan: it names them, and describes nobody. */
export const planSubjects = `subjects:
  - id: centre
    name: Методический кабинет
    kind: cnppm
  - id: association
    name: Объединение учителей истории
    kind: cnppm
`;

/** The plan: a table without sections, for those who are responsible and for others whom nobody has entered. */
export const planTable = `title: План методической работы на 2024 год
columns: [Сроки, Мероприятие, Ответственные, Результат]
measures:
  - deadline: май 2024 года
    title: Семинар для учителей
    responsible: [Методический кабинет]
    result: программа семинара
  - deadline: июнь 2024 года
    title: Посещение уроков
    responsible: [Объединение учителей истории, Школа молодого педагога]
    result: справка
`;

const text = `---
kind: annex
title: План методической работы на 2024 год
approval: { issuer: Управление образования города Примерска }
---

<Approval>

УТВЕРЖДЕНО

приказом Управления образования города Примерска

от 15.12.2023 № 1

</Approval>

# План методической работы на 2024 год

<Roadmap/>
`;

const folder = 'regions/primer/municipalities/primersk';

/** The files of the town and its plan, with other words for the table where they are given. */
export const planAlone = (roadmap: string = planTable): Readonly<Record<string, string>> => ({
  [`${folder}/region.yaml`]: 'id: primersk\nname: город Примерск\nlevel: municipality\n',
  [`${folder}/acts/plan/act.yaml`]:
    'status: draft\nperiod: { printed: на 2024 год, from: 2024-01-01, to: 2024-12-31 }\n',
  [`${folder}/acts/plan/provision.mdx`]: text,
  [`${folder}/acts/plan/subjects.yaml`]: planSubjects,
  [`${folder}/acts/plan/roadmap.yaml`]: roadmap,
});

/** A second order of the model region that only adopts a plan, under a stamp that names it; an entry of its list of annexes, and its measure. */
export const planOfOrder = (
  annex: string,
  measure = 'Семинар для учителей',
): Readonly<Record<string, string>> => ({
  'regions/primer/acts/2/act.yaml':
    'status: draft\nperiod: { printed: на 2024 год, from: 2024-01-01, to: 2024-12-31 }\n',
  'regions/primer/acts/2/roadmap.yaml': `title: План мероприятий по развитию региональной системы методической работы на 2024 год
columns: [Мероприятие, Срок, Ответственные, Результат]
measures:
  - title: ${measure}
    deadline: май 2024 года
    responsible: [ЦНППМ]
    result: программа семинара
`,
  'regions/primer/acts/2/provision.mdx': `---
kind: order
title: План мероприятий по развитию региональной системы методической работы на 2024 год
order:
  kind: order
  issuer: Министерство образования Примерной области
  number: "2"
  date: 2024-01-15
  signatory: { post: Министр, name: А.А. Примерова }
  controller: { post: заместителя министра, name: Б.Б. Образцова }
  inForce: { printed: вступает в силу со дня подписания, from: 2024-01-15, clause: order/3 }
  annexes:
    - ${annex}
---

<Order>

О плане мероприятий

1. Утвердить прилагаемый план мероприятий по развитию региональной системы методической работы на 2024 год.

2. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.

3. Приказ вступает в силу со дня подписания.

Министр

А.А. Примерова

</Order>

<Approval>

УТВЕРЖДЁН

приказом Министерства образования Примерной области

от 15.01.2024 № 2

</Approval>

# План мероприятий по развитию региональной системы методической работы на 2024 год

<Roadmap/>
`,
});
