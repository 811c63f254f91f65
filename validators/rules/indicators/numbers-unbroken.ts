// A number that is left out looks like a row that was lost.

import { allParts } from '../../model/all-parts.ts';
import type { Indicator, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import { edit } from '../example-base.ts';
import { type Row, unbroken } from '../makers/unbroken.ts';
import { waiveIfPrinted } from '../printed-so.ts';

/** The numbered rows; they may be counted anew under each heading. */
const lists = (indicators: readonly Indicator[]): readonly (readonly Row[])[] => {
  const numbered = indicators.filter(({ number }) => number !== '');
  const isAnew = new Set(numbered.map(({ number }) => number)).size < numbered.length;
  const byHeading = Map.groupBy(numbered, ({ within }) => (isAnew ? (within.at(-1)?.anchor ?? '') : ''));
  return [...byHeading.values()].map((rows) =>
    rows.map(({ number, spot }) => ({ number, at: child(spot, 'number'), evidence: number })),
  );
};

/** An indicator that is a numbered clause of the text: a gap before it is told there, by numbering/clauses-unbroken. */
const isCountedInText = ({ provision }: Territory, { number, name, clause }: Indicator): boolean => {
  if (provision === null || clause === null) return false;
  for (const part of allParts(provision.parts))
    if (part.number === number && normalise(part.text).includes(normalise(name))) return true;
  return false;
};

export const numbersUnbroken = unbroken({
  id: 'indicators/numbers-unbroken',
  title: { ru: 'Номера показателей идут подряд', en: 'Numbers of indicators are unbroken' },
  fault: { ru: 'В номерах показателей пропуск', en: 'The numbers of the indicators have a gap' },
  reason: {
    ru: 'Пропущенный номер выглядит как потерянная строка таблицы.',
    en: 'A number that is left out looks like a lost row of the table.',
  },
  cure: {
    ru: 'Сверьте таблицу с актом: верните потерянную строку или исправьте номер.',
    en: 'Compare the table with the act: restore the lost row or correct the number.',
  },
  edit: waiveIfPrinted,
  called: {
    before: { ru: 'показателем', en: 'indicator' },
    number: { ru: 'Номер показателя', en: 'The indicator number' },
  },
  // Two rows run into one are told where they run together.
  lists: (territory, { corpus }) =>
    isWhole(corpus, territory, 'indicators', /^(?!.*\/(?:targets|baseline)(?:\/|$))/)
      ? lists(
          (territory.indicators?.indicators ?? []).filter(
            (indicator) => !isCountedInText(territory, indicator),
          ),
        )
      : [],
  bad: [
    {
      title: { ru: 'После 1 стоит 3', en: 'After 1 comes 3' },
      files: edit('indicators', 'number: "2"', 'number: "3"'),
      points: '"3"',
    },
    {
      title: { ru: '3 стоит раньше 2', en: '3 stands before 2' },
      files: edit('indicators', 'number: "1"', 'number: "3"'),
      points: '"3"',
    },
  ],
  good: [
    {
      title: { ru: 'Подстроки считаются отдельно', en: 'Rows below a row count for themselves' },
      files: edit('indicators', 'number: "2"', 'number: "1.1"'),
    },
  ],
});
