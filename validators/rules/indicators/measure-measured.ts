// Where no plan gives measures results, only indicators show what came of those that the text lists.
import { excerpt, inner } from '../../model/excerpt.ts';
import type { Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import type { Spot } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import { stripListPunctuation } from '../../text/words/words.ts';
import { beforeTerms, edit, edits } from '../example-base.ts';
import { hasPlan } from '../roadmap/plan/has-plan.ts';
import { listedMeasures } from '../roadmap/plan/listed-measures.ts';
import type { TerritoryRule } from '../rule.ts';
import { measures, readerOfTasks } from './measured-by.ts';

interface Listed {
  readonly text: string;
  readonly spot: Spot;
}

/** The measures of the act's own level that its text lists. */
const measuresOf = (territory: Territory): readonly Listed[] =>
  listedMeasures(territory)
    .filter(({ kind, ofOthers }) => kind === 'measures' && !ofOthers)
    .flatMap(({ items, spots }) =>
      items.flatMap((text, at) => (spots[at] === undefined ? [] : [{ text, spot: spots[at] }])),
    );

/** The model act without its roadmap, with these measures in its text. */
const listing = (...items: readonly string[]): Readonly<Record<string, string | null>> => ({
  ...edits(
    'provision',
    ['    - { number: "2", title: Дорожная карта, document: roadmap }\n', ''],
    ['## Приложение № 2\n\n<Roadmap/>\n\n', ''],
    ['- оценка качества методической работы.', items.map((item) => `- ${item}`).join('\n')],
  ),
  ...edit('subjects', 'утверждает дорожную карту.', 'управляет системой.'),
  'regions/primer/acts/1/roadmap.yaml': null,
});

export const measureMeasured: TerritoryRule = {
  id: 'indicators/measure-measured',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Мероприятие без плана измеряет показатель',
    en: 'An indicator measures a measure that no plan has',
  },
  fault: {
    ru: 'Мероприятие не измеряет ни план, ни показатель',
    en: 'Neither a plan nor an indicator measures a measure',
  },
  reason: {
    ru: 'Пока дорожной карты нет, о том, что вышло из мероприятия, говорят одни показатели. Мероприятие без показателя не попадёт ни в какой отчёт.',
    en: 'While there is no roadmap, only indicators show what came of a measure: one without an indicator gets into no report.',
  },
  cure: {
    ru: 'Введите показатель для мероприятия или приложите план, где у него есть результат.',
    en: 'Enter an indicator for the measure, or annex a plan that gives it a result.',
  },
  doubt: {
    ru: 'Правило сравнивает слова мероприятия и показателей. Показатель, который назван совсем другими словами, оно не узнает.',
    en: 'The rule compares the words of a measure with those of the indicators; it does not know one in quite other words.',
  },
  *check(territory, { corpus }) {
    const { indicators } = territory;
    if (indicators === null || hasPlan(territory)) return;
    if (!isWhole(corpus, territory, 'indicators') || !isWhole(corpus, territory, 'roadmap')) return;
    const read = readerOfTasks(territory);
    const rows = indicators.indicators.map(({ name }) => read(name));
    const listed = measuresOf(territory)
      .map((measure) => ({ ...measure, said: read(measure.text) }))
      .filter(({ said }) => said.words.size > 0);
    const open = listed.filter(({ said }) => !rows.some((row) => measures(row, said)));
    const [first, ...others] = open;
    // A table with which no measure can be compared is about something else.
    if (first === undefined || open.length === listed.length) return;
    const words = ({ text }: Listed): string => inner(excerpt(stripListPunctuation(text)));
    const count = open.length;
    yield {
      at: first.spot,
      message:
        count === 1
          ? {
              ru: `Мероприятие «${words(first)}» не измеряет ни один показатель, а плана с его результатом нет`,
              en: `No indicator measures the measure “${words(first)}”, and no plan gives its result`,
            }
          : {
              ru: `${count} ${plural(count, ['мероприятие', 'мероприятия', 'мероприятий'])} из ${listed.length} не измеряет ни один показатель, а плана с их результатами нет; первое – «${words(first)}»`,
              en: `No indicator measures ${count} of the ${listed.length} measures, and no plan gives their results; the first is “${words(first)}”`,
            },
      grounds: others.map((measure) => ({
        says: { ru: `И это: «${words(measure)}»`, en: `Nor this one: “${words(measure)}”` },
        at: measure.spot,
      })),
      placeless: true,
      evidence: String(count),
    };
  },
  bad: [
    {
      title: { ru: 'О выгорании показателя нет', en: 'No indicator is on burnout' },
      files: listing('диагностика педагогов;', 'профилактика выгорания.'),
      points: 'профилактика выгорания.',
    },
    {
      title: {
        ru: 'О сборниках и музеях показателей нет',
        en: 'No indicators are on collections and museums',
      },
      files: listing('подготовка наставников ежегодно;', 'выпуск сборников ежегодно;', 'открытие музеев.'),
      points: 'выпуск сборников ежегодно;',
    },
  ],
  good: [
    {
      title: { ru: 'У каждого мероприятия есть показатель', en: 'Every measure has its indicator' },
      files: listing('диагностика педагогов;', 'подготовка наставников.'),
    },
    {
      title: { ru: 'Мероприятия есть в дорожной карте', en: 'A roadmap has the measures' },
      files: beforeTerms('3.2. Мероприятия системы:\n\n- диагностика педагогов;\n- профилактика выгорания.'),
    },
  ],
};
