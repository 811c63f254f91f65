// «30% от числа педагогов высшей категории» is not thirty per cent of all teachers: a formula divides by what the plan names.

import { type Fragment, speakOfOther, wordsBeyond } from '../../language/words-beyond.ts';
import { measured } from '../../model/compare-targets.ts';
import { inner } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import { plainSymbol } from '../../text/formula/formula.ts';
import { countedAtStart, countedIn } from '../../text/numbers/counted.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { labelOf, onYear } from '../indicators/label.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { modelFormula, withFormulas } from './example.ts';
import { fractionsOf } from './fraction.ts';

/** What follows the base in a cell is a sentence: «педагогов успешно сдали аттестацию». */
const VERB = /(?<!\s)\s+(?:\p{L}{1,30}но\s+)?\p{L}{1,30}(?:[аяиу]ли|шли|лись|[аяею]ют|еют)(?!\p{L})/iu;

/** The base alone, without the sentence about it. */
const baseOnly = (of: string): string => of.slice(0, VERB.exec(of)?.index ?? of.length);

/** «60% педагогов зоны Центра имеют ИОМ»: before what they do stands of whom the share is; without a verb it is what they did. */
const baseIn = ({ of, note }: MeasuredTarget): string | null => {
  if (of !== null) return baseOnly(of);
  if (note === null || countedAtStart(note) === null || !VERB.test(note)) return null;
  return baseOnly(note);
};

/** The words of the base of a planned value that the explanation of the denominator has not: all, where the two have none in common. */
const missingIn = (base: string, means: string): readonly Fragment[] => {
  if (speakOfOther(base, means)) return wordsBeyond(base, means);
  const [wanted, given] = [countedIn(base), countedIn(means)];
  if (wanted === null || given === null) return [];
  // That other things are counted is told by formulas/same-kind; here it is only which of them.
  if (!wanted.kinds.every((kind) => given.kinds.includes(kind))) return [];
  return wordsBeyond(base.slice(wanted.at + wanted.length), means);
};

/** Where a cell has as many values as the row has formulas, each is of the formula in its place. */
const valuesFor = (
  index: number,
  formulas: number,
  values: readonly MeasuredTarget[],
): readonly MeasuredTarget[] =>
  formulas > 1 && values.length === formulas ? values.slice(index, index + 1) : values;

const quoted = (words: readonly string[]): Text => ({
  ru: words.map((text) => `«${inner(text)}»`).join(', '),
  en: words.map((text) => `“${text}”`).join(', '),
});

/** «Педагогов зоны центра» over «педагогов муниципалитета»: of two places only one can be meant, and the table is of the formula’s. */
const PLACE =
  /(?<!\p{L})(?:зон|территори|кластер|муниципалитет|район|округ|регион|област|республик|кра[йяюе](?!\p{L}))/iu;

/** The two members of a fraction by their symbols. */
interface Members {
  readonly above: string;
  readonly below: string;
  /** Whether the explanation of the numerator says already what that of the denominator does not. */
  readonly isSaidAbove: boolean;
}

const cureOf = (
  { above, below, isSaidAbove }: Members,
  words: readonly string[],
  means: string,
  isOne: boolean,
): Text => {
  const { ru, en } = quoted(words);
  const [from, of] = isOne ? ['планового значения', 'value'] : ['плановых значений', 'values'];
  if (PLACE.test(means) && words.every((text) => PLACE.test(text)))
    return {
      ru: `Уберите ${ru} из ${from}: формула считает по другой территории («${inner(means)}»).`,
      en: `Take ${en} out of the planned ${of}: the formula counts by another place (“${means}”).`,
    };
  return isSaidAbove
    ? {
        ru: `Добавьте в объяснение ${below} слова ${ru} или уберите их из ${from}.`,
        en: `Add ${en} to the explanation of “${below}”, or take it out of the planned ${of}.`,
      }
    : {
        ru: `Решите, от кого берётся доля. Если от всех, уберите ${ru} из ${from} и пересчитайте; если нет, добавьте эти слова в название показателя и в объяснения и ${below}, и ${above}: только в ${below} их мало, числитель может оказаться больше знаменателя.`,
        en: `Decide of whom the share is. If of all, take ${en} out of the planned ${of} and reckon it anew; if not, add it to the name and to the explanations of both “${below}” and “${above}”: in “${below}” alone it is too little, the numerator might be the larger.`,
      };
};

