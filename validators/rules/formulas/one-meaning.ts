// One symbol means one thing in the whole table: a reader carries its meaning from row to row.

import { thingsOf } from '../../language/words-beyond.ts';
import { inner } from '../../model/excerpt.ts';
import type { Indicator, IndicatorTable } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { identityOf, plainSymbol, type SymbolNode } from '../../text/formula/formula.ts';
import { plural } from '../../text/russian.ts';
import { normalise } from '../../text/words/words.ts';
import { lazily } from '../asked-once.ts';
import { primer, whole } from '../example-base.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { repeatedIn } from './spare.ts';
import { computedBy, explainedIn, names, symbolSpot, usedIn } from './used.ts';

/** What a symbol means in one row: in its explanation, or as the value that the formula gives. */
interface Meaning {
  readonly indicator: Indicator;
  readonly symbol: SymbolNode;
  readonly means: string;
  /** Whether it is the value of the indicator itself. */
  readonly isValue: boolean;
  readonly at: Spot;
}

/** A letter alone, or with a number: K_1 of one row may be another than that of the next, and D be what each row gives. */
const isPassing = ({ subscript }: SymbolNode): boolean => subscript === null || /^\d+$/u.test(subscript);

/**
 * The meanings that a row gives: a symbol with two of them there is told by formulas/explained-once, or is a misprint; one
 * which no formula of the row uses, by formulas/symbols-used.
 */
const meaningsIn = (indicator: Indicator): readonly Meaning[] => {
  const first = new Map<string, Meaning>();
  const add = (symbol: SymbolNode, means: string, isValue: boolean, at: Spot): void => {
    const isGiven = isPassing(symbol) && names(computedBy(indicator), symbol);
    if (!isGiven && !names(repeated, symbol) && !first.has(identityOf(symbol)))
      first.set(identityOf(symbol), { indicator, symbol, means, isValue, at });
  };
  const used = usedIn(indicator).map(({ symbol }) => symbol);
  const repeated = repeatedIn(indicator.formulas).map(({ symbol }) => symbol);
  for (const formula of indicator.formulas) {
    for (const { entry, symbol } of explainedIn(formula))
      if (names(used, symbol) || names(computedBy(indicator), symbol))
        add(symbol, entry.means, false, symbolSpot(entry));
    if (formula.parsed.ok)
      add(formula.parsed.value.left, indicator.name, true, child(formula.spot, 'printed'));
  }
  return [...first.values()];
};

/** «Педагогов муниципалитета» and «педагогических работников региона» are one meaning: the place is that of the report. */
const places = lazily(() =>
  thingsOf('муниципалитета муниципальных региона области республики района округа'),
);

const meaningOf = ({ means }: Meaning): string =>
  [...thingsOf(means)]
    .filter((stem) => !places().has(stem))
    .sort()
    .join(' ');

/** The rows that give a symbol another meaning than the first row that has it, symbol by symbol. */
const strays = ({
  indicators,
}: IndicatorTable): readonly (readonly [first: Meaning, ...rest: Meaning[]])[] => {
  const byName = Map.groupBy(indicators.flatMap(meaningsIn), ({ symbol }) => identityOf(symbol));
  return [...byName.values()].flatMap((meanings) => {
    const [first] = meanings;
    if (first === undefined) return [];
    const other = meanings.filter((meaning) => meaningOf(meaning) !== meaningOf(first));
    return other.length === 0 ? [] : [[first, ...other] as const];
  });
};

/** The model's table with a formula in each row. */
const twoRows = (first: string, second: string): Readonly<Record<string, string>> => {
  const formula = (symbol: string, means: string): string =>
    `    formulas:\n      - printed: 'D = ${symbol} / K_2 \\cdot 100\\%'\n        symbols:\n          - { symbol: '${symbol}', means: "${means}" }\n          - { symbol: 'K_2', means: количество педагогов }\n`;
  return whole(
    'indicators',
    primer.indicators
      .replace('"2025": 30% }\n', () => `"2025": 30% }\n${formula('K_{пр}', first)}`)
      .replace('"2025": 7% }\n', () => `"2025": 7% }\n${formula('K_{пр}', second)}`)
      .replace('Доля наставников', 'Доля наставников и педагогов, прошедших обучение'),
  );
};

