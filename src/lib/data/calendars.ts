// The calendars of a territory: all its deadlines, those a subject answers for, those of a direction.
import { addressOf } from '../../../validators/model/addresses.ts';
import { rowsUnder } from '../../../validators/model/roadmap/outline.ts';
import type { Measure, RoadmapDirection, Subject, Territory } from '../../../validators/model/types.ts';
import { ofWhom } from '../document-names.ts';
import { measuresOfAll } from '../subject-duties.ts';
import { dataLink } from './territory-files.ts';

// A type, not an interface: the props of a route must have an index signature.
export type CalendarFile = {
  readonly territory: Territory;
  /** Path below `regions/`, without the ending. */
  readonly path: string;
  readonly name: string;
  readonly measures: readonly Measure[];
};

const answersFor = (measure: Measure, subject: Subject): boolean =>
  (measure.responsible ?? []).some(
    ({ target }) => target?.id === subject.id && target.territory === subject.territory,
  );

const directionPath = (territory: Territory, { anchor }: RoadmapDirection): string =>
  `${addressOf(territory)}/directions/${anchor}`;

/** The calendars of a territory, or of a further document, those that have a measure. */
export const calendarFiles = (territory: Territory): readonly CalendarFile[] => {
  const { document, roadmap, id } = territory;
  if (roadmap === null) return [];
  const name = ofWhom(territory);
  const all = document === null ? measuresOfAll(territory) : roadmap.measures;
  // What a subject answers for is told once, for the territory.
  const subjects = document === null ? territory.subjects : [];
  const files: readonly CalendarFile[] = [
    { territory, path: addressOf(territory), name, measures: all },
    ...subjects.map((subject) => ({
      territory,
      path: `${id}/subjects/${subject.id}`,
      name: `${subject.label}, ${name}`,
      measures: all.filter((measure) => answersFor(measure, subject)),
    })),
    ...roadmap.directions.map((direction) => ({
      territory,
      path: directionPath(territory, direction),
      name: `${direction.title}, ${name}`,
      measures: rowsUnder([direction]),
    })),
  ];
  return files.filter(({ measures }) => measures.length > 0);
};

const linkTo = (territory: Territory, path: string): string | null =>
  calendarFiles(territory).some((file) => file.path === path) ? dataLink(`regions/${path}.ics`) : null;

/** The address of the territory's calendar; null where it has no measure. */
export const calendarLink = (territory: Territory): string | null => linkTo(territory, addressOf(territory));

/** The address of the calendar of what a subject answers for; null where that is nothing. */
export const subjectCalendarLink = (territory: Territory, subject: Pick<Subject, 'id'>): string | null =>
  linkTo(territory, `${territory.id}/subjects/${subject.id}`);

/** The address of a direction's calendar; null where it has no measure. */
export const directionCalendarLink = (territory: Territory, direction: RoadmapDirection): string | null =>
  linkTo(territory, directionPath(territory, direction));
