// A row without a planned value plans nothing for that year.
import { isBlank } from '../../model/blank.ts';
import { earlierEditions } from '../../model/earlier-editions.ts';
import { misdatedColumn } from '../../model/indicators/slots.ts';
import { daysOf, isSchoolYear, wholeYear } from '../../model/planned-year.ts';
import type { Indicator, IndicatorTable, Territory } from '../../model/types.ts';
import { viewOf } from '../../model/view-of.ts';
import { child } from '../../source/spot.ts';
import { editionOf } from '../editions/example-editions.ts';
import { edit, edits, primer } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import { isOutside, leftoverYears, timesFor } from './planned-years.ts';
import { plansNothing, plansValue, wantsValue } from './wants-value.ts';

const missing = (indicator: Indicator, year: string): Issue => ({
  at: child(indicator.spot, 'targets', year),
  message: {
    ru: `${labelOf(indicator).ru}: нет планового значения ${onYear(year).ru}`,
    en: `${labelOf(indicator).en}: no value is planned ${onYear(year).en}`,
  },
  hint: {
    ru: `Впишите плановое значение ${onYear(year).ru}.`,
    en: `Enter a planned value ${onYear(year).en}.`,
  },
  edit: {
    ru: `В данных это targets: "${year}": ….`,
    en: `In the data: \`targets\`, \`"${year}": …\`.`,
  },
  evidence: year,
});

/** A dash or «не оценивался» (and not «не устанавливается», which the act says of its own) is printed where a planned value should be; a year may be planned by its quarters or months. */
const isAbsent = (indicator: Indicator, year: string): boolean => {
  const values = [...indicator.targets].filter(([time]) => time === year || wholeYear(time) === year);
  return values.every(
    ([, { printed, parsed }]) =>
      isBlank(printed) ||
      (parsed.ok && parsed.value.every((target) => target.kind === 'not-assessed' && target.unset !== true)),
  );
};

