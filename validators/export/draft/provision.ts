// The provision of a draft: basis, subjects with their functions, directions with their system measures, monitoring.
import { yamlText } from '../../import/write/yaml-text.ts';
import type { Act } from '../../model/types.ts';
import { formatDate } from '../../text/russian.ts';
import {
  type Asked,
  brings,
  coordinatorOf,
  draftedDocuments,
  measureName,
  open,
  requiredKinds,
  systems,
} from './asked.ts';
import {
  annexNames,
  annexNumber,
  annexStamp,
  controller,
  issuerOf,
  orderText,
  orderTitle,
  signatory,
} from './order.ts';
import { orderWords } from './order-words.ts';

/** The kinds of acts by which a document is told to be founded on them. */
const kinds: Readonly<Record<string, string>> = {
  law: 'Федеральный закон',
  decree: 'Указ',
  resolution: 'Постановление',
  directive: 'Распоряжение',
  order: 'Приказ',
};

/** The name of an act in the nominative: «Указ Президента Российской Федерации от 7 мая 2018 г. № 204 «…»». */
const nameOf = ({ kind, issuer, number, date, title, name, printed }: Act): string => {
  if (name !== null) return name;
  const word = kinds[kind];
  if (word === undefined || number === null || date === null) return title ?? printed;
  const requisites = `от ${formatDate(date)} №\u00A0${number}`;
  return [word, issuer ?? '', requisites, title === null ? '' : `«${title}»`]
    .filter((part) => part !== '')
    .join(' ');
};

/** The acts that provisions are founded on. */
const basisOf = ({ federal }: Asked): readonly Act[] =>
  [...federal.acts.values()].filter(({ required }) => required?.kinds.includes('provision') === true);

const listed = (items: readonly string[]): string =>
  items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : ';'}`).join('\n');

/** The section of the subjects; its clauses are numbered from 1. */
export const subjectsSection = 3;
const directionsSection = 4;

const directionsOf = ({ federal }: Asked) =>
  federal.directions.map(({ id, number, name, systemMeasures }) => ({
    number,
    title: name,
    clause: `${directionsSection}.${number}`,
    federal: id,
    systemMeasures: systemMeasures.map((_, index) => `${directionsSection}.${number}-${index + 1}`),
  }));

const frontMatter = (asked: Asked): string => {
  const names = annexNames(asked);
  const annexes = draftedDocuments
    .filter((document) => brings(asked, document))
    .map((document) => ({
      number: String(annexNumber(asked, document)),
      title: names[document].approved,
      document,
    }));
  const isProvision = brings(asked, 'provision');
  return yamlText({
    kind: isProvision ? 'provision' : 'order',
    title: isProvision ? names.provision.title : orderTitle(asked),
    order: {
      kind: asked.order,
      issuer: issuerOf(asked),
      title: orderTitle(asked),
      signatory,
      controller,
      inForce: { printed: 'вступает в силу со дня его подписания', clause: 'order/3' },
      annexes,
    },
    ...(isProvision
      ? {
          basis: basisOf(asked).map(({ id }) => ({ act: id, clause: '1.2' })),
          directions: directionsOf(asked),
        }
      : {}),
  });
};

const subjectClauses = (asked: Asked): readonly string[] =>
  requiredKinds(asked).flatMap(({ id, name }, index) => [
    `${subjectsSection}.${index + 1}. ${name}. Функции:`,
    `<Functions of="${id}"/>`,
  ]);

const coordinatorClause = (asked: Asked): readonly string[] => {
  const coordinator = coordinatorOf(asked);
  const number = `${subjectsSection}.${requiredKinds(asked).length + 1}`;
  return coordinator === null
    ? []
    : [`${number}. Координатор ${systems[asked.level].short} – ${coordinator.name}.`];
};

const directionClauses = (asked: Asked): readonly string[] =>
  asked.federal.directions.flatMap(({ number, name, systemMeasures }) => [
    `${directionsSection}.${number}. Направление ${number} «${name}». Системообразующие мероприятия:`,
    listed(systemMeasures.map((measure) => measureName(measure.name, asked))),
  ]);

/** By what plan the measures are carried out, where the act itself brings none. */
const planClause = (asked: Asked): readonly string[] => {
  if (brings(asked, 'roadmap')) return [];
  const by = `${orderWords[asked.order].instrumental} от ${open('дата дорожной карты')} № ${open('номер дорожной карты')}`;
  const number = `${directionsSection}.${asked.federal.directions.length + 1}`;
  return [`${number}. Системообразующие мероприятия исполняются по дорожной карте, утверждённой ${by}.`];
};

/** The text of the provision, section by section. */
const provisionText = (asked: Asked): readonly string[] => {
  const { genitive, short } = systems[asked.level];
  const indicators = brings(asked, 'indicators')
    ? `Показатели эффективности ${short} приведены в приложении № ${annexNumber(asked, 'indicators')}.`
    : `Показатели эффективности ${short}: ${open('показатели')}.`;
  return [
    annexStamp(asked, 'provision'),
    `# ${annexNames(asked).provision.title}`,
    '## 1. Общие положения',
    `1.1. Настоящее Положение определяет цель и задачи, субъекты, направления и показатели эффективности ${genitive} (далее – ${short}).`,
    `1.2. Нормативная правовая основа ${short}:`,
    listed(basisOf(asked).map(nameOf)),
    `## 2. Цель и задачи ${short}`,
    `2.1. Целью ${short} является ${open('цель')}.`,
    `2.2. Задачи ${short}:`,
    listed([open('первая задача'), open('вторая задача')]),
    `## ${subjectsSection}. Субъекты ${short}`,
    ...subjectClauses(asked),
    ...coordinatorClause(asked),
    `## ${directionsSection}. Направления ${short}`,
    ...directionClauses(asked),
    ...planClause(asked),
    `## 5. Показатели и мониторинг ${short}`,
    `5.1. ${indicators}`,
    `5.2. Мониторинг эффективности ${short} ежегодно проводит ${open('кто проводит мониторинг')}. Методы сбора информации: ${open('методы')}. По итогам мониторинга ${open('что делают по итогам')}.`,
  ];
};

/** `provision.mdx` of a draft: the order, the provision where there is one, and the places of the tables. */
export const draftProvision = (asked: Asked): string => {
  const body = [
    orderText(asked),
    ...(brings(asked, 'provision') ? provisionText(asked) : []),
    ...(brings(asked, 'roadmap') ? [`## ${annexStamp(asked, 'roadmap')}`, '<Roadmap/>'] : []),
    ...(brings(asked, 'indicators') ? [`## ${annexStamp(asked, 'indicators')}`, '<Indicators/>'] : []),
  ];
  return `---\n${frontMatter(asked)}---\n\n${body.join('\n\n')}\n`;
};

/** `subjects.yaml` of a draft: the subjects that the level must have, with the duties of their kinds as functions. */
export const draftSubjects = (asked: Asked): string =>
  yamlText({
    subjects: requiredKinds(asked).map(({ id, level, name, duties }, index) => ({
      id,
      name,
      kind: id,
      level,
      clause: `${subjectsSection}.${index + 1}`,
      functions: (duties.length === 0 ? [open('функция')] : duties.map((duty) => duty.name)).map(
        (words, at, all) => `${words}${at === all.length - 1 ? '.' : ';'}`,
      ),
    })),
  });
