// Where figures of the running text and values of the indicator table speak of one thing, and do not agree.
import { measured } from '../../model/compare-targets.ts';
import { daysOf } from '../../model/planned-year.ts';
import type { Indicator, IndicatorValue, Territory } from '../../model/types.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { type Stated, statedIn } from '../../text/numbers/statement.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { comparing, type Likeness, likenessOf } from './likeness.ts';
import { restatedIn } from './restated.ts';
import { rowsByWord } from './row-words.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** A figure of the running text and where it stands. */
interface Statement extends Spoken {
  readonly stated: Stated;
}

const statementsOf = (all: readonly Spoken[]): readonly Statement[] =>
  all.flatMap((spoken) => statedIn(spoken.text).map((stated): Statement => ({ ...spoken, stated })));

const highest = ({ max }: MeasuredTarget): number => max ?? Number.POSITIVE_INFINITY;
const lowest = ({ min }: MeasuredTarget): number => min ?? Number.NEGATIVE_INFINITY;

/** Whether some number fits both. Some do more than are said to do less: a part of the action must not exceed the whole. */
const agrees = (said: MeasuredTarget, planned: MeasuredTarget, likeness: Likeness): boolean =>
  likeness === 'part-of-action'
    ? lowest(planned) <= highest(said)
    : Math.max(lowest(said), lowest(planned)) <= Math.min(highest(said), highest(planned));

/** A value of the table that a statement is held against; `year` is null for the achieved one. */
interface Held {
  readonly year: string | null;
  /** The time that the value is of. */
  readonly at: string;
  readonly value: IndicatorValue;
}

const heldOf = (indicator: Indicator): readonly Held[] => [
  ...indicator.achieved.map((value) => ({ year: null, at: value.at, value })),
  ...yearlyTargets(indicator).map(([year, value]) => ({ year, at: year, value })),
];

/** The values of the table that a statement made for a time speaks of. */
const meantBy = (when: Stated['when'], indicator: Indicator): readonly Held[] =>
  heldOf(indicator).filter(({ year, at }) => {
    if (when === null) return true;
    return when === 'every-year' ? year !== null : daysOf(at).to.startsWith(when.year);
  });

/** The time that a statement names, else the year in which it is due, where the row plans that year. */
const timeOf = ({ when }: Stated, due: Spoken['due'], indicator: Indicator): Stated['when'] => {
  if (when !== null || due === null) return when;
  return yearlyTargets(indicator).some(([year]) => daysOf(year).to.startsWith(due)) ? { year: due } : null;
};

/** The value that contradicts the statement; null where none does, or where the statement has no time and fits some. */
const contradicting = (
  stated: Stated,
  due: Spoken['due'],
  indicator: Indicator,
  likeness: Likeness,
): Held | null => {
  const when = timeOf(stated, due, indicator);
  const comparable = meantBy(when, indicator).flatMap((held) => {
    const inUnit = measured(held.value).filter(
      ({ unit, noun, of }) =>
        (unit === 'percent') === (stated.value.unit === 'percent') && (noun === null || of === null),
    );
    return inUnit.length === 0
      ? []
      : [{ held, fits: inUnit.some((planned) => agrees(stated.value, planned, likeness)) }];
  });
  if (when === null && comparable.some(({ fits }) => fits)) return null;
  return comparable.find(({ fits }) => !fits)?.held ?? null;
};

/**
 * The planned value that a statement names for a later year than the table plans for: it is due by the table's year, and
 * the text puts it off. Null where the table plans the year, or another value.
 */
const putOff = ({ value: said, when }: Stated, { targets }: Indicator): Held | null => {
  if (when === null || when === 'every-year') return null;
  const last = [...targets].at(-1);
  if (last === undefined || daysOf(last[0]).to.slice(0, 4) >= when.year) return null;
  const [year, value] = last;
  const same = measured(value).some(
    ({ unit, min, max, of }) => unit === said.unit && of === null && min === said.min && max === said.max,
  );
  return same ? { year, at: year, value } : null;
};

