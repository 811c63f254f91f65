// Figures of the text and of the table about nearly one thing want a word on why they differ.
import { within } from '../../model/within.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { sayUnplanned, unplannedChanges } from './changes.ts';
import { sayContradiction } from './say-contradiction.ts';
import { contradictionsOf } from './stated.ts';
import { withTable } from './with-table.ts';

const reported = (name: string, sentence: string): Readonly<Record<string, string>> => ({
  ...edit('indicators', 'name: Доля наставников', `name: ${name}`),
  ...edit(
    'provision',
    '- оценка качества методической работы.',
    `- оценка качества методической работы.\n\n3.2. ${sentence}`,
  ),
});

export const textComparable: TerritoryRule = {
  id: 'indicators/text-comparable',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Близкие числа текста и таблицы объяснены',
    en: 'Near figures of the text and the table are explained',
  },
  fault: {
    ru: 'Текст и таблица называют разные числа близкого показателя',
    en: 'Text and table give different figures of a like indicator',
  },
  reason: {
    ru: 'Читатель сравнит число в тексте со значением похожего показателя. Если они расходятся, а почему — не сказано, он не поверит обоим.',
    en: 'A reader compares a figure of the text with the value of a like indicator; where they differ without a word he believes neither.',
  },
  cure: {
    ru: 'Скажите, чем различаются эти числа (кого считали, по каким программам, на какую дату), или исправьте одно из них.',
    en: 'Say how the figures differ (whom they count, in which programmes, at which date), or correct one of them.',
  },
  doubt: {
    ru: 'Текст и таблица считают не в точности одно и то же: другие организации, другие люди или более узкое условие. Оба числа могут быть верны.',
    en: 'The text and the table do not count quite the same: other organisations, other people, a narrower condition. Both figures may be right.',
  },
  *check(view, { asOf, corpus }) {
    const territory = withTable(view, asOf);
    for (const contradiction of contradictionsOf(territory)) {
      if (contradiction.certain) continue;
      const { statement } = contradiction;
      yield {
        at: within(statement.spot, statement.text, statement.stated, corpus.texts),
        ...sayContradiction(contradiction),
      };
    }
    for (const unplanned of unplannedChanges(territory))
      if (!unplanned.certain) yield sayUnplanned(unplanned, corpus);
  },
  bad: [
    {
      title: {
        ru: 'В тексте школы, в таблице все организации',
        en: 'Schools in the text, all organisations in the table',
      },
      files: reported(
        'Доля образовательных организаций, в которых внедрена модель наставничества',
        'В 100% общеобразовательных организаций внедрена модель наставничества.',
      ),
      points: '100% общеобразовательных организаций',
    },
    {
      title: { ru: 'Часть больше целого', en: 'A part exceeds the whole' },
      files: reported(
        'Доля педагогов, освоивших программы, вошедшие в Федеральный реестр и подобранные с учетом диагностики',
        'Повышение квалификации по программам, вошедшим в Федеральный реестр, прошли 3% педагогов.',
      ),
      points: '3% педагогов',
    },
    {
      title: {
        ru: 'Прирост похожего показателя в таблице другой',
        en: 'A like indicator grows otherwise in the table',
      },
      files: reported(
        'Доля педагогов, освоивших программы, вошедшие в Федеральный реестр и подобранные с учетом диагностики',
        'Ожидается увеличение на 10% доли педагогов, прошедших обучение по программам, включенным в Федеральный реестр.',
      ),
      points: 'увеличение на 10% доли педагогов',
    },
  ],
  good: [
    {
      title: { ru: 'Часть меньше целого', en: 'A part is less than the whole' },
      files: reported(
        'Доля педагогов, освоивших программы, вошедшие в Федеральный реестр и подобранные с учетом диагностики',
        'Повышение квалификации по программам, вошедшим в Федеральный реестр, прошли 30% педагогов.',
      ),
    },
    {
      title: {
        ru: 'Число дней и номер линии ничего не считают',
        en: 'Days and the number of a line count nothing',
      },
      files: {
        ...edits(
          'indicators',
          ['name: Доля наставников', 'name: Число опорных школ'],
          ['value: 5%', 'value: "5"'],
          ['{ "2024": 6%, "2025": 7% }', '{ "2024": "6", "2025": "7" }'],
        ),
        ...edit(
          'provision',
          '- оценка качества методической работы.',
          '- оценка качества методической работы.\n\n3.2. Министерство утверждает число опорных школ в срок до 15 рабочих дней.\n\n3.3. Линия 1 «Опора» раскрывает число опорных школ.',
        ),
      },
    },
    {
      title: { ru: 'Числа совпадают', en: 'The figures agree' },
      files: reported(
        'Доля образовательных организаций, в которых внедрена модель наставничества',
        'В 5% общеобразовательных организаций внедрена модель наставничества.',
      ),
    },
  ],
};
