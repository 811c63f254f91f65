// The indicators of a territory as a table.

import { achievedAt } from '../../model/achieved-at.ts';
import { headingKinds, headingWords } from '../../model/headings.ts';
import { headOf } from '../../model/indicators/heads.ts';
import { indicatorSlots } from '../../model/indicators/slots.ts';
import type { AchievedValue, Indicator, IndicatorTable, Territory } from '../../model/types.ts';
import { judgeAchieved } from '../../model/verdict.ts';
import { achievedWords } from '../../model/verdict-words.ts';
import { formulaWords } from '../indicator-words.ts';
import { placeOn } from '../places.ts';
import { levelFields } from './headings.ts';
import { listed } from './listed.ts';
import { addressHead, type Cell, type Table, type TableForm, tableOf } from './table.ts';

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

/** What is achieved, where there is more than one value, each with its time. */
const earlierWords = ({ achieved }: Indicator): string | null =>
  listed(achieved.slice(0, -1).map(({ at, printed }: AchievedValue) => `${whenOf(at)}: ${printed}`));

/** The columns that have no field of their own, in printed order under their printed heads. */
const detailFields = (table: IndicatorTable): TableForm<Indicator>['people'] =>
  indicatorSlots(table).flatMap((slot) => {
    const isDetail = table.indicators.some((row) => slot.of(row)?.kind === 'text');
    if (!isDetail || ['number', 'name', 'collection'].includes(slot.role ?? '')) return [];
    const of = (row: Indicator): string | null => {
      const cell = slot.of(row);
      return cell?.kind === 'text' ? cell.text : null;
    };
    return [{ title: headOf(slot), width: 24, of }];
  });

/** The printed head of the column of a role; null where the head of the table does not have it. */
const printedHead = (table: IndicatorTable | null, role: 'number' | 'name' | 'collection'): string | null =>
  table?.columns.find((column) => column.role === role)?.printed ?? null;

/** The indicators of a territory. `asOf` is the ISO date of the verdicts. */
export const indicators = (territory: Territory, asOf: string): Table => {
  const rows = territory.indicators?.indicators ?? [];
  const placeOf = ({ anchor }: Indicator): string => placeOn(territory, 'indicators', anchor);
  const table = tableOf<Indicator>(
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
        { name: 'earlier', title: 'Достигнуто раньше', type: 'string', of: earlierWords },
        {
          name: 'under',
          title: 'Заголовки над строкой',
          type: 'string',
          of: ({ within }) => listed(within.map(headingWords)),
        },
        {
          name: 'details',
          title: 'Прочие ячейки',
          type: 'string',
          of: ({ details }) => listed(details.map(({ head, text }) => `${head}: ${text}`)),
        },
      ],
      people: [
        ...levelFields(rows, (level) =>
          level === 0
            ? headingKinds.group
            : level === 1
              ? 'Подраздел'
              : `${headingKinds.group}, уровень ${level + 1}`,
        ),
        { title: printedHead(territory.indicators, 'number') ?? '№', width: 6, of: numberOf },
        {
          title: printedHead(territory.indicators, 'name') ?? 'Показатель',
          width: 70,
          of: ({ name }) => name,
        },
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
        { title: 'Достигнуто раньше', width: 24, of: earlierWords },
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
        {
          title: printedHead(territory.indicators, 'collection') ?? 'Способ сбора',
          width: 50,
          of: ({ collection }) => collection,
        },
        ...(territory.indicators === null ? [] : detailFields(territory.indicators)),
        { ...addressHead, of: (indicator) => ({ address: placeOf(indicator) }) },
      ],
    },
    rows,
  );
  return { ...table, notes: territory.indicators?.footnotes ?? [] };
};
