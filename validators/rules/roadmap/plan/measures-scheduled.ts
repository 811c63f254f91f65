// Measures that a text only lists are due on no day and are nobody's: without a plan they cannot be asked for.
import { concernsSystem } from '../../../model/act-actions.ts';
import { allParts } from '../../../model/all-parts.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Provision } from '../../../model/types.ts';
import { isWhole } from '../../../model/whole.ts';
import { plural } from '../../../text/russian.ts';
import { stripListPunctuation } from '../../../text/words/words.ts';
import { beforeTerms, edit, edits } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';
import { hasPlan } from './has-plan.ts';
import { type ListedKind, type ListedMeasures, listedMeasures } from './listed-measures.ts';

/** Fewer are an example of what is done, and no plan. */
const LEAST = 3;

/** When something is due or comes again: a year, a month, «ежегодно», «раз в полугодие». */
const WHEN =
  /(?<!\p{L})(?:еже(?:годн|квартальн|месячн|недельн)|кажд(?:ый|ую|ое)\s+(?:год|кварт|месяц|полугод|недел)|раза?\s+в\s+|квартал|полугоди|январ|феврал|март[аеу]?(?!\p{L})|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)|(?<!\p{N})20\p{N}\p{N}(?!\p{N})/iu;

/** «По плану, утверждённому приказом № 5»: another act says when. */
const ELSEWHERE =
  /(?<!\p{L})(?:план\p{L}{0,3}|карт\p{L}{1,3}|комплекс\p{L}{0,3}\s+мер)(?!\p{L})[^;]{0,300}№/iu;

const isPlannedElsewhere = ({ parts }: Provision): boolean =>
  [...allParts(parts)].some(({ text, inOrder }) => !inOrder && ELSEWHERE.test(text));

const COUNTED: Readonly<Record<ListedKind, readonly [string, string, string]>> = {
  measures: ['мероприятие', 'мероприятия', 'мероприятий'],
  papers: ['документ к разработке', 'документа к разработке', 'документов к разработке'],
  actions: [
    'дело в таблицах взаимодействия',
    'дела в таблицах взаимодействия',
    'дел в таблицах взаимодействия',
  ],
};
const COUNTED_EN: Readonly<Record<ListedKind, string>> = {
  measures: 'measures',
  papers: 'documents to be made',
  actions: 'actions in tables of work together',
};

/** How many of each kind a text lists: «12 мероприятий и 9 документов к разработке». */
const countsOf = (lists: readonly ListedMeasures[]): Text => {
  const sums = [...Map.groupBy(lists, ({ kind }) => kind)].map(
    ([kind, of]) => [kind, of.reduce((sum, { items }) => sum + items.length, 0)] as const,
  );
  return {
    ru: sums.map(([kind, count]) => `${count} ${plural(count, COUNTED[kind])}`).join(' и '),
    en: sums.map(([kind, count]) => `${COUNTED_EN[kind]}: ${count}`).join(', '),
  };
};

/** What nobody can read from the lists: who acts stands in the tables of work together. */
const unsaid = (lists: readonly ListedMeasures[]): Text =>
  lists.every(({ kind }) => kind === 'actions')
    ? { ru: 'к какому сроку и с каким результатом', en: 'by when and with what result' }
    : { ru: 'кто и к какому сроку это исполняет', en: 'by whom and by when this is done' };

/** The model act without its roadmap, with further paragraphs and other changes of its text. */
const withoutPlan = (
  paragraphs: string,
  ...changes: readonly (readonly [string, string])[]
): Readonly<Record<string, string | null>> => ({
  ...edits(
    'provision',
    ['    - { number: "2", title: Дорожная карта, document: roadmap }\n', ''],
    ['## Приложение № 2\n\n<Roadmap/>\n\n', ''],
    ['## 4. Понятия', `${paragraphs}\n\n## 4. Понятия`],
    ...changes,
  ),
  ...edit('subjects', 'утверждает дорожную карту.', 'управляет системой.'),
  'regions/primer/acts/1/roadmap.yaml': null,
});

const LISTED = '3.2. Мероприятия системы:\n\n- выпуск сборников;\n- организация стажировок.';

