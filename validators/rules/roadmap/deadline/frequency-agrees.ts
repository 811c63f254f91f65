// «Ежеквартальные семинары» with the deadline «ежегодно»: one row, two frequencies, and the rarer is what will be done.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { measuresInForce } from '../../../model/roadmap/ended-row.ts';
import { timesAYear } from '../../../text/dates/frequencies.ts';
import type { Deadline, RecurrenceTerm, Term } from '../../../text/deadline/deadline.ts';
import { edits } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';
import { type SaidFrequency, saidFrequency } from './said-frequency.ts';

/** «В течение 2024 года»: in which years, and not how often. */
const isFrame = (term: Term): boolean =>
  term.kind === 'date' &&
  term.limit === 'during' &&
  (term.precision === 'year' || term.precision === 'school-year');

/** «Ежегодно (сентябрь–май)»: a stretch of the year or of a month, in which it may come many times. */
const isStretch = ({ season }: RecurrenceTerm): boolean =>
  season?.kind === 'days' ||
  (season?.kind === 'day' && season.last !== undefined) ||
  (season?.kind === 'months' && season.spans.some(({ from, to }) => from !== to));

/** «Ежегодно (май, декабрь)» is twice a year, and is said to be yearly. */
const readings = (term: RecurrenceTerm): readonly number[] => {
  const times = timesAYear(term);
  return term.season?.kind === 'months' && term.unit === 'year'
    ? [times, times * term.season.spans.length]
    : [times];
};

/** «Ежемесячно» of a school year leaves the holidays out: nine times are no contradiction, and three quarters none. */
const BUT_HOLIDAYS = 0.6;
const leastOf = (said: SaidFrequency): number => timesAYear(said) * (timesAYear(said) > 2 ? BUT_HOLIDAYS : 1);

const isAgainstTerms = (said: SaidFrequency, terms: readonly RecurrenceTerm[]): boolean => {
  const wanted = timesAYear(said);
  const times = terms.map(readings);
  const together = times.reduce((sum, each) => sum + Math.max(...each), 0);
  if (together === wanted || times.flat().includes(wanted)) return false;
  if (together > wanted) return said.ofEvent && terms.every(({ atMost }) => atMost === undefined);
  return together < leastOf(said) && !terms.some((term) => term.atLeast || isStretch(term));
};

/** One month or day has room for one time only; or it is that of the first. */
const ONCE = /^(?:day|month)$/u;
const SEVERAL_MONTHS = /^(?:month|quarter|half-year)$/u;

const isAgainst = (said: SaidFrequency, { terms }: Deadline): boolean => {
  const recurring = terms.filter((term) => term.kind === 'recurrence');
  if (recurring.length > 0)
    return (
      terms.every((term) => term.kind === 'recurrence' || isFrame(term)) && isAgainstTerms(said, recurring)
    );
  const [only, ...others] = terms;
  const isOnce =
    others.length === 0 && only?.kind === 'date' && only.limit === 'during' && ONCE.test(only.precision);
  return isOnce && said.ofEvent && SEVERAL_MONTHS.test(said.unit);
};

const held = (title: string, deadline: string): Readonly<Record<string, string>> =>
  edits('roadmap', ['title: Проведение мониторинга', `title: ${title}`], ['ежегодно (май)', deadline]);

