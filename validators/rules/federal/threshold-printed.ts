// Every plan is judged by the figures of a threshold; they must be those of the words it is known by.
import type { FederalIndicator, Threshold } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { isMeasured, parseTarget } from '../../text/target/target.ts';
import { edit } from '../example-base.ts';
import type { FederalRule, Text } from '../rule.ts';

const units: Readonly<Record<FederalIndicator['unit'], readonly string[]>> = {
  percent: ['percent'],
  people: ['people', 'count'],
  count: ['count', 'people'],
  fact: [],
};

const bound = (value: number | null): string => (value === null ? '—' : String(value));

/** What the printed words say otherwise than the threshold, or null; null too where they cannot be read. */
const otherwise = (
  { printed, min, max, by }: Threshold,
  unit: FederalIndicator['unit'],
): { readonly key: 'min' | 'max' | 'by' | 'printed'; readonly what: Text } | null => {
  const read = parseTarget(printed);
  if (!read.ok)
    return { key: 'printed', what: { ru: 'эти слова нельзя прочитать', en: 'these words cannot be read' } };
  const { value } = read;
  if (!isMeasured(value))
    return { key: 'printed', what: { ru: 'в этих словах нет числа', en: 'these words have no figure' } };
  if (!units[unit].includes(value.unit))
    return {
      key: 'printed',
      what: { ru: 'в этих словах другая единица', en: 'these words have another unit' },
    };
  const [low, high] = value.kind === 'value' ? [value.min, null] : [value.min, value.max];
  const single = value.kind === 'value' && min === null ? { low: null, high: value.max } : { low, high };
  for (const [key, own, reported] of [
    ['min', min, single.low],
    ['max', max, single.high],
  ] as const)
    if (own !== reported)
      return {
        key,
        what: {
          ru: `${key} ${bound(own)}, а по словам ${bound(reported)}`,
          en: `\`${key}\` is ${bound(own)}, the words say ${bound(reported)}`,
        },
      };
  if (value.by !== null && String(value.by) !== by.slice(0, 4))
    return {
      key: 'by',
      what: {
        ru: `срок ${by}, а по словам ${value.by} год`,
        en: `it is due by ${by}, the words say ${value.by}`,
      },
    };
  return null;
};

/** Whether the threshold says anything that words could be held against; what is amiss else is told by threshold-sound. */
const isSound = ({ min, max }: Threshold, unit: FederalIndicator['unit']): boolean => {
  const possible = (value: number | null): boolean =>
    value === null || (value >= 0 && (unit !== 'percent' || value <= 100));
  return (min !== null || max !== null) && possible(min) && possible(max) && (min ?? 0) <= (max ?? Infinity);
};

export const thresholdPrinted: FederalRule = {
  id: 'federal/threshold-printed',
  scope: 'federal',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Числа порога те же, что в его словах',
    en: 'The figures of a threshold are those of its words',
  },
  fault: {
    ru: 'Числа порога не те, что в его словах',
    en: 'The figures of a threshold differ from its words',
  },
  reason: {
    ru: 'По min, max и by судят планы всех регионов, а читатель видит напечатанные слова. Опечатка в числе сделает неверным каждое решение.',
    en: 'All plans are judged by `min`, `max` and `by`, while the reader sees the words; a slip makes every verdict wrong.',
  },
  cure: {
    ru: 'Сверьте порог с пунктом, который его устанавливает.',
    en: 'Compare the threshold with the clause that states it.',
  },
  *check({ federal }) {
    for (const { id, unit, thresholds } of federal.indicators)
      for (const threshold of thresholds) {
        if (threshold.printed === '' || !isSound(threshold, unit)) continue;
        const other = otherwise(threshold, unit);
        if (other === null) continue;
        yield {
          at: child(threshold.spot, other.key),
          message: {
            ru: `Порог показателя «${id}» напечатан как «${threshold.printed}»: ${other.what.ru}`,
            en: `The threshold of “${id}” is printed as “${threshold.printed}”: ${other.what.en}`,
          },
          evidence: `${threshold.by} ${threshold.printed}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Потеряна цифра', en: 'A digit is lost' },
      files: edit('federalIndicators', 'min: 30,', 'min: 3,'),
      points: '3',
    },
    {
      title: { ru: 'Другой год', en: 'Another year' },
      files: edit('federalIndicators', 'printed: не менее 30%', 'printed: к 2026 году - не менее 30%'),
      points: '2025-12-31',
    },
    {
      title: { ru: 'Слова нельзя прочитать', en: 'Words that cannot be read' },
      files: edit('federalIndicators', 'printed: не менее 30%', 'printed: немало'),
    },
    {
      title: { ru: 'Вместо числа – «не оценивался»', en: '“Not assessed” instead of a figure' },
      files: edit('federalIndicators', 'printed: не менее 30%', 'printed: не оценивался'),
    },
    {
      title: { ru: 'Другая единица', en: 'Another unit' },
      files: edit('federalIndicators', 'printed: не менее 30%', 'printed: не менее 30 человек'),
    },
  ],
  good: [
    {
      title: { ru: 'Слова с годом', en: 'Words with a year' },
      files: edit(
        'federalIndicators',
        'printed: не менее 30%',
        'printed: к 2025 году - не менее 30% от числа педагогов',
      ),
    },
  ],
};
