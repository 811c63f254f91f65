// «Количество уроков» planned as «2 урока на одного методиста» is another figure: a total is not what falls to each.

import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { quantityOf } from '../../language/quantity.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { measured } from '../../model/compare-targets.ts';
import type { IndicatorValue } from '../../model/types.ts';
import { edits } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

const LEADS = new Set(['на', 'за', 'у']);
const EACH = new Set(['каждый', 'один']);
const IN_ALL = new Set(['всего', 'итого', 'суммарно', 'совокупность']);
/** Places whose whole a count is of, and organisations that have each their own. */
const PLACES = new Set(['область', 'республика', 'край', 'регион', 'субъект']);
const HOLDERS = wordSet('организация учреждение школа сад муниципалитет район округ орган площадка центр');

/** Whether a noun in the accusative names somebody who may have a part of what is counted: «на человека», «на школу». */
const isHead = (token: TextToken): boolean =>
  isOneOf(token, HOLDERS) ||
  analyse(token.text).some(({ part, animate }) => part === 'noun' && animate === true);

/** Whether a text says per whom it counts: «на одного педагога», «за 1 методистом», «на 100 учителей», «на школу». */
const isPerHead = (text: string): boolean => {
  const { tokens } = indexOfText(text);
  return tokens.some((token, at) => {
    if (!LEADS.has(token.text.toLowerCase())) return false;
    const first = tokens[at + 1];
    if (first?.value === 1 || isOneOf(first, EACH)) return tokens[at + 2]?.kind === 'word';
    const noun = first?.kind === 'number' ? tokens[at + 2] : first;
    return token.text.toLowerCase() === 'на' && noun?.kind === 'word' && isHead(noun);
  });
};

/** Whether a value is of all together: «всего», «в общей сложности», «по области». */
const isTotal = (text: string): boolean => {
  const { tokens } = indexOfText(text);
  return tokens.some((token, at) => {
    const before = tokens[at - 1]?.text.toLowerCase();
    if (before === 'по') return isOneOf(token, PLACES);
    return (
      isOneOf(token, IN_ALL) || (before === 'в' && token.text === 'целом') || token.lemmas.has('сложность')
    );
  });
};

interface Mismatch {
  readonly what: Text;
  readonly cure: Text;
}

const mismatchOf = (name: string, value: IndicatorValue): Mismatch | null => {
  const counts = measured(value).filter(({ unit }) => unit !== 'percent');
  if (quantityOf(name) !== 'count' || counts.length === 0) return null;
  const { printed } = value;
  if (!isPerHead(name) && isPerHead(printed))
    return {
      what: {
        ru: 'по названию считает всего, а значение дано на одного',
        en: 'counts the total by its name, but its value is per head',
      },
      cure: {
        ru: 'Допишите в название, на кого считают, или запланируйте общее количество.',
        en: 'Say in the name per whom it is counted, or plan the total.',
      },
    };
  if (isPerHead(name) && isTotal(printed))
    return {
      what: {
        ru: 'по названию считает на одного, а значение дано всего',
        en: 'counts per head by its name, but its value is the total',
      },
      cure: {
        ru: 'Запланируйте, сколько приходится на одного, или уберите это из названия.',
        en: 'Plan what falls to each, or take that out of the name.',
      },
    };
  return null;
};

const lessons = (name: string, value: string): Readonly<Record<string, string>> =>
  edits(
    'indicators',
    ['name: Доля наставников', `name: ${name}`],
    [
      'baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
      `targets: { "2024": ${value}, "2025": ${value.replace('2', '3')} }`,
    ],
  );

export const targetPerHead: TerritoryRule = {
  id: 'indicators/target-per-head',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Значение считает то же, что название: всего или на одного',
    en: 'A value counts what the name counts: in all, or per head',
  },
  fault: {
    ru: 'Значение считает не то, что название: всего или на одного',
    en: 'The value counts otherwise than the name: in all or per head',
  },
  reason: {
    ru: 'Сколько уроков посещено всего и сколько приходится на одного методиста – разные числа. Если название говорит одно, а значение другое, исполнение не с чем сравнить.',
    en: 'How many lessons were attended in all and how many fall to each are different figures; with the name saying one and the value the other nothing can be compared.',
  },
  cure: {
    ru: 'Скажите в названии и в значении одно и то же: всего или на одного.',
    en: 'Say the same in the name and in the value: in all, or per head.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const [year, value] of indicator.targets) {
        const mismatch = mismatchOf(indicator.name, value);
        if (mismatch === null) continue;
        const label = labelOf(indicator);
        yield {
          at: value.spot,
          message: {
            ru: `${label.ru} ${mismatch.what.ru}: ${onYear(year).ru} – «${value.printed}»`,
            en: `${label.en} ${mismatch.what.en}: “${value.printed}” ${onYear(year).en}`,
          },
          hint: mismatch.cure,
          evidence: indicator.name,
        };
        break;
      }
  },
  bad: [
    {
      title: { ru: 'Значение дано на каждую школу', en: 'The value is given for each school' },
      files: lessons('Количество посещенных уроков', 'не менее 2 уроков на каждую школу'),
      points: 'не менее 2 уроков на каждую школу',
    },
    {
      title: { ru: 'Название – всего, значение – на одного', en: 'The name in all, the value per head' },
      files: lessons('Количество посещенных уроков', 'не менее 2 уроков на одного методиста'),
      points: 'не менее 2 уроков на одного методиста',
    },
    {
      title: { ru: 'Название – на одного, значение – всего', en: 'The name per head, the value in all' },
      files: lessons('Количество уроков на одного методиста', 'не менее 2 уроков всего'),
      points: 'не менее 2 уроков всего',
    },
  ],
  good: [
    {
      title: { ru: 'И название, и значение – на одного', en: 'Both per head' },
      files: lessons('Количество уроков на одного методиста', 'не менее 2 уроков на одного методиста'),
    },
    {
      title: { ru: 'Название говорит, на кого считают', en: 'The name says per whom' },
      files: lessons('Количество педагогов, закрепленных за 1 методистом', '250 человек'),
    },
  ],
};