export const frequencyAgrees: TerritoryRule = {
  id: 'roadmap/frequency-agrees',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  yieldsTo: ['monitoring/frequency-consistent'],
  title: {
    ru: 'Мероприятие повторяется так часто, как говорит его название',
    en: 'A measure comes as often as its name says',
  },
  fault: {
    ru: 'Название мероприятия и срок называют разную частоту',
    en: 'The name of a measure and its deadline give different frequencies',
  },
  reason: {
    ru: 'В одной строке две частоты. Исполнитель выберет ту, что легче, а проверяющий спросит по другой.',
    en: 'One row has two frequencies: the doer takes the easier one, and whoever checks asks for the other.',
  },
  cure: {
    ru: 'Оставьте одну частоту: исправьте срок или слово в названии.',
    en: 'Keep one frequency: correct the deadline, or the word in the name.',
  },
  doubt: {
    ru: 'Название события может быть постоянным («ежегодный слёт»), а срок – говорить о подготовке к нему; «ежегодно» без месяцев может значить лишь «в каждом году».',
    en: 'The name of an event may be a fixed one (“ежегодный слёт”), and the deadline that of the work for it; “ежегодно” without months may mean no more than “in every year”.',
  },
  *check({ roadmap }) {
    for (const { title, deadline } of measuresInForce(roadmap)) {
      if (deadline?.parsed.ok !== true) continue;
      const said = saidFrequency(title);
      if (said === null || !isAgainst(said, deadline.parsed.value)) continue;
      yield {
        at: deadline.spot,
        message: {
          ru: `В названии мероприятия «${inner(excerpt(title))}» сказано «${said.words}», а срок – «${deadline.printed}»`,
          en: `The name of the measure “${excerpt(title)}” says “${said.words}”, its deadline “${deadline.printed}”`,
        },
        hint: {
          ru: `Напишите «${said.asDeadline}». Если верен срок, исправьте название мероприятия.`,
          en: `Write “${said.asDeadline}”. If the deadline is right, correct the name of the measure.`,
        },
        evidence: `${said.words} ${deadline.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Ежеквартальное – раз в год', en: 'Quarterly, and once a year' },
      files: held('Проведение ежеквартальных семинаров', 'ежегодно (октябрь)'),
      points: 'ежегодно (октябрь)',
    },
    {
      title: { ru: 'Ежегодное – каждый квартал', en: 'Yearly, and every quarter' },
      files: held('Организация ежегодного слёта наставников', 'ежеквартально'),
      points: 'ежеквартально',
    },
    {
      title: { ru: 'Не реже раза в квартал – раз в год', en: 'At least quarterly, and once a year' },
      files: held('Встречи с наставниками не реже одного раза в квартал', 'ежегодно (октябрь)'),
      points: 'ежегодно (октябрь)',
    },
    {
      title: { ru: 'Ежемесячное – «ежегодно» без месяцев', en: 'Monthly, and “ежегодно” without months' },
      files: held('Проведение ежемесячных вебинаров', 'ежегодно'),
      points: 'ежегодно',
    },
    {
      title: { ru: 'Ежемесячное – в одном месяце', en: 'Monthly, in one month' },
      files: held('Выпуск ежемесячного вестника', 'сентябрь 2024 года'),
      points: 'сентябрь 2024 года',
    },
  ],
  good: [
    {
      title: { ru: 'Месяцев столько же, сколько кварталов', en: 'As many months as quarters' },
      files: held('Проведение ежеквартальных семинаров', 'ежегодно (март, июнь, сентябрь, декабрь)'),
    },
    {
      title: { ru: 'Часто другое, а не само мероприятие', en: 'Something else is so often' },
      files: held('Анализ ежемесячных отчётов площадок', 'ежеквартально'),
    },
    {
      title: {
        ru: 'Каждый – раз в три года, курсы – каждый год',
        en: 'Each in three years, courses every year',
      },
      files: held('Обучение методистов не реже одного раза в три года', 'ежегодно (октябрь)'),
    },
    {
      title: { ru: 'Срок – часть года, в которой повторяют', en: 'A part of the year in which it recurs' },
      files: held('Проведение ежемесячных вебинаров', 'ежегодно (сентябрь–май)'),
    },
    {
      title: { ru: 'Срок – дни месяца, в которые повторяют', en: 'Days of a month in which it recurs' },
      files: held('Проведение еженедельных консультаций', 'с 5 по 25 число каждого месяца'),
    },
    {
      title: { ru: 'Частота в названии документа', en: 'A frequency in the name of a document' },
      files: held('Проведение конкурса «Ежегодная премия методиста»', 'раз в полугодие'),
    },
  ],
};
