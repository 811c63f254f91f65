// A row with the words of a federal indicator that counts heads where the federal one asks for a share serves neither.
import type { FederalIndicator, Indicator } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { normalise } from '../../text/words.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { countsAlike } from './federal-bound.ts';
import { labelOf } from './label.ts';

const isCount = ({ name }: Pick<Indicator, 'name'>): boolean =>
  /^\s*(?:количество|число)(?!\p{L})/iu.test(name);
const isShare = ({ name }: Pick<Indicator, 'name'>): boolean =>
  /^\s*(?:доля|процент|удельный вес)(?!\p{L})/iu.test(name);

const otherMeasure = (indicator: Indicator, federal: FederalIndicator): Text | null => {
  if (isCount(indicator) && federal.unit === 'percent')
    return {
      ru: 'считает количество, а федеральный в нынешней редакции — долю',
      en: 'gives a count, the federal one, as it now reads, a share',
    };
  if (isShare(indicator) && federal.unit !== 'percent')
    return {
      ru: 'считает долю, а федеральный в нынешней редакции — количество',
      en: 'gives a share, the federal one, as it now reads, a count',
    };
  return null;
};

/** A name without the word that says how it is measured. */
const ofWhat = (name: string): string =>
  normalise(name).replace(/^(?:количество|число|доля|процент|удельный вес) /u, '');

/** How near the words are: the same, or others for nearly the same. */
const nearness = (indicator: Indicator, federal: FederalIndicator): Text =>
  ofWhat(indicator.name) === ofWhat(federal.name)
    ? { ru: 'по словам совпадает с федеральным', en: 'has the words of a federal indicator' }
    : { ru: 'близок к федеральному', en: 'is near to a federal indicator' };

/** The model's first row as a count that carries out nothing; the territory is a draft of a standard, which need not. */
const counting = (name: string): Readonly<Record<string, string>> => ({
  'regions/primer/acts/1/indicators.yaml': replaced(
    'indicators',
    '  - number: "2"\n    name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n',
    `  - number: "2"\n    name: ${name}\n    baseline: { at: "2023", value: "5" }\n    targets: { "2024": "6", "2025": "7" }\n`,
  ),
});

export const federalMeasure: TerritoryRule = {
  id: 'indicators/federal-measure',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: {
    ru: 'Показатель измеряет так же, как федеральный',
    en: 'A row measures as the federal indicator does',
  },
  fault: {
    ru: 'Показатель измеряет иначе, чем федеральный',
    en: 'The indicator measures otherwise than the federal one',
  },
  reason: {
    ru: 'Количество нельзя сравнить с долей: по такой строке не видно, выдержан ли федеральный порог.',
    en: 'A count cannot be compared with a share: such a row does not show whether the federal threshold is kept.',
  },
  cure: {
    ru: 'Измеряйте показатель так же, как федеральный; если он свой, назовите его иначе.',
    en: 'Measure as the federal indicator does; where it is your own, name it otherwise.',
  },
  edit: {
    ru: 'Показателю, который исполняет федеральный, укажите federal.',
    en: 'Give `federal` to the row that carries out the federal one.',
  },
  doubt: {
    ru: 'Территория могла ввести похожий показатель сама, рядом с федеральным или вместо него.',
    en: 'The territory may have meant a like indicator of its own, beside the federal one or in its stead.',
  },
  yieldsTo: ['indicators/federal-covered', 'indicators/federal-since-signing'],
  *check({ indicators }, { corpus }) {
    if (!isKnown(corpus, 'federal-indicators')) return;
    for (const indicator of indicators?.indicators ?? []) {
      if (indicator.federal !== null) continue;
      for (const federal of corpus.federal.indicators) {
        const other = otherMeasure(indicator, federal);
        if (other === null || !countsAlike(indicator, federal)) continue;
        yield {
          at: child(indicator.spot, 'name'),
          message: {
            ru: `${labelOf(indicator).ru} ${nearness(indicator, federal).ru}, но ${other.ru}`,
            en: `${labelOf(indicator).en} ${nearness(indicator, federal).en}, but ${other.en}`,
          },
          grounds: [
            {
              says: {
                ru: `Федеральный показатель: «${federal.name}»`,
                en: `The federal indicator: “${federal.name}”`,
              },
              at: child(federal.spot, 'name'),
            },
          ],
          evidence: `${federal.id} ${indicator.name}`,
        };
        break;
      }
    }
  },
  bad: [
    {
      title: { ru: 'Количество вместо доли', en: 'A count instead of a share' },
      files: counting('Количество педагогов, прошедших диагностику'),
      points: 'Количество педагогов, прошедших диагностику',
    },
    {
      title: {
        ru: 'Количество вместо доли, другими словами',
        en: 'A count instead of a share, in other words',
      },
      files: counting('Количество учителей, прошедших диагностику'),
      points: 'Количество учителей, прошедших диагностику',
    },
    {
      title: { ru: 'Доля вместо количества', en: 'A share instead of a count' },
      files: {
        'federal/indicators.yaml': replaced(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: количество педагогов, прошедших диагностику',
        )
          .replace('unit: percent', 'unit: count')
          .replace(/ {4}thresholds:[\s\S]*$/u, ''),
        'regions/primer/acts/1/indicators.yaml': replaced('indicators', '    federal: diagnosed\n', ''),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Количество других', en: 'A count of others' },
      files: counting('Количество руководителей, прошедших диагностику'),
    },
  ],
};