/** A threshold that the text itself repeats is held against the table by the rule on thresholds. */
const isThreshold = ({ value: { min, max } }: Stated, { federal }: Indicator): boolean =>
  (federal?.target?.thresholds ?? []).some((threshold) => threshold.min === min && threshold.max === max);

/** A statement and a row that do not agree. */
export interface Contradiction {
  readonly statement: Statement;
  readonly indicator: Indicator;
  readonly held: Held;
  /** Whether both speak of the same people and the same action, so that only one of them can be true. */
  readonly certain: boolean;
}

/** What is counted is said by the row's own name. */
const nobody = { kinds: [], of: null, at: 0, length: 0 } as const;
/** Two figures so near to each other are one: with its bound, and without. */
const nearby = 30;

const findContradictions = (territory: Territory): readonly Contradiction[] => {
  const rows = territory.indicators?.indicators ?? [];
  if (rows.every((row) => row.targets.size === 0)) return [];
  const { rows: readRows, said } = comparing(territory);
  const all = spokenIn(territory);
  const byAction = statementsOf(all).flatMap((statement) => {
    const { stated } = statement;
    const saying = said(stated.counted, stated.printed, stated.action);
    const unlike = readRows.flatMap((row): readonly Contradiction[] => {
      const { indicator } = row;
      const likeness = likenessOf(row, saying);
      if (likeness === null || isThreshold(stated, indicator)) return [];
      const held =
        contradicting(stated, statement.due, indicator, likeness) ??
        (likeness === 'same' ? putOff(stated, indicator) : null);
      return held === null ? [] : [{ statement, indicator, held, certain: likeness === 'same' }];
    });
    return unlike.find(({ certain }) => certain) ?? unlike.slice(0, 1);
  });
  const byWord = rowsByWord(rows);
  const byName = all.flatMap((spoken) =>
    restatedIn(spoken.text, byWord).flatMap(({ indicator, stated, certain }): readonly Contradiction[] => {
      const statement = { ...spoken, stated: { ...stated, counted: nobody, action: '' } };
      if (isThreshold(statement.stated, indicator)) return [];
      const held =
        contradicting(statement.stated, spoken.due, indicator, 'same') ??
        (certain ? putOff(statement.stated, indicator) : null);
      return held === null ? [] : [{ statement, indicator, held, certain }];
    }),
  );
  // What the name says surely is not told once more by the action, and what the action says is not told by the name.
  const isReported = (one: Contradiction, by: readonly Contradiction[]): boolean =>
    by.some(
      ({ statement }) =>
        statement.spot === one.statement.spot &&
        Math.abs(statement.stated.at - one.statement.stated.at) < nearby,
    );
  const sure = byName.filter(({ certain }) => certain);
  const kept = byAction.filter((one) => one.certain || !isReported(one, sure));
  return [...kept, ...byName.filter((one) => !isReported(one, kept))];
};

/** What two rules ask of one territory is found once. */
const found = new WeakMap<Territory, readonly Contradiction[]>();

/** The contradictions between the running text and the table, in the order of the statements: the surest one of each. */
export const contradictionsOf = (territory: Territory): readonly Contradiction[] => {
  const known = found.get(territory) ?? findContradictions(territory);
  found.set(territory, known);
  return known;
};

/** The shares that results of the roadmap promise and that no row of the table is about, not even nearly. */
export const uncountedShares = (territory: Territory): readonly Statement[] => {
  const rows = territory.indicators?.indicators ?? [];
  if (rows.every((row) => row.targets.size === 0)) return [];
  const { rows: readRows, said } = comparing(territory);
  const byWord = rowsByWord(rows);
  return spokenIn(territory)
    .filter(({ where, text }) => where === 'roadmap' && restatedIn(text, byWord).length === 0)
    .flatMap((spoken) => statementsOf([spoken]))
    .filter(({ stated: { value, counted, printed, action } }) => {
      const saying = said(counted, printed, action);
      return value.unit === 'percent' && readRows.every((row) => likenessOf(row, saying) === null);
    });
};
