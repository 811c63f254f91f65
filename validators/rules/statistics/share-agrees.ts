// «109 человек (29%)»: the figure and its share say one thing twice, so one of them can show that the other is wrong.
import type { Figure, Statistic } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { formatNumber } from '../../text/russian.ts';
import type { TerritoryRule } from '../rule.ts';
import { figuresWith } from './example.ts';

/** A share in brackets behind a figure: «(29%)», «(около 29,4 %)». */
const SHARE = /\([^()\d]*(\d+)(?:[.,](\d+))?\s*%[^()]*\)/u;

interface PrintedShare {
  readonly value: number;
  readonly decimals: number;
}

const shareIn = (printed: string): PrintedShare | null => {
  const found = SHARE.exec(printed);
  if (found === null) return null;
  const decimals = found[2] ?? '';
  return { value: Number(`${found[1]}.${decimals || '0'}`), decimals: decimals.length };
};

/** What the share ought to be, to two decimals; null where it is as printed, rounded or cut off to its decimals. */
const otherShare = ({ value }: Figure, total: Figure, share: PrintedShare): number | null => {
  if (total.value <= 0) return null;
  const exact = (value / total.value) * 100;
  const step = 10 ** -share.decimals;
  const difference = exact - share.value;
  return difference > -step / 2 - 1e-9 && difference < step - 1e-9 ? null : Number(exact.toFixed(2));
};

const partsOf = ({ parts, among }: Statistic): readonly Figure[] => [...parts, ...among];

export const shareAgrees: TerritoryRule = {
  id: 'statistics/share-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Доля в скобках сходится с числом', en: 'The share in brackets agrees with the figure' },
  fault: {
    ru: 'Доля в скобках не сходится с числом',
    en: 'The share in brackets does not agree with the figure',
  },
  reason: {
    ru: 'Число и доля рядом с ним говорят одно и то же. Если они не сходятся, одно из них напечатано неверно или доля взята от другого целого.',
    en: 'A figure and the share beside it say one thing; where they do not agree one is wrong, or the share is of another whole.',
  },
  cure: {
    ru: 'Сверьте число, долю и целое с актом.',
    en: 'Compare figure, share and whole with the act.',
  },
  edit: {
    ru: 'Если доля взята от другого целого, назовите его в total.',
    en: 'Where the share is of another whole, name that in `total`.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'statistics')) return;
    for (const statistic of territory.statistics)
      for (const figure of partsOf(statistic)) {
        const share = shareIn(figure.printed);
        const exact = share === null ? null : otherShare(figure, statistic.total, share);
        if (share === null || exact === null) continue;
        const { total } = statistic;
        yield {
          at: child(figure.spot, 'printed'),
          message: {
            ru: `«${figure.what}»: напечатано ${formatNumber(share.value)}\u00A0%, а ${formatNumber(figure.value)} от ${formatNumber(total.value)} — это ${formatNumber(exact)}\u00A0%`,
            en: `“${figure.what}”: ${share.value} % is printed, but ${figure.value} of ${total.value} is ${exact} %`,
          },
          evidence: `${figure.what} ${share.value}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Доля от другого целого', en: 'The share of another whole' },
      files: figuresWith('printed: из них 200 сельских школ', 'printed: из них 200 (62%) сельских школ'),
      points: 'из них 200 (62%) сельских школ',
    },
  ],
  good: [
    {
      title: { ru: 'Доля округлена', en: 'The share is rounded' },
      files: figuresWith('printed: из них 200 сельских школ', 'printed: из них 200 (44%) сельских школ'),
    },
    {
      title: { ru: 'Доля отброшена до целого', en: 'The share is cut off' },
      files: figuresWith('printed: из них 200 сельских школ', 'printed: "из них 200 (43,5%) сельских школ"'),
    },
  ],
};