export const measuresScheduled: TerritoryRule = {
  id: 'roadmap/measures-scheduled',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'У мероприятий, которые называет текст, есть сроки',
    en: 'Measures that a text names have deadlines',
  },
  fault: {
    ru: 'Мероприятия названы, а плана с их сроками нет',
    en: 'Measures are named, and no plan says when',
  },
  reason: {
    ru: 'Мероприятие без срока, ответственного и результата ни с кого не спросить: акт его называет, а исполнять не обязывает.',
    en: 'A measure without deadline, responsible subject and result cannot be asked of anybody: the act names it and binds nobody to it.',
  },
  cure: {
    ru: 'Приложите план этих мероприятий с ответственными, сроками и результатами или назовите номер и дату акта, которым он утверждён.',
    en: 'Annex a plan of these measures with responsible subjects, deadlines and results, or name number and date of the act that adopted it.',
  },
  edit: {
    ru: 'Если план утверждён другим актом территории, внесите и его.',
    en: 'Where another act of the territory adopted the plan, enter that act, too.',
  },
  doubt: {
    ru: 'План может быть утверждён другим актом, которого в Своде нет.',
    en: 'The plan may have been adopted by another act that the Svod does not have.',
  },
  *check(territory, { corpus }) {
    const { provision } = territory;
    if (provision === null || !concernsSystem(territory)) return;
    if (!isWhole(corpus, territory, 'roadmap') || hasPlan(territory) || isPlannedElsewhere(provision)) return;
    const all = listedMeasures(territory).filter(({ ofOthers }) => !ofOthers);
    const items = all.flatMap((list) => list.items);
    const undated = items.filter((item) => !WHEN.test(item));
    const [first] = all;
    if (first === undefined || undated.length < LEAST || undated.length * 2 <= items.length) return;
    const [counts, nobody] = [countsOf(all), unsaid(all)];
    yield {
      at: first.spot,
      message: {
        ru: `В тексте названо: ${counts.ru}, а ${nobody.ru}, не сказано: плана со сроками нет ни здесь, ни в других актах территории, которые есть в Своде`,
        en: `The text names ${counts.en}, and does not say ${nobody.en}: neither it nor another act of the territory in the Svod has a plan with deadlines`,
      },
      grounds: all.map(({ items: [one = ''], spot }) => ({
        says: {
          ru: `Здесь: «${inner(excerpt(stripListPunctuation(one)))}»`,
          en: `Here: “${excerpt(stripListPunctuation(one))}”`,
        },
        at: spot,
      })),
      placeless: true,
      evidence: '',
    };
  },
  bad: [
    {
      title: { ru: 'Мероприятия системы без сроков', en: 'Measures of the system without deadlines' },
      files: withoutPlan(LISTED),
    },
    {
      title: { ru: 'Документы, которые надо разработать', en: 'Documents that are to be made' },
      files: withoutPlan(
        '3.2. Работа системы требует разработки документов:\n\n- положение о совете;\n- порядок отбора наставников.',
      ),
    },
    {
      title: { ru: 'Таблица взаимодействия без сроков', en: 'A table of work together without deadlines' },
      files: {
        ...withoutPlan(
          '',
          ['    systemMeasures: [3.1-1]\n', ''],
          ['3.1. Системообразующие мероприятия:', '3.1. Содержание работы:'],
        ),
        'regions/primer/acts/1/interactions.yaml': `interactions:
  - number: "3.1"
    rows:
      - { subject: ЦНППМ, actions: [подбор программ, ведение банка программ] }
      - { subject: Министерство, actions: [отбор школ] }
`,
      },
    },
  ],
  good: [
    { title: { ru: 'Дорожная карта приложена', en: 'The roadmap is annexed' }, files: beforeTerms(LISTED) },
    {
      title: { ru: 'Сроки сказаны в перечне', en: 'The list says when' },
      files: withoutPlan(
        '3.2. Мероприятия системы:\n\n- выпуск сборников в мае 2025 года;\n- организация стажировок ежегодно.',
      ),
    },
  ],
};
