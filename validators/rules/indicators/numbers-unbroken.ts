// A number that is left out looks like a row that was lost.

import { allParts } from '../../model/all-parts.ts';
import { numberingBreaks } from '../../model/numbering.ts';
import type { Indicator, Territory } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import { edit } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';

/** Rows «1.1», «1.2» count below row 1, each list for itself; rows may be counted anew under each heading. */
const lists = (indicators: readonly Indicator[]): readonly (readonly Indicator[])[] => {
  const numbered = indicators.filter(({ number }) => number !== '');
  const isAnew = new Set(numbered.map(({ number }) => number)).size < numbered.length;
  const byHead = Map.groupBy(numbered, ({ number, within }) => {
    const head = number.slice(0, number.lastIndexOf('.') + 1);
    return isAnew ? `${within.at(-1)?.anchor ?? ''} ${head}` : head;
  });
  return [...byHead.values()];
};

/** An indicator that is a numbered clause of the text: a gap before it is told there, by numbering/clauses-unbroken. */
const isCountedInText = ({ provision }: Territory, { number, name, clause }: Indicator): boolean => {
  if (provision === null || clause === null) return false;
  for (const part of allParts(provision.parts))
    if (part.number === number && normalise(part.text).includes(normalise(name))) return true;
  return false;
};

const lastPart = ({ number }: Indicator): number => Number(number.split('.').at(-1));

export const numbersUnbroken: TerritoryRule = {
  id: 'indicators/numbers-unbroken',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
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
  *check(territory, { corpus }) {
    // Two rows run into one are told where they run together.
    if (!isWhole(corpus, territory, 'indicators', /^(?!.*\/(?:targets|baseline)(?:\/|$))/)) return;
    const { indicators } = territory;
    const inTable = (indicators?.indicators ?? []).filter(
      (indicator) => !isCountedInText(territory, indicator),
    );
    for (const list of lists(inTable))
      for (const found of numberingBreaks(list.map(lastPart))) {
        const indicator = list[found.index];
        if (indicator === undefined) continue;
        const { number, spot } = indicator;
        const head = number.slice(0, number.lastIndexOf('.') + 1);
        const gap =
          found.kind === 'misplaced'
            ? null
            : found.from === found.to
              ? `${head}${found.from}`
              : `${head}${found.from}–${head}${found.to}`;
        yield {
          at: child(spot, 'number'),
          message: {
            ru:
              gap === null
                ? `Номер показателя ${number} стоит не по порядку`
                : `Перед показателем ${number} пропущено: ${gap}`,
            en:
              gap === null
                ? `The indicator number ${number} is out of order`
                : `Before indicator ${number} this is missing: ${gap}`,
          },
          evidence: number,
        };
      }
  },
  bad: [
    {
      title: { ru: 'После 1 стоит 3', en: 'After 1 comes 3' },
      files: edit('indicators', 'number: "2"', 'number: "3"'),
      points: '"3"',
    },
  ],
  good: [
    {
      title: { ru: 'Подстроки считаются отдельно', en: 'Rows below a row count for themselves' },
      files: edit('indicators', 'number: "2"', 'number: "1.1"'),
    },
  ],
};
