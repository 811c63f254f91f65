// An act orders what is to be done from the day it is signed; it cannot order the past.

import { excerpt, inner } from '../../../model/excerpt.ts';
import { dueCells } from '../../../model/roadmap/due-rows.ts';
import { child } from '../../../source/spot.ts';
import { type IsoDate, isRealDate } from '../../../text/dates/calendar.ts';
import { lastDay } from '../../../text/deadline/days/last-day.ts';
import { formatDeadline, type Term } from '../../../text/deadline/deadline.ts';
import { formatDate } from '../../../text/russian.ts';
import { edit } from '../../example-base.ts';
import type { TerritoryRule } from '../../rule.ts';

const hasPassed = (term: Term, signed: IsoDate): boolean => {
  const last = lastDay(term);
  return last !== null && last < signed;
};

export const deadlineAfterSigning: TerritoryRule = {
  id: 'roadmap/deadline-after-signing',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Срок мероприятия не прошёл до подписания акта',
    en: 'The deadline of a measure had not passed when the act was signed',
  },
  fault: {
    ru: 'Срок мероприятия прошёл до подписания акта',
    en: 'A deadline had passed before the act was signed',
  },
  reason: {
    ru: 'Акт обязывает со дня подписания. Мероприятие, срок которого к этому дню прошёл, исполнить по акту нельзя.',
    en: 'An act binds from the day it is signed; a measure that was due before it cannot be carried out under it.',
  },
  cure: {
    ru: 'Исправьте срок или уберите мероприятие, которое к подписанию уже исполнено.',
    en: 'Correct the deadline, or remove a measure that had been carried out by then.',
  },
  *check({ provision, roadmap }) {
    const signed = provision?.order?.date;
    if (provision === null || typeof signed !== 'string' || !isRealDate(signed)) return;
    for (const { title, deadline } of dueCells(roadmap)) {
      if (!deadline.parsed.ok) continue;
      const passed = deadline.parsed.value.terms.find((term) => hasPassed(term, signed));
      if (passed === undefined) continue;
      const printed = formatDeadline({ terms: [passed] });
      const last = lastDay(passed) ?? signed;
      yield {
        at: deadline.spot,
        message: {
          ru: `Срок «${printed}» мероприятия «${inner(excerpt(title))}» прошёл раньше, чем подписан акт (${formatDate(signed)})`,
          en: `The deadline “${printed}” of the measure “${excerpt(title)}” had passed before the act was signed (${signed})`,
        },
        hint: {
          ru: `Назовите срок не раньше ${formatDate(signed)} или уберите мероприятие, если оно к этому дню уже исполнено.`,
          en: `Name a deadline not before ${signed}, or remove the measure where it had been carried out by then.`,
        },
        grounds: [
          {
            says: {
              ru: `Последний день срока — ${formatDate(last)}`,
              en: `The last day of the deadline is ${last}`,
            },
            at: deadline.spot,
          },
          {
            says: { ru: `Акт подписан ${formatDate(signed)}`, en: `The act was signed on ${signed}` },
            at: child(provision.spot, 'order', 'date'),
          },
        ],
        evidence: deadline.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Месяц до подписания', en: 'A month before the signing' },
      files: edit('roadmap', 'ежегодно (май)', 'ноябрь 2023 года'),
      points: 'ноябрь 2023 года',
    },
    {
      title: {
        ru: 'Один из сроков прошёл, хотя период плана уже шёл',
        en: 'One of the deadlines had passed, though the period had begun',
      },
      files: {
        ...edit('act', 'from: 2024-01-01', 'from: 2023-01-01'),
        ...edit('roadmap', 'ежегодно (май)', 'май 2023 года; май 2024 года'),
      },
      asOf: '2023-12-31',
      points: 'май 2023 года; май 2024 года',
    },
  ],
  good: [
    {
      title: { ru: 'Месяц, в котором акт подписан', en: 'The month in which the act was signed' },
      files: {
        ...edit('act', 'from: 2024-01-01', 'from: 2023-12-15'),
        ...edit('roadmap', 'ежегодно (май)', 'декабрь 2023 года'),
      },
    },
    {
      title: {
        ru: '«До 2023 года»: год подписания ещё шёл',
        en: '“До 2023 года”: the year of the signing was not over',
      },
      files: {
        ...edit('act', 'from: 2024-01-01', 'from: 2023-12-15'),
        ...edit('roadmap', 'ежегодно (май)', 'до 2023 года'),
      },
    },
  ],
};
