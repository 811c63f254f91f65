// Values of one indicator in different units cannot be compared with each other or with a threshold.
import { indexOfText } from '../../language/index-of-text.ts';
import { isIn, measured } from '../../model/compare-targets.ts';
import type { FederalIndicator, Indicator, IndicatorValue } from '../../model/types.ts';
import { normalise } from '../../text/words/words.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

/** What can be counted: a fact is there or is not. */
type Unit = Exclude<FederalIndicator['unit'], 'fact'>;

const unitNames: Readonly<Record<Unit, Text>> = {
  percent: { ru: 'проценты', en: 'per cent' },
  people: { ru: 'люди', en: 'people' },
  count: { ru: 'количество', en: 'a count' },
};

interface Cell {
  readonly value: IndicatorValue;
  readonly where: Text;
}

const cellsOf = ({ achieved, targets }: Indicator): readonly Cell[] => [
  ...achieved.map((value) => ({
    value,
    where: { ru: 'достигнутое значение', en: 'the achieved value' },
  })),
  ...[...targets].map(([year, value]) => ({
    value,
    where: { ru: `значение ${onYear(year).ru}`, en: `the value ${onYear(year).en}` },
  })),
];

/**
 * The unit of the federal indicator, else that of the row's own column or name, else the one in which most values are given;
 * of two equal ones that of the later years.
 */
const unitOf = (indicator: Indicator, cells: readonly Cell[]): Unit | null => {
  const federal = indicator.federal?.target?.unit;
  if (federal !== undefined) return federal === 'fact' ? null : federal;
  if (indicator.unit !== null) return indicator.unit.unit;
  const read = cells.flatMap(({ value }) => measured(value));
  const votes = read.map(({ unit }) => ({ unit, count: read.filter((other) => isIn(other, unit)).length }));
  return (
    votes.reduce<(typeof votes)[number] | null>(
      (best, vote) => (best === null || vote.count >= best.count ? vote : best),
      null,
    )?.unit ?? null
  );
};

/** Units that say nothing of what is counted. */
const BARE = /^(?:ед|шт)\.?$/iu;

/** What a cell counts, as printed: «часов»; null where it gives no name to it. */
const nounOf = ({ value }: Cell): string | null =>
  measured(value).find(({ unit, noun }) => unit === 'count' && noun !== null && !BARE.test(noun))?.noun ??
  null;

/** Whether two nouns have a word in common; an abbreviation («тыс. руб.») has no other form. */
const share = (a: string, b: string): boolean => {
  if (normalise(a) === normalise(b)) return true;
  const lemmas = (text: string): readonly string[] =>
    indexOfText(text).tokens.flatMap((token) => [...token.lemmas]);
  const known = new Set(lemmas(a));
  return lemmas(b).some((lemma) => known.has(lemma));
};

/** What most cells count, the later ones first; null where they name it in one way, or not at all. */
const meantNoun = (cells: readonly Cell[]): string | null => {
  const nouns = cells.flatMap((cell) => nounOf(cell) ?? []).toReversed();
  const votes = nouns.map((noun) => nouns.filter((other) => share(noun, other)).length);
  const most = Math.max(0, ...votes);
  return most === nouns.length ? null : (nouns[votes.indexOf(most)] ?? null);
};

/** Who has the unit that a value has not. */
const saidBy = ({ federal, unit }: Indicator): readonly [ru: string, en: string] => {
  if (federal?.target != null) return ['у федерального показателя', 'the federal indicator has'];
  return unit === null
    ? ['у остальных значений', 'the other values have']
    : [`рядом напечатано «${unit.printed}»,`, `“${unit.printed}” is printed beside it,`];
};

/** A row of which no value is in the unit of its federal indicator measures something else: that is told of the row. */
const isOtherMeasure = ({ federal }: Indicator, unit: Unit, cells: readonly Cell[]): boolean =>
  federal !== null && !cells.some(({ value }) => measured(value).some((target) => isIn(target, unit)));

export const targetUnit: TerritoryRule = {
  id: 'indicators/target-unit',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Значения показателя даны в одной единице', en: 'The values of an indicator are in one unit' },
  fault: {
    ru: 'Значения показателя даны в разных единицах',
    en: 'The values of an indicator have different units',
  },
  reason: {
    ru: 'Проценты нельзя сравнить с людьми: ни рост за год, ни федеральный порог по такому значению не проверить.',
    en: 'Per cent cannot be compared with people: neither growth nor the federal threshold can be checked.',
  },
  cure: {
    ru: 'Приведите значение к единице показателя: 65%, 250 чел.',
    en: 'Give the value in the unit of the indicator: “65%”, “250 чел.”.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const cells = cellsOf(indicator);
      const unit = unitOf(indicator, cells);
      if (unit === null || isOtherMeasure(indicator, unit, cells)) continue;
      const [ru, en] = saidBy(indicator);
      const meant = meantNoun(cells);
      for (const cell of cells) {
        const { value, where } = cell;
        const noun = nounOf(cell);
        const other = meant !== null && noun !== null && !share(meant, noun);
        if (!other && measured(value).every((target) => isIn(target, unit))) continue;
        const wanted = other ? { ru: `«${meant}»`, en: `“${meant}”` } : unitNames[unit];
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${where.ru} «${value.printed}» дано не в той единице: ${ru} это ${wanted.ru}`,
            en: `${labelOf(indicator).en}: ${where.en} “${value.printed}” is in another unit: ${en} ${wanted.en}`,
          },
          evidence: value.printed,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Дни вместо часов', en: 'Days instead of hours' },
      files: edits(
        'indicators',
        ['Доля наставников', 'Продолжительность стажировки'],
        ['value: 5%', 'value: 16 часов'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": 18 часов, "2025": 5 дней }'],
      ),
      points: '5 дней',
    },
    {
      title: { ru: 'Один год дан в людях', en: 'One year is given in people' },
      files: edit('indicators', '"2025": 7%', '"2025": 7 чел.'),
      points: '7 чел.',
    },
    {
      title: {
        ru: 'Единица не та, что у федерального показателя',
        en: 'Not the unit of the federal indicator',
      },
      files: edit('indicators', '"2025": 30%', '"2025": "30"'),
      points: '"30"',
    },
  ],
  good: [
    {
      title: { ru: 'Числа без единицы', en: 'Bare numbers' },
      files: edits(
        'indicators',
        ['Доля наставников', 'Число соглашений'],
        ['value: 5%', 'value: "5"'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": "6", "2025": "7" }'],
      ),
    },
  ],
};
