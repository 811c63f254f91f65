// A measure that is to be done «постоянно» is never due: a product of it needs a day.

import { indexOfText } from '../../../language/index-of-text.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Corpus, Measure, Period, Territory } from '../../../model/types.ts';
import { type Deadline, isOpenEndedOnly, type Term } from '../../../text/deadline/deadline.ts';
import { matchWords } from '../../../text/words/word-match.ts';
import { normalise } from '../../../text/words/words.ts';
import { edit, edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { namedPeriods, printsBounds } from '../../validity/named-periods.ts';
import { messageOf, type Undated } from './undated-words.ts';

/** Work that by its nature goes on all the time; it stands at the head of the measure's name, after one adjective at most. */
const CONTINUING = new Set(
  (
    'ведение сопровождение консультирование координация информирование размещение актуализация курирование поддержка ' +
    'руководство взаимодействие наполнение пополнение обновление оказание содействие участие функционирование ' +
    'анализ экспертиза реализация обучение'
  ).split(' '),
);

/** «Проведение семинаров», «организация курсов»: one after another, as long as the system stands; «проведение мониторинга» is done once. */
const SERIES =
  /^(?:(?:организация|проведение)(?: и (?:организация|проведение))?) (?:\p{L}+(?:ых|их) ){0,3}\p{L}+(?:ов|ев|ций|ий|ей)(?!\p{L})/u;

const goesOn = ({ title }: Measure): boolean =>
  SERIES.test(normalise(title)) ||
  matchWords(title)
    .slice(0, 2)
    .some((word) => CONTINUING.has(word));

/** A result that says when or how often it is counted can be checked without a deadline: «15 % ежегодно», «к концу 2024 г.». */
const TIMED =
  /(?<!\p{L})(?:еже(?:годн|квартальн|месячн|недельн)|кажд(?:ый|ую|ое)\s)|(?<!\p{N})20\p{N}\p{N}(?!\p{N})/iu;

const isOfPeriod = ({ terms }: Deadline): boolean =>
  terms.some((term) => term.kind === 'open' && term.scope === 'period');

/** What may happen or not: a deadline that hangs on it may never come. */
const MAY_BE = wordSet(
  'необходимость надобность потребность возможность наличие запрос заявка обращение поступление согласование требование',
);
/** So many words stand before it at most: «по мере поступления», «при наличии». */
const leading = 4;

/** «По мере прохождения»: of everyone at another time, and of nobody at a known one. */
const AS_IT_GOES = /^\s*по\s+мере\s/iu;

const isCondition = (term: Term): boolean =>
  term.kind === 'event' &&
  (AS_IT_GOES.test(term.event) ||
    indexOfText(term.event)
      .tokens.slice(0, leading)
      .some((token) => isOneOf(token, MAY_BE)));

/** The months of a year that a period has days in, 1 to 12. */
const monthsIn = ({ from, to }: Period): ReadonlySet<number> => {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  return new Set(
    Array.from({ length: Math.max(0, Math.min(12, last - first + 1)) }, (_, k) => ((first + k) % 12) + 1),
  );
};

/** Whether a term recurs in months that the period does not have: «ежегодно (март)» of a plan for the autumn. */
const isElsewhen = (term: Term, period: Period): boolean => {
  if (term.kind !== 'recurrence' || term.season === null) return false;
  const months = monthsIn(period);
  if (months.size === 0) return false;
  if (term.season.kind === 'day') return term.season.month !== null && !months.has(term.season.month);
  if (term.season.kind === 'weekday') return false;
  if (term.season.kind === 'part') return term.season.month !== null && !months.has(term.season.month);
  const spans =
    term.season.kind === 'days'
      ? [{ from: term.season.from.month, to: term.season.to.month }]
      : term.season.spans;
  return spans.every(({ from, to }) => {
    const length = ((to - from + 12) % 12) + 1;
    return Array.from({ length }, (_, k) => ((from - 1 + k) % 12) + 1).every((month) => !months.has(month));
  });
};

/** Whether no term of a deadline ever falls due within the plan. */
const neverComes = ({ terms }: Deadline, period: Period | null): boolean =>
  terms.every(
    (term) => term.kind === 'open' || isCondition(term) || (period !== null && isElsewhen(term, period)),
  );

/** The measures with such a deadline. «В течение всего периода» falls due where the act prints when its period ends. */
const undatedOf = (territory: Territory, corpus: Corpus): readonly Undated[] => {
  const isBounded = printsBounds(territory, corpus);
  return (territory.roadmap?.measures ?? []).flatMap((measure) => {
    const { title, deadline, result } = measure;
    if (deadline === null || !deadline.parsed.ok || !neverComes(deadline.parsed.value, territory.period))
      return [];
    const ofPeriod = isOfPeriod(deadline.parsed.value);
    if (ofPeriod && isBounded) return [];
    const isOpen = isOpenEndedOnly(deadline.parsed.value);
    if ((isOpen && goesOn(measure)) || TIMED.test(result ?? '')) return [];
    return [{ title, printed: deadline.printed, ofPeriod, spot: deadline.spot }];
  });
};

/** How many measures have the deadline, those among them that need no day. */
const sharing = ({ roadmap }: Territory, term: string): number =>
  (roadmap?.measures ?? []).filter(
    ({ deadline }) => deadline !== null && normalise(deadline.printed) === term,
  ).length;

export const deadlineDated: TerritoryRule = {
  id: 'roadmap/deadline-dated',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Срок мероприятия когда-нибудь наступает',
    en: 'The deadline of a measure falls due at some time',
  },
  fault: { ru: 'Срок мероприятия никогда не наступает', en: 'The deadline of a measure never comes' },
  reason: {
    ru: 'Мероприятие со сроком «постоянно» или «в течение всего периода», когда конец периода не назван, нельзя ни просрочить, ни исполнить: неизвестно, когда спрашивать результат.',
    en: 'A measure due “постоянно”, or throughout a period without an end, can be neither late nor done: nobody knows when to ask for its result.',
  },
  cure: {
    ru: 'Назовите день, месяц или повторение: «декабрь 2024 года», «ежегодно (май)», «не реже двух раз в год».',
    en: 'Name a day, a month or a recurrence, e.g. “декабрь 2024 года” or “ежегодно (май)”.',
  },
  doubt: {
    ru: 'Бывает работа, которая и правда идёт всё время. Правило узнаёт её по первому слову («ведение», «сопровождение», «анализ» …), по множественному числу («проведение семинаров») и по повторению, названному в результате; о другой такой работе оно спросит зря.',
    en: 'Some work does go on all the time. The rule knows it by its first word, by a plural (“проведение семинаров”) or by a recurrence named in the result, and may ask of other such work in vain.',
  },
  *check(territory, { corpus }) {
    const [period] = namedPeriods(territory, corpus);
    const all = undatedOf(territory, corpus);
    for (const [term, undated] of Map.groupBy(all, ({ printed }) => normalise(printed))) {
      const [first] = undated;
      if (first === undefined) continue;
      yield {
        at: first.spot,
        message: messageOf(undated, first, sharing(territory, term), period),
        hint: {
          ru: `Добавьте через точку с запятой, когда отчитаться, например «${first.printed}; ежегодно (декабрь)»${first.ofPeriod && period !== undefined ? ', и назовите последний день периода' : ''}.`,
          en: `Add after a semicolon when to report, e.g. “${first.printed}; ежегодно (декабрь)”${first.ofPeriod && period !== undefined ? ', and name the last day of the period' : ''}.`,
        },
        grounds: [
          ...(undated.length === 1
            ? []
            : undated.map(({ title, spot }) => ({
                says: { ru: `«${inner(excerpt(title))}».`, en: `“${excerpt(title)}”.` },
                at: spot,
              }))),
          ...(first.ofPeriod && period !== undefined
            ? [
                {
                  says: {
                    ru: `Период назван так: «${inner(excerpt(period.printed))}»`,
                    en: `The period is named here: “${excerpt(period.printed)}”`,
                  },
                  at: period.at,
                },
              ]
            : []),
        ],
        placeless: true,
        evidence: term,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Срок зависит от того, чего может не быть', en: 'It hangs on what may never be' },
      files: edit('roadmap', 'ежегодно (май)', 'по мере необходимости'),
      points: 'по мере необходимости',
    },
    {
      title: { ru: 'Разовое дело «постоянно»', en: 'A single task that is due “постоянно”' },
      files: edit('roadmap', 'ежегодно (май)', 'постоянно'),
      points: 'постоянно',
    },
    {
      title: {
        ru: '«В течение всего периода», а период документа не назван',
        en: 'Throughout a period that the document does not name',
      },
      files: {
        ...edit('act', 'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n', ''),
        ...edit('roadmap', 'ежегодно (май)', 'в течение всего периода'),
      },
      points: 'в течение всего периода',
    },
    {
      title: {
        ru: '«В течение всего периода», а конец периода дописан только в act.yaml',
        en: 'Throughout a period of which only act.yaml records the end',
      },
      files: {
        ...edit('act', 'printed: на 2024–2025 годы', 'printed: на период до 2025 года'),
        ...edits(
          'roadmap',
          ['title: Дорожная карта', 'title: Дорожная карта на период до 2025 года'],
          ['ежегодно (май)', 'в течение всего периода'],
          ['ежегодно (июнь)', 'в течение всего периода'],
        ),
      },
      points: 'в течение всего периода',
    },
    {
      title: {
        ru: '«В течение всего периода», а период напечатан без конца',
        en: 'Throughout a period that is printed without an end',
      },
      files: {
        ...edit('act', 'printed: на 2024–2025 годы', 'printed: на период до 2025 года'),
        ...edits(
          'roadmap',
          ['title: Дорожная карта', 'title: Дорожная карта на период до 2025 года'],
          ['ежегодно (май)', 'в течение всего периода'],
        ),
      },
      points: 'в течение всего периода',
    },
    {
      title: {
        ru: 'О нескольких мероприятиях говорится один раз',
        en: 'Several measures are told once',
      },
      files: edits('roadmap', ['ежегодно (май)', 'постоянно'], ['ежегодно (июнь)', 'постоянно']),
      points: 'постоянно',
    },
  ],
  good: [
    {
      title: {
        ru: '«В течение всего периода» кончается с периодом документа',
        en: 'Throughout the period falls due at the end of the document’s own',
      },
      files: edit('roadmap', 'ежегодно (май)', 'в течение всего периода'),
    },
    {
      title: { ru: 'Семинары проводят один за другим', en: 'Seminars are held one after another' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'постоянно'],
        ['Проведение мониторинга', 'Организация и проведение методических семинаров'],
      ),
    },
    {
      title: { ru: 'Работа, которая идёт всё время', en: 'Work that goes on all the time' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'постоянно'],
        ['Проведение мониторинга', 'Методическое сопровождение конкурсов'],
      ),
    },
    {
      title: { ru: 'Когда считать, говорит результат', en: 'The result says when to count' },
      files: edits(
        'roadmap',
        ['ежегодно (май)', 'постоянно'],
        ['аналитическая справка', 'аналитическая справка ежегодно'],
      ),
    },
    {
      title: { ru: 'Рядом с «постоянно» есть дата', en: 'A date stands beside “постоянно”' },
      files: edit('roadmap', 'ежегодно (май)', 'постоянно; декабрь 2024 года'),
    },
  ],
};
