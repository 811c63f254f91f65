// A measure that is to be done «постоянно» is never due: a product of it needs a day.
import { excerpt } from '../../../model/excerpt.ts';
import type { Measure } from '../../../model/types.ts';
import { isOpenEndedOnly } from '../../../text/deadline.ts';
import { matchWords } from '../../../text/word-match.ts';
import { replaced } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

/** Work that by its nature goes on all the time; it stands at the head of the measure's name, after one adjective at most. */
const CONTINUING = new Set(
  (
    'ведение сопровождение консультирование координация информирование размещение актуализация курирование поддержка ' +
    'руководство взаимодействие наполнение пополнение обновление оказание содействие участие функционирование'
  ).split(' '),
);

const goesOn = ({ title }: Measure): boolean =>
  matchWords(title)
    .slice(0, 2)
    .some((word) => CONTINUING.has(word));

/** A result that says when or how often it is counted can be checked without a deadline: «15 % ежегодно», «к концу 2024 г.». */
const TIMED =
  /(?<!\p{L})(?:еже(?:годн|квартальн|месячн|недельн)|кажд(?:ый|ую|ое)\s)|(?<!\p{N})20\p{N}\p{N}(?!\p{N})/iu;

export const deadlineDated: TerritoryRule = {
  id: 'roadmap/deadline-dated',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Срок мероприятия когда-нибудь наступает',
    en: 'The deadline of a measure falls due at some time',
  },
  reason: {
    ru: 'Мероприятие со сроком «постоянно» или «в течение всего периода» нельзя ни просрочить, ни исполнить: неизвестно, когда спрашивать результат.',
    en: 'A measure due “постоянно” or “в течение всего периода” can be neither late nor done: nobody knows when to ask for its result.',
  },
  cure: {
    ru: 'Назовите день, месяц или повторение: «декабрь 2024 года», «ежегодно (май)», «не реже двух раз в год».',
    en: 'Name a day, a month or a recurrence, e.g. “декабрь 2024 года” or “ежегодно (май)”.',
  },
  doubt: {
    ru: 'Бывает работа, которая и правда идёт всё время. Правило узнаёт её по первому слову («ведение», «сопровождение», «консультирование» …) и по повторению, названному в результате; другую такую работу оно примет за разовую.',
    en: 'Some work does go on all the time. The rule knows it by its first word, or by a recurrence named in the result, and may take other such work for a single task.',
  },
  *check({ roadmap }) {
    for (const measure of roadmap?.measures ?? []) {
      const { title, deadline, result } = measure;
      if (deadline === null || !deadline.parsed.ok || !isOpenEndedOnly(deadline.parsed.value)) continue;
      if (goesOn(measure) || TIMED.test(result ?? '')) continue;
      yield {
        at: deadline.spot,
        message: {
          ru: `Срок «${deadline.printed}» мероприятия «${excerpt(title)}» никогда не наступает`,
          en: `The deadline “${deadline.printed}” of the measure “${excerpt(title)}” never falls due`,
        },
        hint: {
          ru: `Добавьте через точку с запятой, когда нужен результат, например «${deadline.printed}; ежегодно (декабрь)».`,
          en: `Add after a semicolon when the result is due, e.g. “${deadline.printed}; ежегодно (декабрь)”.`,
        },
        evidence: deadline.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Разовое дело «постоянно»', en: 'A single task that is due “постоянно”' },
      files: { 'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'постоянно') },
      points: 'постоянно',
    },
    {
      title: { ru: '«В течение всего периода»', en: 'Throughout the period' },
      files: {
        'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'в течение всего периода'),
      },
      points: 'в течение всего периода',
    },
  ],
  good: [
    {
      title: { ru: 'Работа, которая идёт всё время', en: 'Work that goes on all the time' },
      files: {
        'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'постоянно').replace(
          'Проведение мониторинга',
          'Методическое сопровождение конкурсов',
        ),
      },
    },
    {
      title: { ru: 'Когда считать, говорит результат', en: 'The result says when to count' },
      files: {
        'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'постоянно').replace(
          'аналитическая справка',
          'аналитическая справка ежегодно',
        ),
      },
    },
    {
      title: { ru: 'Рядом с «постоянно» есть дата', en: 'A date stands beside “постоянно”' },
      files: {
        'regions/primer/roadmap.yaml': replaced('roadmap', 'ежегодно (май)', 'постоянно; декабрь 2024 года'),
      },
    },
  ],
};
