// A second value hidden behind the first («не менее 200, для сельских школ не менее 7») leaves it open which is planned.
// That one is of the whole country and the other of the territory is told by levels/federal-wording.
import { measured } from '../../model/compare-targets.ts';
import type { IndicatorValue } from '../../model/types.ts';
import { furtherValue } from '../../text/target/target.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

/**
 * How a cell plans more than one value for its own year: `beside` each other, «60 % имеют; 80 % реализовали», or one `behind` another, for
 * some of those or for all. Null where it does not; of other years the rule on years tells.
 */
const severalIn = (value: IndicatorValue): 'beside' | 'behind' | null => {
  if (!value.parsed.ok) return value.parsed.reason === 'several-targets' ? 'beside' : null;
  const targets = measured(value);
  const years = new Set(targets.map(({ by }) => by));
  if (targets.length > 1 && years.size < targets.length) return 'beside';
  return targets.some((target) => furtherValue(target) !== null) ? 'behind' : null;
};

/** What is planned beside is of another thing, or a choice nobody has made. */
const oneRowEach: Text = {
  ru: 'Оставьте то значение, о котором говорит название показателя; если другое о чём-то ещё, дайте ему отдельную строку.',
  en: 'Leave the value that the name of the indicator is about; where the other is of something else, give it a row of its own.',
};

export const targetSingle: TerritoryRule = {
  id: 'indicators/target-single',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'В ячейке одно плановое значение', en: 'A cell has one planned value' },
  fault: { ru: 'В ячейке два плановых значения', en: 'A cell has two planned values' },
  reason: {
    ru: 'Если за первым числом стоит второе, неизвестно, с каким из них сравнивать отчёт территории.',
    en: 'Where a second figure follows the first, nobody knows which of them a report is held against.',
  },
  cure: {
    ru: 'Оставьте значение самой территории, а общее для страны или для всех напишите в пояснении.',
    en: 'Leave the value of the territory itself; put what holds for all into a note.',
  },
  yieldsTo: ['levels/federal-wording'],
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const [year, value] of indicator.targets) {
        const several = severalIn(value);
        if (several === null) continue;
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(year).ru} в ячейке не одно плановое значение: «${value.printed}»; неизвестно, с каким сравнивать отчёт`,
            en: `${labelOf(indicator).en}: more than one value is planned ${onYear(year).en}, “${value.printed}”; nobody knows which a report is held against`,
          },
          ...(several === 'beside' ? { hint: oneRowEach } : {}),
          evidence: `${year} ${value.printed}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Два значения одного и того же', en: 'Two values of the same thing' },
      files: edit('indicators', '"2025": 7%', '"2025": 7%; 8%'),
      points: '7%; 8%',
    },
    {
      title: {
        ru: 'Число для всех и число для села',
        en: 'A figure for all and one for the villages',
      },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Количество управленческих команд'],
        ['value: 5%', 'value: "5"'],
        ['"2024": 6%, "2025": 7%', '"2024": "6", "2025": "не менее 200, для сельских школ не менее 7"'],
      ),
      points: '"не менее 200, для сельских школ не менее 7"',
    },
    {
      title: { ru: 'Учебный год', en: 'A school year' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Количество управленческих команд'],
        ['value: 5%', 'value: "5"'],
        [
          '"2024": 6%, "2025": 7%',
          '"2024": "6", "2025": "7", "2024-2025": "не менее 200, в том числе не менее 2 в селе"',
        ],
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Число в пояснении, кого считают', en: 'A figure that says who is counted' },
      files: edit('indicators', '"2025": 7%', '"2025": 7% от числа педагогов в возрасте до 35 лет'),
    },
  ],
};
