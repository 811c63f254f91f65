// A number that no formula of the indicator asks for was meant for something else, or its symbol is misspelt.
import type { GivenNumber, Indicator } from '../../model/types.ts';
import { keyOf } from '../../source/spot.ts';
import {
  type FormulaSymbol,
  identityOf,
  looksLike,
  plainSymbol,
  symbolsOf,
} from '../../text/formula/formula.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { afterReport, computing, reporting } from './example.ts';
import { evidenceOf, labelReported, reportedBy } from './reported.ts';

/** The symbols that the readable formulas of an indicator ask for; null where one of the formulas cannot be read. */
export const askedFor = ({ formulas }: Indicator): readonly FormulaSymbol[] | null => {
  if (formulas.some(({ parsed }) => !parsed.ok)) return null;
  return formulas.flatMap(({ parsed }) => (parsed.ok ? symbolsOf(parsed.value) : []));
};

const isAsked = ({ symbol }: GivenNumber, asked: readonly FormulaSymbol[]): boolean =>
  symbol.ok && asked.some((one) => identityOf(one) === identityOf(symbol.value));

const hintFor = ({ symbol, name }: GivenNumber, asked: readonly FormulaSymbol[]): Text | null => {
  const twin = symbol.ok ? asked.find((one) => looksLike(one, symbol.value)) : undefined;
  if (twin !== undefined)
    return {
      ru: `«${name}» набрано буквами другого алфавита: скопируйте обозначение из формулы.`,
      en: `“${name}” has letters of another alphabet: copy the symbol from the formula.`,
    };
  const names = [...new Set(asked.map(plainSymbol))].join(', ');
  return asked.length === 0 ? null : { ru: `В формуле стоят ${names}.`, en: `The formula has ${names}.` };
};

export const symbolsKnown: TerritoryRule = {
  id: 'reports/symbols-known',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Числа даны для обозначений, которые есть в формуле',
    en: 'Numbers are given for symbols of the formula',
  },
  fault: {
    ru: 'Число дано для обозначения, которого нет в формуле',
    en: 'A number is given for a symbol that the formula does not have',
  },
  reason: {
    ru: 'Число, которого формула не ждёт, в расчёт не войдёт, и значение выйдет не то.',
    en: 'A number that the formula does not ask for is left out, and the value comes out wrong.',
  },
  cure: {
    ru: 'Назовите числа в given обозначениями формулы, а если у показателя формулы нет, оставьте только value.',
    en: 'Name the numbers in `given` by the symbols of the formula; where there is none, keep `value` alone.',
  },
  *check(territory, { asOf }) {
    for (const each of reportedBy(territory, asOf)) {
      const asked = askedFor(each.indicator);
      for (const number of asked === null ? [] : each.reported.given) {
        if (asked === null || isAsked(number, asked)) continue;
        const hint = hintFor(number, asked);
        yield {
          at: keyOf(number.spot),
          message:
            asked.length === 0
              ? {
                  ru: `${labelReported(each).ru}: дано число «${number.name}», а формулы у показателя нет`,
                  en: `${labelReported(each).en}: a number “${number.name}” is given, and the indicator has no formula`,
                }
              : {
                  ru: `${labelReported(each).ru}: в формуле нет обозначения «${number.name}»`,
                  en: `${labelReported(each).en}: the formula has no symbol “${number.name}”`,
                },
          ...(hint === null ? {} : { hint }),
          evidence: `${evidenceOf(each)} ${number.name}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Другой номер у обозначения', en: 'Another number of the symbol' },
      files: computing('{ indicator: "2", given: { K_1: 7, K_2: 100, K_3: 1 } }'),
      points: 'K_3',
      asOf: afterReport,
    },
    {
      title: { ru: 'Русская К вместо латинской', en: 'A Cyrillic К for a Latin K' },
      files: computing('{ indicator: "2", given: { K_1: 7, K_2: 100, К_1: 7 } }'),
      points: 'К_1',
      asOf: afterReport,
    },
    {
      title: { ru: 'Формулы нет', en: 'There is no formula' },
      files: reporting(['{ indicator: "2", value: 7%, given: { K_1: 7 } }']),
      points: 'K_1',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Обозначения формулы', en: 'The symbols of the formula' },
      files: computing('{ indicator: "2", given: { K_1: 7, K_2: 100 } }'),
      asOf: afterReport,
    },
  ],
};
