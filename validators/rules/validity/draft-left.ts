// A plan that is still a draft when its time runs obliges nobody: either it was adopted and nobody said so, or it was given up.

import type { Period } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { addDays, dateParts, isoDate } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';

/** The first day after a year of the period; the 29th of February is followed by the 1st of March. */
const afterYear = (from: string): string | null => {
  const parts = dateParts(from);
  if (parts === null) return null;
  const { year, month, day } = parts;
  return isoDate(year + 1, month, day) ?? isoDate(year + 1, 3, 1);
};

/** What has passed of the period while the document stayed a draft; null where too little. */
const passed = ({ from, to }: Period, asOf: string): Text | null => {
  if (asOf > to) return { ru: `период кончился ${formatDate(to)}`, en: `its period ended on ${to}` };
  const year = afterYear(from);
  if (year === null || asOf < year) return null;
  return {
    ru: `первый год его периода прошёл ${formatDate(addDays(year, -1))}`,
    en: `the first year of its period ended on ${addDays(year, -1)}`,
  };
};

export const draftLeft: TerritoryRule = {
  id: 'validity/draft-left',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Проект не оставлен проектом', en: 'A draft is not left a draft' },
  fault: { ru: 'Проект остался проектом', en: 'A draft was left a draft' },
  reason: {
    ru: 'Проект никого не обязывает. Если его время идёт, значит, либо он принят и этого не отметили, либо региону нечего исполнять.',
    en: 'A draft binds nobody. If its time is running, it was adopted and nobody said so, or there is nothing to carry out.',
  },
  cure: {
    ru: 'Если документ принят, опубликуйте его номер и дату. Если нет, исправьте период или снимите проект.',
    en: 'If it was adopted, publish its number and date. If not, correct the period or take the draft out.',
  },
  edit: {
    ru: 'У принятого запишите status: adopted, номер и дату приказа и положите рядом source.txt.',
    en: 'For an adopted one write `status: adopted`, number and date of the order, and put source.txt beside it.',
  },
  heldTo: {
    statuses: ['draft'],
    why: {
      ru: 'Проекты. Первый год периода им оставлен: такие документы часто подписывают, когда их период уже начался.',
      en: 'Drafts. They have the first year of the period: such documents are often signed when their period has begun.',
    },
  },
  *check({ period, act }, { asOf }) {
    if (act === null || period === null || period.from > period.to) return;
    const what = passed(period, asOf);
    if (what === null) return;
    yield {
      at: child(act.spot, 'status'),
      message: {
        ru: `Документ всё ещё проект, а ${what.ru}`,
        en: `The document is still a draft, but ${what.en}`,
      },
      grounds: [
        {
          says: {
            ru: `Период: с ${formatDate(period.from)} по ${formatDate(period.to)}`,
            en: `The period: from ${period.from} to ${period.to}`,
          },
          at: period.spot,
        },
        { says: { ru: `Проверено на ${formatDate(asOf)}`, en: `Judged as of ${asOf}` } },
      ],
      evidence: `${period.from} ${period.to}`,
    };
  },
  bad: [
    {
      title: { ru: 'Год плана прошёл', en: 'A year of the plan has passed' },
      files: {},
      asOf: '2025-01-01',
      points: 'draft',
    },
    {
      title: { ru: 'Период меньше года кончился', en: 'A period of less than a year has ended' },
      files: {
        ...edit('act', 'to: 2025-12-31', 'to: 2024-12-30'),
        'regions/primer/acts/1/indicators.yaml': replaced(
          'indicators',
          'years: ["2024", "2025"]',
          'years: ["2024"]',
        )
          .replace(', "2025": 30%', '')
          .replace(', "2025": 7%', ''),
      },
      asOf: '2024-12-31',
      points: 'draft',
    },
  ],
  good: [
    {
      title: { ru: 'Первый год ещё идёт', en: 'The first year still runs' },
      files: {},
      asOf: '2024-12-31',
    },
  ],
};
