// The text and the roadmap may not promise another figure than the table: nobody knows then which of them is due.
import { within } from '../../model/within.ts';
import { edit, edits, replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { sayUnplanned, unplannedChanges } from './changes.ts';
import { sayContradiction } from './say-contradiction.ts';
import { contradictionsOf } from './stated.ts';
import { withTable } from './with-table.ts';

/** The table with a row that a result of the roadmap can be held against. */
const table = replaced(
  'indicators',
  'name: Доля наставников',
  'name: Доля педагогов, для которых разработаны маршруты',
);

const promising = (result: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/indicators.yaml': table,
  ...edit('roadmap', 'аналитическая справка', result),
});

export const textAgrees: TerritoryRule = {
  id: 'indicators/text-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Обещания текста и дорожной карты согласны с таблицей',
    en: 'The text and the roadmap promise what the table plans',
  },
  fault: {
    ru: 'Текст или дорожная карта обещают не то, что таблица',
    en: 'The text or the roadmap promises something else than the table',
  },
  reason: {
    ru: 'Если результат мероприятия обещает одну долю, а таблица показателей другую, исполнитель и проверяющий спросят разное.',
    en: 'Where a result promises one share and the table another, those who do it and those who check it ask for different things.',
  },
  cure: {
    ru: 'Приведите число в тексте и значение в таблице к одному.',
    en: 'Make the figure of the text and the value of the table one and the same.',
  },
  *check(view, { asOf, corpus }) {
    const territory = withTable(view, asOf);
    for (const contradiction of contradictionsOf(territory)) {
      if (!contradiction.certain) continue;
      const { statement } = contradiction;
      yield {
        at: within(statement.spot, statement.text, statement.stated, corpus.texts),
        ...sayContradiction(contradiction),
      };
    }
    for (const unplanned of unplannedChanges(territory))
      if (unplanned.certain) yield sayUnplanned(unplanned, corpus);
  },
  bad: [
    {
      title: {
        ru: 'Каждый год обещано больше, чем в таблице',
        en: 'More is promised every year than is planned',
      },
      files: promising('Разработаны маршруты для 10% педагогов ежегодно'),
      points: '10% педагогов',
    },
    {
      title: {
        ru: 'Обещано для всех одно, а таблица говорит об управленческих кадрах другое',
        en: 'One figure is promised for all, and the table has another for managers',
      },
      files: {
        'regions/primer/acts/1/indicators.yaml': table.replace(
          'Доля педагогов, для которых',
          'Доля управленческих кадров, для которых',
        ),
        ...edit(
          'roadmap',
          'аналитическая справка',
          'Разработаны маршруты для 10% педагогических работников и управленческих кадров ежегодно',
        ),
      },
      points: '10% педагогических работников и управленческих кадров',
    },
    {
      title: { ru: 'На этот год в таблице другая доля', en: 'The table has another share for that year' },
      files: promising('К концу 2024 года для 7% педагогов разработаны маршруты'),
      points: '7% педагогов',
    },
    {
      title: { ru: 'Та же доля обещана годом позже', en: 'The same share is promised a year later' },
      files: promising('К концу 2026 года для 7% педагогов разработаны маршруты'),
      points: '7% педагогов',
    },
    {
      title: { ru: 'Обещан другой прирост', en: 'Another growth is promised' },
      files: promising('Увеличение на 10% доли педагогов, для которых разработаны маршруты'),
      points: 'Увеличение на 10% доли педагогов',
    },
    {
      title: { ru: 'В тексте другое количество', en: 'Another count in the text' },
      files: {
        ...edits(
          'indicators',
          ['name: Доля наставников', 'name: Количество соглашений о сетевом взаимодействии'],
          ['value: 5%', 'value: "5"'],
          ['{ "2024": 6%, "2025": 7% }', '{ "2024": "6", "2025": "7" }'],
        ),
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- оценка качества методической работы.\n\n3.2. К 2025 году действуют 10 соглашений о сетевом взаимодействии.',
        ),
      },
      points: '10 соглашений',
    },
    {
      title: {
        ru: 'Сказано иначе, чем достигнуто и запланировано',
        en: 'Neither what is achieved nor what is planned',
      },
      files: promising('Разработаны маршруты для 9% педагогов'),
      points: '9% педагогов',
    },
  ],
  good: [
    {
      title: {
        ru: 'Обещан прирост, который есть в таблице',
        en: 'The promised growth is the one of the table',
      },
      files: promising('Увеличение на 20% доли педагогов, для которых разработаны маршруты'),
    },
    {
      title: { ru: 'Прирост назван в процентных пунктах', en: 'The growth is named in percentage points' },
      files: promising('Увеличение на 2 процентных пункта доли педагогов, для которых разработаны маршруты'),
    },
    {
      title: { ru: 'Обещано то же на тот же год', en: 'The same is promised for the same year' },
      files: promising('К концу 2025 года для 7% педагогов разработаны маршруты'),
    },
    {
      title: {
        ru: 'Год не назван, а одно из значений то же',
        en: 'No year is named, and one of the values is the same',
      },
      files: promising('Разработаны маршруты для 6% педагогов'),
    },
    {
      title: { ru: 'Речь о другом', en: 'It is about something else' },
      files: promising('15 педагогов прошли обучение по программам региона'),
    },
    {
      title: {
        ru: 'На сколько вырастет, не сказано',
        en: 'It is not said by how much it will grow',
      },
      files: promising('Увеличение доли педагогов, для которых разработаны маршруты'),
    },
  ],
};
