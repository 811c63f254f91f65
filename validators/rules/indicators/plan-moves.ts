// A plan that promises the same value every year promises nothing new.
import { isSameThing, measured } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { child } from '../../source/spot.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';

/** «Не менее 60 %» where 60 % are achieved asks for nothing more. */
const same = (a: MeasuredTarget, b: MeasuredTarget): boolean =>
  (a.min ?? a.max) === (b.min ?? b.max) &&
  (a.max === b.max || a.max === null || b.max === null) &&
  a.strict === b.strict &&
  isSameThing(a, b);

const sameCell = (a: IndicatorValue, b: IndicatorValue): boolean => {
  const [first, second] = [measured(a), measured(b)];
  return (
    first.length > 0 &&
    first.length === second.length &&
    first.every((value) => second.some((other) => same(value, other)))
  );
};

/** All of the whole, or none of what is unwanted: there is nowhere to move to. */
const isBest = (value: IndicatorValue, { better }: Indicator): boolean =>
  measured(value).every(({ unit, min, max }) =>
    better === 'lower' ? max === 0 : unit === 'percent' && min === 100,
  );

/** One national event a year is a plan: such things are counted anew each year and need not become more. */
const EVENTS =
  /^\s*(?:количество|число)[^(]{0,200}?(?<!\p{L})(?:мероприяти|семинар|конференци|форум|конкурс|вебинар|заседани|фестивал)/iu;

/** The cells that ought to differ: the achieved value, where it is known, and the planned ones. */
const cellsOf = (indicator: Indicator): readonly IndicatorValue[] => [
  ...indicator.achieved.slice(-1).filter((value) => measured(value).length > 0),
  ...yearlyTargets(indicator).map(([, value]) => value),
];

export const planMoves: TerritoryRule = {
  id: 'indicators/plan-moves',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'План куда-то ведёт', en: 'The plan leads somewhere' },
  fault: { ru: 'План никуда не ведёт', en: 'The plan leads nowhere' },
  reason: {
    ru: 'Показатель, у которого достигнутое и все плановые значения одинаковы, ничего не меняет: его исполнили ещё до начала плана.',
    en: 'Where the achieved and all planned values are the same, the indicator is met before the plan begins.',
  },
  cure: {
    ru: 'Запланируйте рост или скажите в акте, что значение нужно удержать.',
    en: 'Plan for growth, or say in the act that the value is to be kept.',
  },
  doubt: {
    ru: 'Удержать достигнутое тоже может быть целью, а доля – считаться каждый год заново.',
    en: 'To keep what is achieved may be an aim as well, and a share may be counted anew each year.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const cells = cellsOf(indicator);
      const [first, ...later] = cells;
      if (first === undefined || later.length === 0 || isBest(first, indicator)) continue;
      if (EVENTS.test(indicator.name)) continue;
      if (!later.every((cell) => sameCell(first, cell))) continue;
      yield {
        at: child(indicator.spot, 'targets'),
        message: {
          ru: `${labelOf(indicator).ru}: план не меняется, каждый год «${first.printed}»${first === indicator.baseline ? ', как и достигнуто' : ''}`,
          en: `${labelOf(indicator).en}: the plan never moves, “${first.printed}” every year${first === indicator.baseline ? ', as is achieved already' : ''}`,
        },
        ...(measured(first).every(({ unit }) => unit === 'percent')
          ? {
              hint: {
                ru: `Если «${first.printed}» – это каждый год новые, напишите «ежегодно»; если охват нарастает, запланируйте рост.`,
                en: `Where “${first.printed}” are others every year, write so (“ежегодно”); where more and more are meant, plan for growth.`,
              },
            }
          : {}),
        evidence: first.printed,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Каждый год столько же, сколько достигнуто', en: 'Every year what is achieved already' },
      files: edit('indicators', '"2024": 6%, "2025": 7%', '"2024": 5%, "2025": 5%'),
      points: '{ "2024": 5%, "2025": 5% }',
    },
    {
      title: { ru: 'Каждый год столько же соглашений', en: 'As many agreements every year' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Количество соглашений'],
        ['value: 5%', 'value: "5"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": "5", "2025": "5" }'],
      ),
    },
    {
      title: {
        ru: 'Достигнутое не оценивали, а план стоит',
        en: 'Nothing was assessed, and the plan stands still',
      },
      files: edits(
        'indicators',
        ['"2024": 6%, "2025": 7%', '"2024": 6%, "2025": 6%'],
        ['value: 5%', 'value: Не оценивался'],
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Один форум каждый год', en: 'One forum every year' },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Количество всероссийских просветительских мероприятий'],
        ['value: 5%', 'value: "1"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": "1", "2025": "1" }'],
      ),
    },
    {
      title: {
        ru: 'Рост в первый год, затем удержание',
        en: 'Growth in the first year, then the value is kept',
      },
      files: edit('indicators', '"2024": 6%, "2025": 7%', '"2024": 6%, "2025": 6%'),
    },
    {
      title: { ru: 'Больше 100 % не бывает', en: 'There is nothing above 100 %' },
      files: edits(
        'indicators',
        ['"2024": 6%, "2025": 7%', '"2024": 100%, "2025": 100%'],
        ['value: 5%', 'value: 100%'],
      ),
    },
  ],
};
