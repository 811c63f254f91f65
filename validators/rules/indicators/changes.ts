// Where the text promises a growth («увеличение на 10% доли педагогов …») that the plan of the table does not have.
import { thingsOf } from '../../language/words-beyond.ts';
import { measured } from '../../model/compare-targets.ts';
import type { Corpus, Indicator, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { child } from '../../source/spot.ts';
import { changesIn, type StatedChange } from '../../text/numbers/change.ts';
import type { Issue } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import { comparing, likenessOf, type Row } from './likeness.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** A figure of the row: the achieved one has no year. */
interface Step {
  readonly year: string | null;
  readonly printed: string;
  readonly figure: number;
  readonly percent: boolean;
}

/** The figures of a row in the order of time; a cell that gives several, or a base of its own, cannot be held against others. */
const stepsOf = (indicator: Indicator): readonly Step[] =>
  [...indicator.achieved.map((value) => [null, value] as const), ...yearlyTargets(indicator)].flatMap(
    ([year, value]) => {
      const [only, ...more] = measured(value);
      const figure = only?.min ?? only?.max ?? null;
      if (only === undefined || figure === null || more.length > 0 || only.of !== null) return [];
      return [{ year, printed: value.printed, figure, percent: only.unit === 'percent' }];
    },
  );

/** A printed «10%» stands for anything that rounds to it. */
const ROUNDING = 0.5;

const fits = ({ by, atLeast }: StatedChange, difference: number): boolean =>
  atLeast ? difference >= by - ROUNDING : Math.abs(difference - by) <= ROUNDING;

/** Whether some two figures differ so: in percentage points, or in per cent of the first. */
const isPlanned = (change: StatedChange, steps: readonly Step[]): boolean =>
  steps.some((before, index) =>
    steps.slice(index + 1).some((after) => {
      const difference = (after.figure - before.figure) * (change.direction === 'up' ? 1 : -1);
      const inPoints = before.percent && after.percent && fits(change, difference);
      const inShares = before.figure !== 0 && fits(change, (difference / before.figure) * 100);
      return inPoints || inShares;
    }),
  );

/** A promised growth, the row that it speaks of, and the figures of that row. */
interface Unplanned {
  readonly spoken: Spoken;
  readonly change: StatedChange;
  readonly indicator: Indicator;
  readonly steps: readonly Step[];
  /** Whether both speak of the same people and the same action, so that only one of them can be true. */
  readonly certain: boolean;
}

const LEAST_STEPS = 2;

/** Of rows that ask for more than the text says, the one that asks for the least is nearest, wherever it stands. */
const nearestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(
    (a, b) =>
      thingsOf(a.action).size - thingsOf(b.action).size || (a.indicator.name < b.indicator.name ? -1 : 1),
  );

/** The promised growths that no row planned which they may speak of; the surest row of each. */
export const unplannedChanges = (territory: Territory): readonly Unplanned[] => {
  const { rows, said } = comparing(territory);
  if (rows.length === 0) return [];
  return spokenIn(territory).flatMap((spoken) =>
    changesIn(spoken.text).flatMap((change) => {
      const saying = said(change.counted, change.whom, change.action);
      const alike = nearestFirst(rows).flatMap((row): readonly Unplanned[] => {
        const likeness = likenessOf(row, saying);
        const steps = stepsOf(row.indicator);
        if (likeness === null || steps.length < LEAST_STEPS) return [];
        return [{ spoken, change, indicator: row.indicator, steps, certain: likeness === 'same' }];
      });
      if (alike.some(({ steps }) => isPlanned(change, steps))) return [];
      return alike.find(({ certain }) => certain) ?? alike.slice(0, 1);
    }),
  );
};

const stepText = ({ year, printed }: Step): { readonly ru: string; readonly en: string } =>
  year === null
    ? { ru: `«${printed}» достигнуто`, en: `“${printed}” achieved` }
    : { ru: `«${printed}» ${onYear(year).ru}`, en: `“${printed}” ${onYear(year).en}` };

/** The finding on a growth that the table does not plan. */
export const sayUnplanned = ({ spoken, change, indicator, steps }: Unplanned, { texts }: Corpus): Issue => {
  const [here, there] =
    spoken.where === 'roadmap'
      ? ['В дорожной карте обещано', 'The roadmap promises']
      : ['В тексте сказано', 'The text says'];
  const label = labelOf(indicator);
  const figures = steps.map(stepText);
  const [first, last] = [steps[0]?.printed ?? '', steps.at(-1)?.printed ?? ''];
  return {
    at: within(spoken.spot, spoken.text, change, texts),
    message: {
      ru: `${here} «${change.printed}», а ${label.ru.replace(/^П/u, 'п')} меняется иначе: ${figures.map(({ ru }) => ru).join(', ')}`,
      en: `${there} “${change.printed}”, but ${label.en} moves otherwise: ${figures.map(({ en }) => en).join(', ')}`,
    },
    hint: {
      ru: `Скажите в тексте то же, что в таблице: с «${first}» до «${last}». Если речь о другом, назовите, о чём; если о том же, исправьте одно из чисел.`,
      en: `Say in the text what the table plans: from “${first}” to “${last}”. Where something else is meant, name it; else correct one of the figures.`,
    },
    grounds: [
      { says: { ru: label.ru, en: label.en }, at: child(indicator.spot, 'name') },
      {
        says: {
          ru: `Ни одна разница этих значений не даёт ${change.by} %: ни в процентных пунктах, ни в процентах от исходного`,
          en: `No difference of these values is ${change.by} %, neither in percentage points nor in per cent of the first`,
        },
      },
    ],
    evidence: `${change.printed} ${indicator.name}`,
  };
};
