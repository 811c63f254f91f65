// A plan can promise only what falls into its own time.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { dueCells } from '../../../model/roadmap/due-rows.ts';
import type { Period } from '../../../model/types.ts';
import type { IsoDate } from '../../../text/dates/calendar.ts';
import { formatDeadline, type Term } from '../../../text/deadline/deadline.ts';
import { formatDate } from '../../../text/russian.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule, Text } from '../../rule.ts';

interface Bounds {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The first and last day of a term, as far as it names them: «ежегодно, начиная с 2025 года» has only the first. */
const boundsOf = (term: Term): Bounds => {
  if (term.kind === 'date' || term.kind === 'range') return term;
  return term.kind === 'recurrence' ? { from: term.since, to: term.until } : { from: null, to: null };
};

/** A school year is prepared in the August before it: what begins on 1 September has its meetings of teachers then. */
const schoolYearFrom = (from: string): string =>
  from.slice(5) === '09-01' ? `${from.slice(0, 4)}-08-01` : from;

/** How a term lies outside the period; null for one that does not, and for one without dates of its own. */
const outside = (term: Term, { from, to }: Period): Text | null => {
  const bounds = boundsOf(term);
  if (bounds.to !== null && bounds.to < from)
    return {
      ru: `кончается раньше, чем начинается план (${formatDate(from)})`,
      en: `ends before the plan begins (${from})`,
    };
  if (bounds.from !== null && bounds.from > to)
    return {
      ru: `начинается после того, как план кончился (${formatDate(to)})`,
      en: `begins after the plan has ended (${to})`,
    };
  // «До 2024 года» may mean the first or the last day of the year: one of the readings has to fit.
  if (term.kind === 'date' && term.limit === 'until') return null;
  if (bounds.to !== null && bounds.to > to)
    return {
      ru: `кончается после того, как кончился план (${formatDate(to)})`,
      en: `ends after the plan has ended (${to})`,
    };
  return null;
};

export const deadlineInPeriod: TerritoryRule = {
  id: 'roadmap/deadline-in-period',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  yieldsTo: ['roadmap/deadline-after-signing'],
  title: {
    ru: 'Срок мероприятия лежит в периоде плана',
    en: 'The deadline of a measure lies in the period of the plan',
  },
  fault: {
    ru: 'Срок мероприятия лежит вне периода плана',
    en: 'A deadline lies outside the period of the plan',
  },
  reason: {
    ru: 'План действует свой период. Срок раньше его начала исполнить уже нельзя, а после его конца никто не обязан.',
    en: 'What is due before the plan begins cannot be done any more; what is due after its end binds nobody.',
  },
  cure: {
    ru: 'Исправьте год в сроке или период документа: в одном из них, скорее всего, опечатка.',
    en: 'Correct the year of the deadline, or the period of the document: one of them is probably misprinted.',
  },
  edit: {
    ru: 'Период записан в act.yaml.',
    en: 'The period is written in act.yaml.',
  },
  *check({ roadmap, period }) {
    if (period === null || period.from > period.to) return;
    const lasts = { ...period, from: schoolYearFrom(period.from) };
    for (const { title, deadline } of dueCells(roadmap)) {
      if (!deadline.parsed.ok) continue;
      const [first] = deadline.parsed.value.terms.flatMap((term) => {
        const how = outside(term, lasts);
        return how === null ? [] : [{ how, term, printed: formatDeadline({ terms: [term] }) }];
      });
      if (first === undefined) continue;
      // «Ноябрь – февраль»: the plan has lent its year, and the winter that begins in it runs over its end.
      const { term } = first;
      const isWinter = term.kind === 'range' && term.from <= period.to && term.to > period.to;
      const isLent = deadline.parsed.value.within !== undefined;
      yield {
        at: deadline.spot,
        message: {
          ru: `Срок «${first.printed}» мероприятия «${inner(excerpt(title))}» ${first.how.ru}`,
          en: `The deadline “${first.printed}” of the measure “${excerpt(title)}” ${first.how.en}`,
        },
        evidence: deadline.printed,
        ...(isWinter && isLent ? { unsure: true as const } : {}),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Срок после конца плана', en: 'A deadline after the end of the plan' },
      files: edit('roadmap', 'ежегодно (май)', 'март 2026 года'),
      points: 'март 2026 года',
    },
    {
      title: {
        ru: 'Один из сроков прошёл до начала плана',
        en: 'One of the deadlines passed before the plan began',
      },
      files: edit('roadmap', 'ежегодно (май)', '20 декабря 2023 года; май 2024 года'),
      points: '20 декабря 2023 года; май 2024 года',
    },
    {
      title: { ru: 'Учебный год кончается после плана', en: 'A school year that ends after the plan' },
      files: edit('roadmap', 'ежегодно (май)', '2025-2026 учебный год'),
      points: '2025-2026 учебный год',
    },
    {
      title: { ru: 'Повторение начинается после плана', en: 'A recurrence that begins after the plan' },
      files: edit('roadmap', 'ежегодно (май)', 'ежегодно, начиная с 2026 года'),
      points: 'ежегодно, начиная с 2026 года',
    },
  ],
  good: [
    {
      title: { ru: 'Август перед учебным годом', en: 'The August before a school year' },
      files: {
        ...edit('act', 'from: 2024-01-01', 'from: 2024-09-01'),
        ...edit('roadmap', 'ежегодно (май)', 'август 2024 года'),
      },
    },
    {
      title: { ru: 'Месяц, в котором план начинается', en: 'The month in which the plan begins' },
      files: {
        ...edit('act', 'from: 2024-01-01', 'from: 2024-04-27'),
        ...edit('roadmap', 'ежегодно (май)', 'апрель 2024 года'),
      },
    },
    {
      title: {
        ru: '«До 2024 года»: один из двух смыслов подходит',
        en: '“До 2024 года”: one of its two readings fits',
      },
      files: edit('roadmap', 'ежегодно (май)', 'до 2024 года'),
    },
    {
      title: { ru: 'Повторение начинается до плана', en: 'A recurrence that began before the plan' },
      files: edit('roadmap', 'ежегодно (май)', 'ежегодно, начиная с 2022 года'),
    },
  ],
};
