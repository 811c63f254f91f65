// The indicators of a territory as a table.
import { achievedAt } from '../../model/achieved-at.ts';
import type { Indicator, PrintedFormula, Territory } from '../../model/types.ts';
import { judgeAchieved } from '../../model/verdict.ts';
import { achievedWords } from '../../model/verdict-words.ts';
import { plainExpression, plainSymbol } from '../../text/formula.ts';
import { placeOn } from '../places.ts';
import { listed } from './listed.ts';
import { addressHead, type Cell, type Table, tableOf } from './table.ts';

/** A formula in one line, «D = K₁ / K₂ · 100 %», with what its symbols mean; as printed where it was not understood. */
const formulaWords = ({ printed, parsed, symbols }: PrintedFormula): string => {
  const means = symbols.map(({ symbol, parsed: read, means: words }) => {
    const name = read.ok ? plainSymbol(read.value) : symbol;
    return `${name} – ${words}`;
  });
  const line = parsed.ok
    ? `${plainSymbol(parsed.value.left)} = ${plainExpression(parsed.value.right)}`
    : printed;
  return [line, ...means].join('\n');
};

/** «Январь 2023 года»: without the last word spreadsheets take it for a day. */
const whenOf = (at: string): string => {
  const words = achievedAt(at);
  return /^\d{4}-\d{2}$/.test(at) ? `${words} года` : words;
};

/** The number of an indicator: a number where it is one, so that it sorts as one. */
export const numberOf = ({ number }: Indicator): Cell => {
  if (number === '') return null;
  return /^\d{1,4}$/.test(number) ? Number(number) : number;
};

/** The indicators of a territory. `asOf` is the ISO date of the verdicts. */
export const indicators = (territory: Territory, asOf: string): Table => {
  const placeOf = ({ anchor }: Indicator): string => placeOn(territory, 'indicators', anchor);
  return tableOf<Indicator>(
    {
      name: 'indicators',
      title: 'Показатели',
      programs: [
        { name: 'number', title: 'Номер', type: 'string', of: ({ number }) => number },
        { name: 'name', title: 'Показатель', type: 'string', of: ({ name }) => name },
        {
          name: 'federal',
          title: 'Федеральный показатель',
          type: 'string',
          of: ({ federal }) => federal?.printed ?? null,
        },
        {
          name: 'baselineAt',
          title: 'Достигнуто на',
          type: 'string',
          of: ({ baseline }) => baseline?.at ?? null,
        },
        {
          name: 'baseline',
          title: 'Достигнуто',
          type: 'string',
          of: ({ baseline }) => baseline?.printed ?? null,
        },
        {
          name: 'formula',
          title: 'Формула (LaTeX)',
          type: 'string',
          of: ({ formulas }) => listed(formulas.map(({ printed }) => printed)),
        },
        { name: 'collection', title: 'Способ сбора', type: 'string', of: ({ collection }) => collection },
        { name: 'place', title: 'Адрес', type: 'string', of: placeOf },
      ],
      people: [
        { title: '№', width: 6, of: numberOf },
        { title: 'Показатель', width: 70, of: ({ name }) => name },
        {
          title: 'Исполняет федеральный показатель',
          width: 50,
          of: ({ federal }) => federal?.target?.name ?? federal?.printed ?? null,
        },
        { title: 'Достигнуто', width: 16, of: ({ baseline }) => baseline?.printed ?? null },
        {
          title: 'На какую дату',
          width: 14,
          of: ({ baseline }) => (baseline === null ? null : whenOf(baseline.at)),
        },
        {
          title: 'Достигнутое и федеральный порог',
          width: 20,
          of: (indicator) => {
            const achieved = judgeAchieved(indicator, asOf);
            return achieved === null ? null : achievedWords(achieved).ru;
          },
        },
        {
          title: 'Как считают',
          width: 60,
          of: ({ formulas }) => listed(formulas.map(formulaWords), '\n'),
        },
        { title: 'Способ сбора', width: 50, of: ({ collection }) => collection },
        { ...addressHead, of: (indicator) => ({ address: placeOf(indicator) }) },
      ],
    },
    territory.indicators?.indicators ?? [],
  );
};