const planning = (
  of: string,
  means: string,
  above = 'количество наставников',
): Readonly<Record<string, string>> => {
  const files = withFormulas([
    modelFormula,
    [
      ['K_1', above],
      ['K_2', means],
    ],
  ]);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('"2024": 6%, "2025": 7%', `"2024": 6% ${of}, "2025": 7% ${of}`),
    ]),
  );
};

export const targetBase: TerritoryRule = {
  id: 'formulas/target-base',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Формула делит на то, от чего взят план',
    en: 'A formula divides by what the plan is a share of',
  },
  fault: {
    ru: 'Формула делит не на то, от чего взят план',
    en: 'The formula divides by something else than the plan is a share of',
  },
  reason: {
    ru: 'Если план взят от числа педагогов высшей категории, а формула делит на всех педагогов, исполнение по ней покажет совсем другую долю.',
    en: 'Where the plan is a share of some and the formula divides by all, what is computed is another share.',
  },
  cure: {
    ru: 'Назовите в знаменателе формулы то же, что в плановом значении.',
    en: 'Name in the denominator what the planned value names.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const fractions = fractionsOf(indicator);
      for (const [index, { above, below }] of fractions.entries()) {
        const [found, ...others] = [...indicator.targets].flatMap(([year, value]) =>
          valuesFor(index, fractions.length, measured(value)).flatMap((target) => {
            const base = baseIn(target);
            const missing = base === null ? [] : missingIn(base, below.entry.means);
            return missing.length === 0 ? [] : [{ year, value, missing }];
          }),
        );
        if (found === undefined) continue;
        const { year, value, missing } = found;
        const name = plainSymbol(below.symbol);
        const words = missing.map(({ text }) => text);
        yield {
          at: value.spot,
          message: {
            ru: `${labelOf(indicator).ru}: ${onYear(year).ru} запланировано «${value.printed}», а формула делит на ${name} — «${inner(below.entry.means)}», без условия ${quoted(words).ru}`,
            en: `${labelOf(indicator).en}: “${value.printed}” is planned ${onYear(year).en}, but the formula divides by “${name}”, “${below.entry.means}”, without ${quoted(words).en}`,
          },
          hint: cureOf(
            {
              above: plainSymbol(above.symbol),
              below: name,
              isSaidAbove: words.every((text) => wordsBeyond(text, above.entry.means).length === 0),
            },
            words,
            below.entry.means,
            others.length === 0,
          ),
          grounds: [
            {
              says: {
                ru: `${name} — «${inner(below.entry.means)}»`,
                en: `“${name}” is “${below.entry.means}”`,
              },
              at: child(below.entry.spot, 'means'),
            },
            ...others.map((other) => ({
              says: {
                ru: `То же ${onYear(other.year).ru}: «${other.value.printed}»`,
                en: `The same ${onYear(other.year).en}: “${other.value.printed}”`,
              },
              at: other.value.spot,
            })),
          ],
          evidence: `${value.printed} ${below.entry.means}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'План — от некоторых, формула — от всех', en: 'The plan of some, the formula of all' },
      files: planning('от числа педагогов высшей категории', 'количество педагогов региона'),
      points: '6% от числа педагогов высшей категории',
    },
    {
      title: {
        ru: 'Чья это доля, стоит прямо за числом',
        en: 'Whose share it is stands right behind the figure',
      },
      files: planning('педагогов зоны центра имеют маршруты', 'количество педагогов региона'),
      points: '6% педагогов зоны центра имеют маршруты',
    },
    {
      title: {
        ru: 'Числитель говорит о тех же, что план, знаменатель – обо всех',
        en: 'The numerator counts whom the plan names, the denominator all',
      },
      files: planning(
        'от числа педагогов высшей категории',
        'количество педагогов региона',
        'количество наставников высшей категории',
      ),
      points: '6% от числа педагогов высшей категории',
    },
  ],
  good: [
    {
      title: {
        ru: 'За числом сказано, что сделано, а не от кого доля',
        en: 'Behind the figure stands what was done, not of whom the share is',
      },
      files: planning('педагогов успешно освоили программу', 'количество педагогов региона'),
    },
    {
      title: { ru: 'То же сказано иначе', en: 'The same in other words' },
      files: planning(
        'от общего числа педагогических работников в возрасте до 35 лет успешно сдали экзамен',
        'количество педагогов муниципалитета до 35 лет',
      ),
    },
  ],
};
