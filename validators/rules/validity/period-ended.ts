// A document holds for its period; after the period somebody has to say what holds now.

import { namesPlan, printedPeriods } from '../../model/printed-periods.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import { adopted } from '../requisites/example-adopted.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';

export const periodEnded: TerritoryRule = {
  id: 'validity/period-ended',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Период принятого документа не кончился',
    en: 'The period of an adopted document has not ended',
  },
  fault: { ru: 'Период принятого документа кончился', en: 'The period of an adopted document is over' },
  reason: {
    ru: 'После конца периода сроки и показатели документа никого не обязывают, а читатель принимает их за действующие.',
    en: 'After the period deadlines and indicators bind nobody, but readers take them for valid.',
  },
  cure: {
    ru: 'Утвердите документ на новый период или продлите этот.',
    en: 'Adopt the document for the next period, or prolong this one.',
  },
  edit: {
    ru: 'Если документ утратил силу, запишите status: repealed.',
    en: 'If it is no longer in force, write `status: repealed`.',
  },
  heldTo: {
    statuses: ['adopted'],
    why: {
      ru: 'Принятые документы: о проекте судит другое правило, а отменённый и не должен действовать.',
      en: 'Adopted documents: another rule judges drafts, and one that is repealed need not hold.',
    },
  },
  *check(territory, { asOf }) {
    const { period } = territory;
    if (period === null || period.from > period.to || asOf <= period.to) return;
    // Whose the period is, the words say beside which it is printed.
    const named = printedPeriods(territory).find((each) => each.printed === period.printed);
    const ofPlan = named !== undefined && namesPlan(named.text);
    yield {
      at: child(period.spot, 'to'),
      message: {
        ru: ofPlan
          ? `Срок дорожной карты «${period.printed}» кончился ${formatDate(period.to)}, а новой в принятом документе нет`
          : `Период документа кончился ${formatDate(period.to)}, а документ числится принятым`,
        en: ofPlan
          ? `The period of the roadmap, “${period.printed}”, ended on ${period.to}, and the adopted document has no new one`
          : `The period of the document ended on ${period.to}, but it counts as adopted`,
      },
      ...(ofPlan
        ? {
            hint: {
              ru: 'Утвердите дорожную карту на новый период.',
              en: 'Adopt a roadmap for the next period.',
            },
          }
        : {}),
      grounds: [
        {
          says: {
            ru: `Период напечатан так: «${period.printed}»`,
            en: `The period as printed: “${period.printed}”`,
          },
          at: child(period.spot, 'printed'),
        },
        { says: { ru: `Проверено на ${formatDate(asOf)}`, en: `Judged as of ${asOf}` } },
      ],
      evidence: period.to,
    };
  },
  bad: [
    {
      title: { ru: 'На следующий день после конца', en: 'The day after the end' },
      files: adopted(),
      asOf: '2026-01-01',
      points: '2025-12-31',
    },
    {
      title: { ru: 'Период назван у дорожной карты', en: 'The period is that of the roadmap' },
      files: {
        ...adopted(),
        ...edit('roadmap', 'title: Дорожная карта', 'title: Дорожная карта на 2024–2025 годы'),
        [sourcePath]: printed.replace('Дорожная карта\n', 'Дорожная карта на 2024–2025 годы\n'),
      },
      asOf: '2026-01-01',
      points: '2025-12-31',
    },
  ],
  good: [
    {
      title: { ru: 'В последний день периода', en: 'On the last day of the period' },
      files: adopted(),
      asOf: '2025-12-31',
    },
  ],
};