/** «Прочерк означает, что показатель не измеряется»: the table itself says what its dashes mean. */
const explainsDash = ({ footnotes }: IndicatorTable): boolean =>
  footnotes.some((note) => /(?<!\p{L})прочерк|(?:знак|символ)\p{L}{0,3}\s+[«"]?[–—-]/iu.test(note));

/** A dash where the table says what it means, or for a part of a year that has its value in another part. */
const isMeant = (table: IndicatorTable, indicator: Indicator, year: string): boolean => {
  const printed = indicator.targets.get(year)?.printed ?? '';
  if (printed.trim() === '' || !isBlank(printed)) return false;
  return explainsDash(table) || (wholeYear(year) !== year && !isAbsent(indicator, wholeYear(year)));
};

/** A dash under «2025/2026 учебный год» beside planned values for 2025 and 2026: the row is planned by years of the other kind. */
const isCovered = (indicator: Indicator, year: string): boolean =>
  indicator.targets.has(year) &&
  [...indicator.targets.keys()].some((time) => {
    const [own, other] = [daysOf(year), daysOf(wholeYear(time))];
    const isOther = isSchoolYear(wholeYear(time)) !== isSchoolYear(year);
    return isOther && other.from <= own.to && own.from <= other.to && !isAbsent(indicator, wholeYear(time));
  });

/**
 * The day (ISO date) from which the act has a row, of its first edition the day when it was signed; null where nothing tells. A row
 * whose number another one had, which is there no more, is that one in other words.
 */
const addedOn = (territory: Territory, { name, number, spot }: Indicator): string | null => {
  const names = new Set(territory.indicators?.indicators.map((one) => one.name));
  const hasIt = ({ indicators }: Territory): boolean =>
    indicators?.indicators.some(
      (one) => one.name === name || (one.number === number && !names.has(one.name)),
    ) ?? false;
  const { file } = spot.source;
  const first = [...earlierEditions(territory, file), viewOf(territory, file)].find(hasIt);
  return first?.act?.from ?? first?.provision?.order?.date ?? null;
};

/** How much was left of a year that has a dash when the row was added; a dash of a year that was over leaves nothing to plan. */
const leftOf = ({ targets }: Indicator, year: string, added: string | null): 'none' | 'some' | 'all' => {
  const printed = targets.get(year)?.printed;
  if (added === null || printed === undefined || !isBlank(printed)) return 'all';
  const { from, to } = daysOf(year);
  if (to < added) return 'none';
  return from < added ? 'some' : 'all';
};

/** The model act with an edition of a day that has added a row: last, or before the second one. */
const withAdded = (from: string, place: 'last' | 'between' = 'last'): Readonly<Record<string, string>> => {
  const second = primer.indicators.indexOf('  - number: "2"');
  const [first, other] = [primer.indicators.slice(0, second), primer.indicators.slice(second)];
  const row = (number: string): string =>
    `  - number: "${number}"\n    name: Доля школ\n    targets: { "2024": "–", "2025": 7% }\n`;
  return {
    'regions/primer/acts/1/act.yaml': 'status: draft\n',
    ...editionOf(from),
    [`regions/primer/acts/1/editions/${from}/indicators.yaml`]:
      place === 'last'
        ? `${primer.indicators}${row('3')}`
        : `${first}${row('2')}${other.replace('number: "2"', 'number: "3"')}`,
  };
};

export const targetGiven: TerritoryRule = {
  id: 'indicators/target-given',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'На каждый год есть плановое значение', en: 'Every year has a planned value' },
  fault: { ru: 'На год нет планового значения', en: 'A year has no planned value' },
  reason: {
    ru: 'Показатель без планового значения нельзя ни исполнить, ни проверить за этот год.',
    en: 'An indicator without a planned value can be neither met nor checked that year.',
  },
  cure: {
    ru: 'Впишите плановое значение на каждый год таблицы.',
    en: 'Enter a planned value for each year of the table.',
  },
  edit: {
    ru: 'В данных это targets с каждым годом из years: { "2024": … }.',
    en: 'In the data: `targets` with each of `years`, `{ "2024": … }`.',
  },
  *check(territory) {
    const { indicators, period } = territory;
    // A table that plans nothing at all is told once, by indicators/values-planned.
    if (indicators === null || plansNothing(indicators)) return;
    // That a head has another year than all rows is told once, by indicators/columns.
    const misdated = misdatedColumn(indicators)?.says;
    for (const indicator of indicators.indicators) {
      if (!plansValue(indicator)) {
        if (!wantsValue(indicator)) continue;
        yield {
          at: child(indicator.spot, 'targets'),
          message: {
            ru: `${labelOf(indicator).ru}: не указаны плановые значения`,
            en: `${labelOf(indicator).en}: no planned values are given`,
          },
          evidence: '',
        };
        continue;
      }
      const years = timesFor(indicators, indicator)
        .filter((year) => year !== misdated && !isOutside(year, period) && isAbsent(indicator, year))
        .filter((year) => !isCovered(indicator, year) && !isMeant(indicators, indicator, year));
      if (years.length === 0) continue;
      const added = addedOn(territory, indicator);
      for (const year of years.slice(leftoverYears(indicators, indicator, period).length))
        switch (leftOf(indicator, year, added)) {
          case 'all':
            yield missing(indicator, year);
            break;
          // A dash may well be meant in the year in which the row came.
          case 'some':
            yield { ...missing(indicator, year), unsure: true };
        }
    }
  },
  bad: [
    {
      title: { ru: 'Нет значения на второй год', en: 'No value for the second year' },
      files: edit('indicators', '{ "2024": 6%, "2025": 7% }', '{ "2024": 6% }'),
      points: 'targets',
    },
    {
      title: { ru: 'Вместо значения стоит прочерк', en: 'A dash stands for the value' },
      files: edit('indicators', '"2025": 7%', '"2025": "-"'),
      points: '"-"',
    },
    {
      title: { ru: 'За весь год стоят прочерки', en: 'Dashes stand for the whole year' },
      files: edit(
        'indicators',
        '{ "2024": 6%, "2025": 7% }',
        '{ 2024-Q1: "–", 2024-Q2: "–", 2024-Q3: "–", 2024-Q4: "–", "2025": 7% }',
      ),
      points: 'targets',
    },
    {
      title: { ru: 'Строка добавлена, когда год ещё шёл', en: 'The row was added while the year went on' },
      files: withAdded('2024-03-01'),
      asOf: '2024-03-02',
      points: '"–"',
    },
    {
      title: { ru: 'Плановых значений нет вовсе', en: 'There are no planned values at all' },
      files: edit('indicators', '    targets: { "2024": 6%, "2025": 7% }\n', ''),
      points: 'number: "2"',
    },
  ],
  good: [
    { title: { ru: 'Значения есть на все годы', en: 'Every year has its value' }, files: {} },
    {
      title: { ru: 'Таблица сама объясняет свой прочерк', en: 'The table explains its dash' },
      files: edit(
        'indicators',
        '{ "2024": 6%, "2025": 7% }',
        '{ "2024": "–", "2025": 7% }\nfootnotes: ["Прочерк означает, что в этот год показатель не измеряется."]',
      ),
    },
    {
      title: { ru: 'Показатель измеряют раз в год', en: 'It is measured once a year' },
      files: edit(
        'indicators',
        '{ "2024": 6%, "2025": 7% }',
        '{ 2024-Q1: "–", 2024-Q2: "–", 2024-Q3: "–", 2024-Q4: 6%, "2025": 7% }',
      ),
    },
    {
      title: { ru: 'Строка добавлена, когда год уже прошёл', en: 'The row was added when the year was over' },
      files: withAdded('2025-02-14'),
      asOf: '2025-02-15',
    },
    {
      title: { ru: 'Она вставлена между другими', en: 'It was put in between others' },
      files: withAdded('2025-02-14', 'between'),
      asOf: '2025-02-15',
    },
    {
      title: {
        ru: 'Показатель в тексте говорит о наличии: числа ему не нужно',
        en: 'An indicator in the text asks whether something is there: it needs no figure',
      },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Наличие системы мониторинга\n    clause: "3.1"'],
        ['    baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%, "2025": 7% }\n', ''],
      ),
    },
  ],
};
