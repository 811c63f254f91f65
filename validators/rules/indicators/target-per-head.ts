// «Количество уроков» planned as «2 урока на одного методиста» is another figure: a total is not what falls to each.
import { measured } from '../../model/compare-targets.ts';
import type { MeasuredTarget } from '../../text/target.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

/** «На одного члена методического актива», «за 1 региональным методистом». */
const PER_HEAD =
  /(?<!\p{L})(?:на|за|у)\s+(?:кажд\p{L}+|одн(?:ого|ому|ой|у|им)|1)(?!\p{N})(?:\s+|-\p{L}+\s+)\p{L}/iu;
const TOTAL = /(?<!\p{L})(?:всего|в\s+целом|в\s+общей\s+сложности|суммарно)(?!\p{L})/iu;
const IS_COUNT = /^\s*(?:количество|число)(?!\p{L})/iu;

const perHeadIn = ({ of, note }: MeasuredTarget): boolean =>
  PER_HEAD.test(of ?? '') || PER_HEAD.test(note ?? '');
const totalIn = ({ of, note, noun }: MeasuredTarget): boolean =>
  [of, note, noun].some((words) => TOTAL.test(words ?? ''));

interface Mismatch {
  readonly what: Text;
  readonly cure: Text;
}

const mismatchOf = (name: string, values: readonly MeasuredTarget[]): Mismatch | null => {
  const counts = values.filter(({ unit }) => unit !== 'percent');
  if (!IS_COUNT.test(name)) return null;
  if (!PER_HEAD.test(name) && counts.some(perHeadIn))
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
  if (PER_HEAD.test(name) && counts.some(totalIn))
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

const lessons = (name: string, value: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/indicators.yaml': replaced(
    'indicators',
    'name: Доля наставников',
    `name: ${name}`,
  ).replace(
    'baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }',
    `targets: { "2024": ${value}, "2025": ${value.replace('2', '3')} }`,
  ),
});

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
        const mismatch = mismatchOf(indicator.name, measured(value));
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
