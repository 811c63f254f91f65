// Dashes, quotes, «ё», «№» and dates set now so, now so show passages taken from several papers; a search for one form misses the other.
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { beforeTerms, defining, edit, edits } from '../../example-base.ts';
import { leaveIfPrinted } from '../../printed-so.ts';
import type { TerritoryRule } from '../../rule.ts';
import { printedTexts } from '../printed-texts.ts';
import { mixedEnds } from './one-form/ends.ts';
import { mixedLetters } from './one-form/letters.ts';
import { mixedMarks } from './one-form/marks.ts';
import { mixedNumerals } from './one-form/numerals.ts';
import type { Place } from './one-form/ways.ts';

/** So many places of one kind are shown. */
const mostShown = 5;

export const marksOneForm: TerritoryRule = {
  id: 'words/marks-one-form',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Тире, кавычки, «ё», знак номера, даты и точки во всём документе набраны одинаково',
    en: 'Dashes, quotes, “ё”, the sign of a number, dates and full stops are set alike throughout',
  },
  fault: { ru: 'Одни и те же знаки набраны по-разному', en: 'The same marks are set in different ways' },
  reason: {
    ru: 'Разный набор выдаёт куски из разных документов, а поиск одного написания не находит другого.',
    en: 'Uneven setting shows passages of different papers, and a search for one form misses the other.',
  },
  cure: {
    ru: 'Выберите одно написание и наберите так везде: обычно это «ёлочки», тире между словами и годами, «№» и даты с названием месяца.',
    en: 'Choose one form and set it so throughout: usually «these» quotes, dashes between words and years, “№”, and dates with the month in words.',
  },
  edit: leaveIfPrinted,
  doubt: {
    ru: 'На смысл это не влияет: менять ли ради этого принятый акт, решает составитель.',
    en: 'It does not change the meaning; whether to amend an adopted act for it is for the drafter.',
  },
  *check(territory, { corpus }) {
    const texts = printedTexts(territory).filter(({ damaged }) => damaged !== true);
    const mixed = [
      ...mixedMarks(texts),
      ...mixedLetters(texts),
      ...mixedNumerals(texts),
      ...mixedEnds(territory, texts),
    ];
    const spotOf = ({ printed, ...place }: Place): Spot =>
      within(printed.at, printed.text, place, corpus.texts);
    const [first] = mixed.flatMap(({ places }) => places);
    if (first === undefined) return;
    yield {
      at: spotOf(first),
      message: {
        ru: `Одно и то же набрано по-разному: ${mixed.map(({ says }) => says.ru).join('; ')}`,
        en: `The same is set in different ways: ${mixed.map(({ says }) => says.en).join('; ')}`,
      },
      grounds: mixed.flatMap(({ name, places }, kind) =>
        places.slice(kind === 0 ? 1 : 0, mostShown).map((place) => ({
          says: { ru: `Здесь набрано иначе: ${name.ru}`, en: `Set otherwise here: ${name.en}` },
          at: spotOf(place),
        })),
      ),
      evidence: mixed.map(({ id }) => id).join(' '),
    };
  },
  bad: [
    {
      title: { ru: 'Дефис вместо тире', en: 'A hyphen for a dash' },
      files: defining('субъекты региональной системы. Совет - собрание школ на 2024-2025 годы.'),
    },
    {
      title: {
        ru: 'Кавычки двух видов, знак номера и даты',
        en: 'Two kinds of quotes, of dates and of the sign',
      },
      files: defining(
        'субъекты региональной системы. Приняты «Правила», «Устав», "Порядок" и "План", приказы от 5 мая 2023 г. № 7, от 7 мая 2023 г. № 9, от 06.05.2023 N 8 и от 08.05.2023 N 10.',
      ),
      points: '"',
    },
    {
      title: { ru: 'Буква «ё» есть и нет', en: '“Ё” is there and is not' },
      files: defining('субъекты региональной системы, молодёжные советы и планы молодежных клубов.'),
      points: 'молодёжные',
    },
    {
      title: {
        ru: 'Числа словом и цифрой, границы с тире и без него',
        en: 'Numbers and bounds set in two ways',
      },
      files: defining(
        'субъекты региональной системы. Наставник помогает три года, тьютор 3 года; школ к 2024 году - не менее 5, а советов к 2025 году не менее 7.',
      ),
    },
    {
      title: { ru: 'Название государства и «ё»', en: 'The name of the state, and “ё”' },
      files: edits(
        'provision',
        ['анкетирование, отчёты', 'анкетирование'],
        [
          'субъекты региональной системы.',
          'субъекты региональной системы. Порядок дало Министерство просвещения РФ. Сайт открыт школам Российской Федерации и вузам Российской Федерации. Заключено трёхстороннее соглашение с учетом планов, утвержденных и обновленных советом.',
        ],
      ),
      points: 'РФ',
    },
    {
      title: { ru: 'Точка в конце пунктов', en: 'The full stop behind clauses' },
      files: beforeTerms(
        '3.2. Методический совет собирается два раза в год и утверждает планы школ.\n\n3.3. Районные объединения представляют совету отчёты о своей работе за год\n\n3.4. Школы назначают наставников для учителей, которые пришли в текущем году.',
      ),
    },
    {
      title: { ru: 'Точка после названий показателей', en: 'The full stop behind names of indicators' },
      files: edit(
        'indicators',
        '  - number: "2"\n    name: Доля наставников\n',
        '  - number: "2"\n    name: Доля наставников.\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n  - number: "3"\n    name: Доля школ, где есть методист\n',
      ),
      points: 'наставников.',
    },
  ],
  good: [
    {
      title: { ru: 'Дефис внутри слова и числа', en: 'A hyphen inside a word and a number' },
      files: defining(
        'субъекты региональной системы. Научно-методические советы – собрания 2–3 школ на 2024–2025 годы, их члены учтены. Учет ведёт школа.',
      ),
    },
  ],
};