export const oneMeaning: TerritoryRule = {
  id: 'formulas/one-meaning',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Обозначение значит одно и то же во всей таблице',
    en: 'A symbol means one thing in the whole table',
  },
  fault: { ru: 'Обозначение значит в таблице разное', en: 'A symbol means different things in one table' },
  reason: {
    ru: 'Кто считает показатели по таблице, переносит значение обозначения из строки в строку. Если в другой строке оно значит другое, в формулу попадёт не то число.',
    en: 'Whoever computes the indicators carries a symbol from row to row; where it means something else there, a wrong number goes in.',
  },
  cure: {
    ru: 'Дайте разным величинам разные обозначения.',
    en: 'Give different values different symbols.',
  },
  *check({ indicators }) {
    if (indicators === null) return;
    for (const [first, ...others] of strays(indicators)) {
      const [other] = others;
      if (other === undefined) continue;
      const name = plainSymbol(first.symbol);
      const more = others.length - 1;
      const areValues = first.isValue && other.isValue;
      const [label, above] = [labelOf(other.indicator), labelOf(first.indicator)];
      yield {
        at: other.at,
        message: {
          ru: `${label.ru}: ${areValues ? `${name} уже обозначает ${above.ru.replace(/^П/u, 'п')}` : `${name} значит здесь «${inner(other.means)}», а выше в таблице — «${inner(first.means)}»`}${more === 0 ? '' : `; и ещё в ${more} ${plural(more, ['строке', 'строках', 'строках'])} значит не то же, что в первой`}`,
          en: `${label.en}: ${areValues ? `“${name}” stands for another already, ${above.en}` : `“${name}” means “${other.means}” here, but “${first.means}” further up in the table`}${more === 0 ? '' : `; in ${more} more rows it is not what it is in the first`}`,
        },
        hint: areValues
          ? {
              ru: 'Дайте этому показателю в формуле другое обозначение, которого в таблице ещё нет.',
              en: 'Give this indicator another symbol in its formula, one that the table does not have yet.',
            }
          : {
              ru: `Дайте величине «${inner(other.means)}» другое обозначение, которого в таблице ещё нет, в формуле и в её объяснении.`,
              en: `Give “${other.means}” another symbol, one that the table does not have yet, in the formula and in its explanation.`,
            },
        grounds: [first, ...others].map(({ indicator, means, at }) => ({
          says: {
            ru: `${labelOf(indicator).ru}: «${inner(means)}»`,
            en: `${labelOf(indicator).en}: “${means}”`,
          },
          at,
        })),
        ...(isPassing(first.symbol) ? { unsure: true as const } : {}),
        // The printed words and not the dictionary's: a fingerprint outlives its editions.
        evidence: [name, ...new Set([first, ...others].map(({ means }) => normalise(means)).sort())].join(
          '\n',
        ),
        placeless: true,
      };
    }
  },
  bad: [
    {
      title: { ru: 'В другой строке это другие люди', en: 'Other people in another row' },
      files: twoRows(
        'количество педагогов, прошедших диагностику',
        'количество наставников региона, прошедших обучение',
      ),
    },
    {
      title: { ru: 'Два показателя обозначены одинаково', en: 'Two indicators have one symbol' },
      files: Object.fromEntries(
        Object.entries(twoRows('количество педагогов', 'количество педагогов')).map(([path, text]) => [
          path,
          text.replaceAll('D = ', 'D_{у} = '),
        ]),
      ),
    },
  ],
  good: [
    {
      title: { ru: 'То же сказано другими словами', en: 'The same in other words' },
      files: twoRows(
        'количество педагогов, прошедших обучение',
        'число педагогических работников, освоивших программы',
      ),
    },
  ],
};
