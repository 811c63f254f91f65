// A row with the words of a federal indicator that counts heads where the federal one asks for a share serves neither.
import { likeness } from '../../language/likeness.ts';
import { type Quantity, quantityOf } from '../../language/quantity.ts';
import type { FederalIndicator, Indicator } from '../../model/types.ts';
import { isKnown } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { isBare, isMeasured } from '../../text/target/model.ts';
import { edit, edits, replaced, whole } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { countsAlike } from './federal-bound.ts';
import { labelOf } from './label.ts';

/** What can be held against each other: a share, a count, or whether something is there. */
type Measure = Quantity | 'fact';

/** What a row gives: by its values where they say so, else by its name; null where neither tells. */
const givenBy = ({ name, targets }: Indicator): Measure | null => {
  const values = [...targets.values()].flatMap(({ parsed }) => (parsed.ok ? parsed.value : []));
  const said = values.flatMap((value): readonly Measure[] => {
    if (value.kind === 'stated') return ['fact'];
    if (!isMeasured(value) || isBare(value)) return [];
    return [value.unit === 'percent' ? 'share' : 'count'];
  });
  return said[0] ?? quantityOf(name);
};

const words: Readonly<Record<Measure, Text>> = {
  share: { ru: 'долю', en: 'a share' },
  count: { ru: 'количество', en: 'a count' },
  fact: { ru: 'только да или нет', en: 'only yes or no' },
};

const otherMeasure = (indicator: Indicator, federal: FederalIndicator): Text | null => {
  if (federal.unit === 'fact') return null;
  const [given, wanted] = [givenBy(indicator), federal.unit === 'percent' ? 'share' : 'count'] as const;
  if (given === null || given === wanted) return null;
  return {
    ru: `считает ${words[given].ru}, а федеральный в нынешней редакции — ${words[wanted].ru}`,
    en: `gives ${words[given].en}, the federal one, as it now reads, ${words[wanted].en}`,
  };
};

/** How near a row is to a federal indicator: it carries it out, has its words, or others for nearly the same. */
const nearness = (indicator: Indicator, federal: FederalIndicator): Text => {
  if (indicator.federal !== null)
    return { ru: 'исполняет федеральный', en: 'carries out a federal indicator' };
  return likeness(indicator.name, federal.name).level === 'reworded'
    ? { ru: 'по словам совпадает с федеральным', en: 'has the words of a federal indicator' }
    : { ru: 'близок к федеральному', en: 'is near to a federal indicator' };
};

/** The model's first row as a count that carries out nothing; the territory is a draft of a standard, which need not. */
const counting = (name: string): Readonly<Record<string, string>> =>
  edit(
    'indicators',
    '  - number: "2"\n    name: Доля наставников\n    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n',
    `  - number: "2"\n    name: ${name}\n    baseline: { at: "2023", value: "5" }\n    targets: { "2024": "6", "2025": "7" }\n`,
  );

export const federalMeasure: TerritoryRule = {
  id: 'indicators/federal-measure',
  scope: 'territory',
  severity: 'warning',
  norm: 'federal-indicators',
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
      const meant =
        indicator.federal === null
          ? corpus.federal.indicators.filter((federal) => countsAlike(indicator, federal))
          : [indicator.federal.target].filter((federal) => federal !== null);
      for (const federal of meant) {
        const other = otherMeasure(indicator, federal);
        if (other === null) continue;
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
          ...(indicator.federal === null ? { unsure: true as const } : {}),
          statedIn: federal.statedIn,
          evidence: `${federal.id} ${indicator.name}`,
        };
        break;
      }
    }
  },
  bad: [
    {
      title: { ru: 'Федеральный – доля, строка – «да»', en: 'A share of which the row says only yes' },
      files: edits(
        'indicators',
        ['{ "2024": 25%, "2025": 30% }', '{ "2024": да, "2025": да }'],
        ['value: 20%', 'value: нет'],
      ),
      points: 'Доля педагогов, прошедших диагностику',
    },
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
      files: whole(
        'federalIndicators',
        replaced(
          'federalIndicators',
          'name: доля педагогов, прошедших диагностику',
          'name: количество педагогов, прошедших диагностику',
        )
          .replace('unit: percent', 'unit: count')
          .replace(/ {4}thresholds:[\s\S]*$/u, ''),
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Количество других', en: 'A count of others' },
      files: counting('Количество руководителей, прошедших диагностику'),
    },
  ],
};
