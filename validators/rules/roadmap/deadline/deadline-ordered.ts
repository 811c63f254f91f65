// Dates of one cell follow one another: one that steps back is mostly of another month or year than was meant.
import { excerpt, inner } from '../../../model/excerpt.ts';
import { dueCells } from '../../../model/roadmap/due-rows.ts';
import type { Deadline } from '../../../text/deadline/deadline.ts';
import { formatDeadline, parseDeadline } from '../../../text/deadline/deadline.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

type Term = Deadline['terms'][number];

const firstDay = (term: Term): string | null => {
  if (term.kind === 'date') return term.limit === 'until' ? term.to : term.from;
  return term.kind === 'range' ? term.from : null;
};

/** The first date of a cell that comes before the date printed ahead of it, with that date. */
const steppingBack = ({ terms }: Deadline): readonly [before: Term, back: Term] | null => {
  const dated = terms.filter((term) => firstDay(term) !== null);
  for (const [index, term] of dated.entries()) {
    const before = dated[index - 1];
    if (before !== undefined && (firstDay(term) ?? '') < (firstDay(before) ?? '')) return [before, term];
  }
  return null;
};

/** «(сведения от ММЦ – до 1 ноября)»: in brackets, words that say what is due before the time that it has. */
const STEP =
  /\(\s*(?<step>\p{L}[^()\d]*?)(?:\s*[:–—-]\s*|\s+)(?:(?:в\s+срок\s+)?(?:до|не\s+позднее|к)\s+)?\d[^()]*\)/gu;

/** A stage, and what ends a work: it is not before the work is done. */
const ENDING = /(?<!\p{L})(?:этап|итог|подведени|заверш|заключит)/iu;

/** A time without the steps of others that lead to it: these stand behind it and are due before it. */
const withoutSteps = (printed: string): string =>
  printed.replaceAll(STEP, (bracket: string, step: string) =>
    /\p{L}{2}/u.test(step) && !ENDING.test(step) && !parseDeadline(step).ok ? ' ' : bracket,
  );

/** Whether the dates are in order where the steps in brackets are left aside. */
const isOrderedBesideSteps = (printed: string): boolean => {
  const own = withoutSteps(printed);
  const parsed = own === printed ? null : parseDeadline(own.trim());
  return parsed?.ok === true && steppingBack(parsed.value) === null;
};

const said = (term: Term): string => formatDeadline({ terms: [term] });

export const deadlineOrdered: TerritoryRule = {
  id: 'roadmap/deadline-ordered',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Даты одного срока идут по порядку', en: 'The dates of one deadline stand in order' },
  fault: { ru: 'Даты одного срока идут не по порядку', en: 'The dates of one deadline step back' },
  reason: {
    ru: 'Дата, которая раньше стоящей перед ней, чаще всего ошибка в месяце или годе, и мероприятие назначат не на тот день.',
    en: 'A date before the one ahead of it is mostly a slip in the month or the year, and the measure falls on another day.',
  },
  cure: {
    ru: 'Проверьте месяц и год; если даты верны, поставьте их по порядку.',
    en: 'See whether month and year are right; where they are, put the dates in order.',
  },
  *check({ roadmap }) {
    for (const { title, deadline } of dueCells(roadmap)) {
      if (!deadline.parsed.ok) continue;
      const found = steppingBack(deadline.parsed.value);
      if (found === null || isOrderedBesideSteps(deadline.printed)) continue;
      const [before, back] = found.map(said);
      yield {
        at: deadline.spot,
        message: {
          ru: `В сроке мероприятия «${inner(excerpt(title))}» дата «${back}» стоит после даты «${before}»`,
          en: `In the deadline of the measure “${excerpt(title)}” the date “${back}” stands behind “${before}”`,
        },
        evidence: `${title} ${deadline.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Вторая дата раньше первой', en: 'The second date is before the first' },
      files: edit('roadmap', 'deadline: ежегодно (май)', 'deadline: 26 марта 2025 года, 22 января 2025 года'),
      points: '26 марта 2025 года, 22 января 2025 года',
    },
    {
      title: { ru: 'Месяц второго этапа раньше первого', en: 'The second stage is before the first' },
      files: edit(
        'roadmap',
        'deadline: ежегодно (май)',
        'deadline: "1 этап: май 2025 года; 2 этап: март 2025 года"',
      ),
      points: '"1 этап: май 2025 года; 2 этап: март 2025 года"',
    },
  ],
  good: [
    {
      title: { ru: 'Даты идут по порядку', en: 'The dates stand in order' },
      files: edit('roadmap', 'deadline: ежегодно (май)', 'deadline: 22 января 2025 года, 26 марта 2025 года'),
    },
    {
      title: { ru: 'В скобках – шаг к этому сроку', en: 'Brackets name a step towards that time' },
      files: edit(
        'roadmap',
        'deadline: ежегодно (май)',
        'deadline: до 1 декабря 2025 года (сведения школ – до 1 ноября 2025 года)',
      ),
    },
    {
      title: { ru: 'Новый год между ними', en: 'The new year lies between them' },
      files: edit('roadmap', 'deadline: ежегодно (май)', 'deadline: ноябрь 2024 года, март 2025 года'),
    },
  ],
};
