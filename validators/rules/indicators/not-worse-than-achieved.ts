// A plan for something worse than what is there already is a misprint, or wants an explanation.
import { isImpossibleShare, isWorse, measured } from '../../model/compare-targets.ts';
import { judgeIndicator } from '../../model/verdict.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import { askDirection, isFalling, isOfUnlikeSpans } from './one-way.ts';

export const notWorseThanAchieved: TerritoryRule = {
  id: 'indicators/not-worse-than-achieved',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'План не хуже достигнутого', en: 'The plan is not worse than what is achieved' },
  fault: { ru: 'План хуже достигнутого', en: 'The plan is worse than what was achieved' },
  reason: {
    ru: 'Показатели вводят ради развития. Если запланировано хуже, чем уже есть, читатель решит, что это опечатка.',
    en: 'Indicators are there for the sake of growth; a plan for something worse than there is looks like a misprint.',
  },
  cure: {
    ru: 'Исправьте плановое или достигнутое значение.',
    en: 'Correct the planned or the achieved value.',
  },
  edit: {
    ru: 'Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'Where less is better, give `better: lower`.',
  },
  *check({ indicators }, { asOf }) {
    for (const indicator of indicators?.indicators ?? []) {
      // Which way is better is then for the federal indicator to say, and it is not known.
      if (indicator.federal?.target === null) continue;
      const { baseline, better } = indicator;
      // Later years are held against the first one by indicators/not-falling-back.
      const first = yearlyTargets(indicator).find(([, value]) => measured(value).length > 0);
      if (baseline === null || first === undefined) continue;
      const [year, value] = first;
      if (!isWorse(value, baseline, better)) continue;
      if (isOfUnlikeSpans(indicator, [baseline.at, baseline], [year, value])) continue;
      if (isImpossibleShare(indicator, value) || isImpossibleShare(indicator, baseline)) continue;
      const verdict = judgeIndicator(indicator, asOf).find((judgement) => judgement.year === year)?.verdict;
      if (verdict === 'below' || verdict === 'above') continue;
      if (isFalling(indicator)) {
        const question = askDirection(indicator);
        if (question !== null) yield question;
        continue;
      }
      yield {
        at: value.spot,
        message: {
          ru: `${labelOf(indicator).ru}: ${onYear(year).ru} запланировано «${value.printed}» — хуже достигнутого «${baseline.printed}»`,
          en: `${labelOf(indicator).en}: “${value.printed}” is planned ${onYear(year).en}, worse than “${baseline.printed}” which is achieved`,
        },
        evidence: `${baseline.printed} ${value.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Запланировано меньше, чем есть', en: 'Less is planned than there is' },
      files: edit('indicators', 'value: 5%', 'value: "6,5%"'),
      points: '6%',
    },
  ],
  good: [
    {
      title: { ru: 'Меньше значит лучше', en: 'Less is better' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Доля педагогов с дефицитами\n    better: lower'],
        ['value: 5%', 'value: 9%'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": 7%, "2025": 6% }'],
      ),
    },
    {
      title: { ru: 'План равен достигнутому', en: 'The plan equals what is achieved' },
      files: edit('indicators', 'value: 5%', 'value: 6%'),
    },
  ],
};
