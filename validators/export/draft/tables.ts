// The tables of a draft: a roadmap that awaits its rows, and the federal indicators with the thresholds of the day.
import { yamlText } from '../../import/write/yaml-text.ts';
import type { FederalIndicator, Threshold } from '../../model/types.ts';
import { lastYearNamed } from '../../rules/indicators/federal-ended.ts';
import { type Asked, capitalised, measureName, open } from './asked.ts';
import { annexNames } from './order.ts';

const columns = ['Мероприятие', 'Ответственные', 'Срок', 'Результат'];

/** `roadmap.yaml` of a draft: each direction, each of its system measures, and under each a row to fill in. */
export const draftRoadmap = (asked: Asked): string =>
  yamlText({
    title: annexNames(asked).roadmap.title,
    columns,
    directions: asked.federal.directions.map(({ number, name, systemMeasures }) => ({
      number,
      label: `Направление ${number}`,
      title: name,
      systemMeasures: systemMeasures.map((measure, index) => ({
        number: `${number}.${index + 1}`,
        title: capitalised(measureName(measure.name, asked)),
        measures: [
          {
            title: open('мероприятие'),
            responsible: [open('ответственный')],
            deadline: open('срок'),
            result: open('результат'),
          },
        ],
      })),
    })),
  });

/** The threshold of an indicator that holds on a day: of those in force the first that is still to be reached, else the last. */
const thresholdOn = ({ thresholds }: FederalIndicator, day: string): Threshold | null => {
  const inForce = thresholds
    .filter(({ from, until }) => from <= day && (until === null || until >= day))
    .toSorted((a, b) => (a.by < b.by ? -1 : 1));
  return inForce.find(({ by }) => by >= day) ?? inForce.at(-1) ?? null;
};

const units: Readonly<Record<FederalIndicator['unit'], string>> = {
  percent: '%',
  people: ' человек',
  count: '',
  fact: '',
};

const thresholdWords = ({ min, max }: Threshold, unit: string): string =>
  [min === null ? '' : `не менее ${min}${unit}`, max === null ? '' : `не более ${max}${unit}`]
    .filter((words) => words !== '')
    .join(', ');

/** What the years of the draft still owe: an indicator «на период до 2024 года» ends before a plan for 2025 begins. */
const owed = ({ federal, years }: Asked): readonly FederalIndicator[] => {
  const first = Math.min(...years);
  return federal.indicators.filter(({ name }) => (lastYearNamed(name) ?? first) >= first);
};

/** `indicators.yaml` of a draft: the federal indicators, with their thresholds where they have one. */
export const draftIndicators = (asked: Asked): string => {
  const years = asked.years.map(String);
  return yamlText({
    title: annexNames(asked).indicators.title,
    columns: [
      '№ п/п',
      'Показатель',
      'Федеральное пороговое значение',
      ...years.map((year) => `План на ${year} год`),
      'Методы сбора информации',
    ],
    years,
    indicators: owed(asked).map((indicator, index) => {
      const threshold = thresholdOn(indicator, asked.asOf);
      return {
        number: String(index + 1),
        name: capitalised(indicator.name),
        federal: indicator.id,
        ...(threshold === null ? {} : { minimum: thresholdWords(threshold, units[indicator.unit]) }),
        targets: Object.fromEntries(years.map((year) => [year, open(`план на ${year} год`)])),
        collection: open('методы сбора'),
      };
    }),
  });
};
