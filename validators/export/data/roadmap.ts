// A roadmap as data for programs: its measures with their deadlines, as printed and as read.
import { type Passed, passedOf, passedWords } from '../../model/deadline-passed.ts';
import type { Measure, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';

const passedData = (passed: Passed | null): object | null =>
  passed === null
    ? null
    : {
        kind: passed.kind,
        on: passed.kind === 'day' ? passed.on : passed.state.on,
        words: passedWords(passed),
      };

const measureData = (territory: Territory, measure: Measure, asOf: string): object => ({
  title: measure.title,
  responsible:
    measure.responsible?.map(({ printed, target }) => ({ printed, subject: target?.id ?? null })) ?? null,
  executors: measure.executors,
  deadline:
    measure.deadline === null
      ? null
      : {
          printed: measure.deadline.printed,
          terms: measure.deadline.parsed.ok ? measure.deadline.parsed.value.terms : null,
          passed: passedData(passedOf(measure, territory, asOf)),
        },
  result: measure.result,
  place: placeOn(territory, 'roadmap', measure.anchor),
});

/** The roadmap of a territory; null where it has none. `asOf` is the ISO date by which a deadline lies behind or not. */
export const roadmapData = (territory: Territory, asOf: string): object | null => {
  const { roadmap } = territory;
  return roadmap === null
    ? null
    : {
        title: roadmap.title,
        directions: roadmap.directions.map((direction) => ({
          number: direction.number,
          title: direction.title,
          federal: direction.federal?.id ?? null,
          systemMeasures: direction.systemMeasures.map(({ number, title, measures }) => ({
            number,
            title,
            measures: measures.map((measure) => measureData(territory, measure, asOf)),
          })),
        })),
      };
};
