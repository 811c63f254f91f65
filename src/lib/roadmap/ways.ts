// The ways from a roadmap to its deadlines: on a scale of time, month by month, as a file for a calendar.
import type { Territory } from '../../../validators/model/types.ts';
import { ownerOf } from '../../../validators/model/view-of.ts';
import { calendarLink } from '../data/calendars.ts';
import { deadlinesLink, timelineLink } from '../links.ts';
import { asOf } from '../svod.ts';
import { timelineOf } from './timeline.ts';

/** Where a way leads, and what it is called. */
export interface Way {
  readonly href: string;
  readonly name: string;
}

/** The ways from the roadmap of a territory or of a further document; none where it has none. */
export const deadlineWays = (view: Territory): readonly Way[] => {
  const { roadmap } = view;
  if (roadmap === null) return [];
  const calendar = calendarLink(view);
  return [
    ...(timelineOf(roadmap, ownerOf(view, 'roadmap'), asOf) === null
      ? []
      : [{ href: timelineLink(view), name: 'Сроки на шкале времени' }]),
    ...(roadmap.measures.length === 0 ? [] : [{ href: deadlinesLink(view), name: 'Сроки по месяцам' }]),
    ...(calendar === null ? [] : [{ href: calendar, name: 'Сроки для календаря (ICS)' }]),
  ];
};
