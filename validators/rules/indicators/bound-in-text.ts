// A bound that the text repeats from a federal act is held against the table: one that is passed already asks for nothing, and
// «к 2024 году» may mean its first day or its last.
import { isMostly, saidOf } from '../../language/likeness.ts';
import { allParts } from '../../model/all-parts.ts';
import { measured } from '../../model/compare-targets.ts';
import { daysOf } from '../../model/planned-year.ts';
import type { Corpus, FederalIndicator, Indicator, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import type { Spot } from '../../source/spot.ts';
import { edits } from '../example-base.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { labelOf } from './label.ts';
import { boundsIn, type TextBound } from './text-bounds.ts';
import { withTable } from './with-table.ts';

interface Bound extends Omit<TextBound, 'at' | 'length' | 'sentence'> {
  readonly words: string;
  readonly at: Spot;
  readonly indicator: Indicator;
}

/** The federal indicator that a line restates. */
const restated = (text: string, indicators: readonly FederalIndicator[]): FederalIndicator | undefined =>
  indicators.find(({ name }) => isMostly(saidOf(name, text)));

/** A name of one word of its own may stand in any sentence: there the bound must be said of a share, as the row is. */
const fewestWords = 2;
const SHARE = /(?<!\p{L})(?:дол[яиюе]|удельн\p{L}{2,3}\sвес|процент|охват)/iu;

const saysRow = (sentence: string, { name }: Indicator): boolean =>
  isMostly(saidOf(name, sentence)) &&
  (name.trim().split(/\s+/u).length > fewestWords || SHARE.test(sentence) === SHARE.test(name));

const boundsOf = (territory: Territory, { federal, texts }: Corpus): readonly Bound[] => {
  const rows = territory.indicators?.indicators ?? [];
  return [...allParts(territory.provision?.parts ?? [])].flatMap(({ text, spot }) =>
    boundsIn(text).flatMap(({ at, length, sentence, ...bound }): readonly Bound[] => {
      const one = restated(text, federal.indicators);
      const indicator =
        rows.find(({ federal: of }) => one !== undefined && of?.target === one) ??
        rows.find((row) => saysRow(sentence, row));
      // A row that is this very clause has no other figure.
      if (indicator === undefined || indicator.clause?.target?.spot === spot) return [];
      const place = { at, length };
      return [
        { ...bound, words: text.slice(at, at + length), at: within(spot, text, place, texts), indicator },
      ];
    }),
  );
};

type Value = Parameters<typeof measured>[0];

/** Whether a value keeps the bound; null where they cannot be compared. */
const keeps = (value: Value, { isLeast, figure, isPercent }: Bound): boolean | null => {
  const [one, ...more] = measured(value);
  if (one === undefined || more.length > 0 || (one.unit === 'percent') !== isPercent) return null;
  return isLeast ? (one.min ?? one.max ?? 0) >= figure : (one.max ?? one.min ?? figure + 1) <= figure;
};

const plannedFor = ({ indicator }: Bound, year: number) =>
  yearlyTargets(indicator).find(([time]) => daysOf(time).to.startsWith(String(year)))?.[1] ?? null;

const achievedIn = ({ indicator }: Bound, year: number) =>
  indicator.achieved.findLast(({ at }) => at.startsWith(String(year))) ?? null;

/** The bound is kept before the plan begins. */
const passed = (bound: Bound): Value => {
  const achieved = bound.indicator.achieved.at(-1);
  return achieved !== undefined && keeps(achieved, bound) === true ? achieved : null;
};

/** The year before, the plan does not keep it yet, and in the year itself it does. */
const late = (bound: Bound): Value => {
  const year = Number(bound.year);
  if (bound.isOnDay) return null;
  const [earlier, then] = [
    plannedFor(bound, year - 1) ?? achievedIn(bound, year - 1),
    plannedFor(bound, year),
  ];
  return keeps(earlier, bound) === false && keeps(then, bound) === true ? earlier : null;
};

/** «Не более 250» of the text is «250 чел.» in the table: whether fewer are better, the table does not say. */
const bare = (bound: Bound): Value => {
  const value = plannedFor(bound, Number(bound.year));
  const [one, ...more] = measured(value);
  return !bound.isLeast && one?.kind === 'value' && more.length === 0 && keeps(value, bound) === true
    ? value
    : null;
};

interface Held {
  readonly bound: Bound;
  readonly printed: string;
}

const heldOf = (bounds: readonly Bound[], by: (bound: Bound) => Value): readonly Held[] =>
  bounds.flatMap((bound) => {
    const value = by(bound);
    return value === null || value === undefined ? [] : [{ bound, printed: value.printed }];
  });

const told = (
  held: readonly Held[],
  say: (held: Held) => Text,
  kind: string,
  more: Partial<Issue>,
): readonly Issue[] => {
  const [first, ...others] = held;
  if (first === undefined) return [];
  const { ru, en } = say(first);
  const count = others.length;
  return [
    {
      at: first.bound.at,
      message: {
        ru: `${ru}${count > 0 ? `; таких границ ещё ${count}` : ''}`,
        en: `${en}${count > 0 ? `; ${count} more such bounds` : ''}`,
      },
      grounds: others.map((other) => ({ says: say(other), at: other.bound.at })),
      evidence: kind,
      ...more,
    },
  ];
};

const federal = '- доля педагогов, прошедших диагностику (к 2025 году – не менее 30%).';
const stating = (baseline: string, first: string): Readonly<Record<string, string>> => ({
  ...edits('provision', ['## 4. Понятия', `3.2. Показатели системы:\n\n${federal}\n\n## 4. Понятия`]),
  ...edits(
    'indicators',
    ['value: 20%', `value: ${baseline}`],
    ['"2024": 25%, "2025": 30%', `"2024": ${first}, "2025": ${baseline === '20%' ? '31%' : '40%'}`],
  ),
});

export const boundInText: TerritoryRule = {
  id: 'indicators/bound-in-text',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Граница, которую повторяет текст, согласна с таблицей',
    en: 'A bound that the text repeats agrees with the table',
  },
  fault: {
    ru: 'Граница в тексте не согласна с таблицей',
    en: 'A bound of the text does not agree with the table',
  },
  reason: {
    ru: 'Граница, которая уже пройдена, никого ни к чему не обязывает. А «к 2024 году» одни читают как его начало, другие как конец: от этого зависит, выполнена ли она.',
    en: 'A bound that is passed already binds nobody. And “by 2024” is to some its first day and to others its last: the verdict hangs on it.',
  },
  cure: {
    ru: 'Скажите в тексте, что сверх границы территория планирует значение таблицы, и к какому дню граница должна быть достигнута.',
    en: 'Say in the text that beyond the bound the territory plans what its table has, and by which day the bound is due.',
  },
  doubt: {
    ru: 'Граница взята из федерального акта: изменить её нельзя, а объяснить можно.',
    en: 'The bound is that of a federal act: it cannot be changed, only explained.',
  },
  *check(view, { asOf, corpus }) {
    const bounds = boundsOf(withTable(view, asOf), corpus);
    yield* told(
      heldOf(bounds, passed),
      ({ bound, printed }) => ({
        ru: `Граница текста «${bound.words}» уже пройдена: ${labelOf(bound.indicator).ru} – достигнуто «${printed}»`,
        en: `The bound “${bound.words}” of the text is passed already: ${labelOf(bound.indicator).en} has “${printed}”`,
      }),
      'passed',
      {},
    );
    yield* told(
      heldOf(bounds, late),
      ({ bound, printed }) => ({
        ru: `По тексту «${bound.words}», а таблица и на ${Number(bound.year) - 1} год планирует «${printed}»: граница достигается только за ${bound.year} год (${labelOf(bound.indicator).ru})`,
        en: `The text has “${bound.words}”, and the table plans “${printed}” for the year before (${labelOf(bound.indicator).en})`,
      }),
      'late',
      {},
    );
    yield* told(
      heldOf(bounds, bare),
      ({ bound, printed }) => ({
        ru: `По тексту «${bound.words}», а в таблице «${printed}» без «не более»: меньше – это лучше или план не выполнен? ${labelOf(bound.indicator).ru}`,
        en: `The text has “${bound.words}”, and the table “${printed}” without the bound: are fewer better? ${labelOf(bound.indicator).en}`,
      }),
      'bare',
      {},
    );
  },
  bad: [
    {
      title: { ru: 'Граница уже пройдена', en: 'The bound is passed' },
      files: stating('35%', '38%'),
      points: 'к 2025 году – не менее 30%',
    },
    {
      title: {
        ru: 'В тексте «не более», в таблице число',
        en: 'A bound in the text, a bare figure in the table',
      },
      files: {
        ...edits('provision', [
          '## 4. Понятия',
          `3.2. Показатели системы:\n\n${federal.replace('менее 30%', 'более 30%')}\n\n## 4. Понятия`,
        ]),
        ...edits('indicators', ['value: 20%', 'value: 31%'], ['"2024": 25%', '"2024": 30%']),
        ...edits(
          'federalIndicators',
          ['better: higher', 'better: lower'],
          ['min: 30, printed: не менее 30%', 'max: 30, printed: не более 30%'],
        ),
      },
      points: 'к 2025 году – не более 30%',
    },
    {
      title: { ru: 'За год до срока граница не достигнута', en: 'The year before, the bound is not kept' },
      files: stating('20%', '25%'),
      points: 'к 2025 году – не менее 30%',
    },
  ],
  good: [
    {
      title: { ru: 'Граница снизу: точное значение её держит', en: 'A lower bound, which a value keeps' },
      files: stating('20%', '30%'),
    },
    {
      title: { ru: 'К началу года граница достигнута', en: 'The bound is kept by the first day' },
      files: stating('20%', '30%'),
    },
  ],
};
