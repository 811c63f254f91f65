// A roadmap as data for programs: its measures with their deadlines, as printed and as read.
import { type Passed, passedOf, passedWords } from '../../model/deadline-passed.ts';
import { rowTime } from '../../model/roadmap/row-time.ts';
import type { Measure, MeasureGroup, RoadmapDirection, Territory } from '../../model/types.ts';
import { ownerOf } from '../../model/view-of.ts';
import type { Days } from '../../text/deadline/deadline.ts';
import { placeOn } from '../places.ts';
import { cellsData, headingData } from './printed-table.ts';

const passedData = (passed: Passed | null): object | null =>
  passed === null
    ? null
    : {
        kind: passed.kind,
        on: passed.kind === 'day' ? passed.on : passed.state.on,
        words: passedWords(passed),
      };

/** What is told of a row beside its words. */
interface Reported {
  readonly passed: Passed | null;
  readonly time: Days | null;
  readonly place: string;
}

const measureData = (measure: Measure, { passed, time, place }: Reported): object => ({
  number: measure.number === '' ? null : measure.number,
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
          time,
          passed: passedData(passed),
        },
  result: measure.result,
  cells: cellsData(measure.details),
  place,
});

type MeasureWriter = (measure: Measure) => object;

/** A heading with what stands under it. */
const groupData = (group: MeasureGroup, write: MeasureWriter): object => ({
  ...headingData(group),
  groups: group.groups.map((inner) => groupData(inner, write)),
  measures: group.measures.map(write),
});

/** A direction: its system measures apart, as they always were, and whatever else stands under it. */
const directionData = (direction: RoadmapDirection, write: MeasureWriter): object => ({
  number: direction.number,
  title: direction.title,
  federal: direction.federal?.id ?? null,
  systemMeasures: direction.systemMeasures.map(({ number, title, groups, measures }) => ({
    number,
    title,
    measures: measures.map(write),
    groups: groups.map((inner) => groupData(inner, write)),
  })),
  groups: direction.groups
    .filter(({ kind }) => kind !== 'system-measure')
    .map((inner) => groupData(inner, write)),
  measures: direction.measures.map(write),
});

/** The roadmap of a territory; null where it has none. `asOf` is the ISO date by which a deadline lies behind or not. */
export const roadmapData = (territory: Territory, asOf: string): object | null => {
  const { roadmap } = territory;
  if (roadmap === null) return null;
  const plan = ownerOf(territory, 'roadmap');
  const write: MeasureWriter = (measure) =>
    measureData(measure, {
      passed: passedOf(measure, plan, asOf),
      time: rowTime(measure, plan),
      place: placeOn(territory, 'roadmap', measure.anchor),
    });
  const { title, columns, groups, measures, footnotes } = roadmap;
  return {
    act: plan.act?.id ?? null,
    title,
    columns: columns.map(({ printed, role }) => ({ printed, role })),
    directions: groups.flatMap((group) => (group.kind === 'direction' ? [directionData(group, write)] : [])),
    groups: groups.flatMap((group) => (group.kind === 'direction' ? [] : [groupData(group, write)])),
    measures: measures.filter(({ within }) => within.length === 0).map(write),
    footnotes,
  };
};
