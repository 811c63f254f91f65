// A value in another unit than the plan cannot be held against it.
import { isIn } from '../../model/compare-targets.ts';
import { figureOf } from '../../model/reports/judge.ts';
import type { Indicator } from '../../model/types.ts';
import { isMeasured, type MeasuredTarget } from '../../text/target/target.ts';
import type { TerritoryRule } from '../rule.ts';
import { afterReport, reporting } from './example.ts';
import { evidenceOf, labelReported, reportedBy } from './reported.ts';

interface Planned {
  readonly printed: string;
  readonly figure: MeasuredTarget;
}

/** The plan for the period, else the others: all that gives the indicator its unit. */
const plannedOf = ({ targets }: Indicator, period: string): readonly Planned[] => {
  const own = targets.get(period);
  return (own === undefined ? [...targets.values()] : [own]).flatMap(({ printed, parsed }) =>
    parsed.ok ? parsed.value.filter(isMeasured).map((figure) => ({ printed, figure })) : [],
  );
};

export const valueUnit: TerritoryRule = {
  id: 'reports/value-unit',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Значение сообщено в единице плана', en: 'A value is reported in the unit of the plan' },
  fault: {
    ru: 'Значение сообщено не в той единице, что план',
    en: 'A value is reported in another unit than the plan',
  },
  reason: {
    ru: 'Проценты не сравнить с людьми: по такому значению не видно, достигнут ли план.',
    en: 'Per cent cannot be compared with people: nobody sees whether the plan is reached.',
  },
  cure: {
    ru: 'Сообщите значение в той единице, в которой напечатан план.',
    en: 'Report the value in the unit in which the plan is printed.',
  },
  *check(territory, { asOf }) {
    for (const each of reportedBy(territory, asOf)) {
      const { report, reported, indicator } = each;
      const figure = figureOf(reported);
      const planned = plannedOf(indicator, report.period);
      const [first] = planned;
      if (figure === null || first === undefined || reported.value === null) continue;
      if (planned.some((plan) => isIn(figure, plan.figure.unit) || isIn(plan.figure, figure.unit))) continue;
      const { printed, spot } = reported.value;
      yield {
        at: spot,
        message: {
          ru: `${labelReported(each).ru}: сообщено «${printed}», а в плане стоит «${first.printed}»: это разные единицы`,
          en: `${labelReported(each).en}: “${printed}” is reported, and “${first.printed}” is planned: the units differ`,
        },
        evidence: `${evidenceOf(each)} ${printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Люди вместо процентов', en: 'People instead of per cent' },
      files: reporting(['{ indicator: "2", value: 40 человек }']),
      points: '40 человек',
      asOf: afterReport,
    },
    {
      title: { ru: 'Число без знака процента', en: 'A number without a sign of per cent' },
      files: reporting(['{ indicator: "2", value: 7 }']),
      points: '7',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Проценты, как в плане', en: 'Per cent, as in the plan' },
      files: reporting(['{ indicator: "2", value: 7% }']),
      asOf: afterReport,
    },
  ],
};
