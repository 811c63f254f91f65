// What was achieved is held against what was planned: the first question of whoever reads a report.
import { againstPlan } from '../../model/reports/judge.ts';
import type { TerritoryRule } from '../rule.ts';
import { afterReport, computing, reporting } from './example.ts';
import { evidenceOf, figureSpot, figureWords, givenGrounds, labelReported, reportedBy } from './reported.ts';

export const planReached: TerritoryRule = {
  id: 'reports/plan-reached',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'План периода достигнут', en: 'The plan of the period is reached' },
  fault: { ru: 'План периода не достигнут', en: 'The plan of the period is not reached' },
  reason: {
    ru: 'Проверяющий сначала смотрит, что из запланированного не вышло. Это сведение, а не ошибка документа: честный отчёт о недостигнутом лучше молчания.',
    en: 'A reviewer first looks for what was not reached. It is a fact and no fault of the document: an honest report of it is better than silence.',
  },
  cure: {
    ru: 'Если значение верно, менять нечего: скажите в пояснении, почему план не достигнут и что будет сделано. Если неверно, исправьте его.',
    en: 'If the value is right, nothing is to be changed: say in the note why the plan was not reached and what will be done. If it is wrong, correct it.',
  },
  doubt: {
    ru: 'Значение сравнивается с планом ровно на тот же период; план, который читается как граница, считается границей.',
    en: 'The value is held against the plan for the very same period; a plan that reads as a bound is taken as a bound.',
  },
  yieldsTo: ['reports/threshold-kept', 'reports/value-agrees'],
  *check(territory, { asOf }) {
    for (const each of reportedBy(territory, asOf)) {
      const held = againstPlan(each.reported, each.report.period);
      if (held?.reached !== 'missed') continue;
      const words = figureWords(each.reported);
      yield {
        at: figureSpot(each.reported),
        message: {
          ru: `${labelReported(each).ru}: достигнуто ${words.ru}, а запланировано «${held.plan.printed}»`,
          en: `${labelReported(each).en}: ${words.en} is achieved, and “${held.plan.printed}” was planned`,
        },
        grounds: [
          ...givenGrounds(each.reported),
          {
            says: { ru: `План: «${held.plan.printed}»`, en: `The plan: “${held.plan.printed}”` },
            at: held.plan.spot,
          },
        ],
        evidence: evidenceOf(each),
      };
    }
  },
  bad: [
    {
      title: { ru: 'Значение ниже плана', en: 'A value below the plan' },
      files: reporting(['{ indicator: "2", value: "5,5%" }']),
      points: '"5,5%"',
      asOf: afterReport,
    },
    {
      title: { ru: 'Посчитано по формуле и ниже плана', en: 'Computed by the formula, and below the plan' },
      files: computing('{ indicator: "2", given: { K_1: 5, K_2: 100 } }'),
      points: '5',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'План достигнут ровно', en: 'The plan is just reached' },
      files: reporting(['{ indicator: "2", value: 6% }']),
      asOf: afterReport,
    },
    {
      title: { ru: 'На часть года ничего не запланировано', en: 'Nothing is planned for a part of the year' },
      files: reporting(['{ indicator: "2", value: 3% }'], { period: '2024-H1', on: '2024-07-20' }),
      asOf: afterReport,
    },
    {
      title: { ru: 'На этот день отчёта ещё нет', en: 'On that day the report was not made yet' },
      files: reporting(['{ indicator: "2", value: 5% }']),
      asOf: '2024-12-19',
    },
  ],
};
