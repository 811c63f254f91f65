// The deadlines of a roadmap as a calendar file (RFC 5545) for any calendar program.
import ical, { ICalEventTransparency } from 'ical-generator';
import { wordOf } from '../../model/addresses.ts';
import type { Measure, Territory } from '../../model/types.ts';
import { addDays } from '../../text/calendar.ts';
import { placeOn } from '../places.ts';
import { replaceUnprintable } from '../unprintable.ts';
import { type Occasion, occasionsOf, type Span } from './occasions.ts';

export interface CalendarOptions {
  /** What the calendar is called. */
  readonly name: string;
  /** The measures in it: of the territory, of a subject, of a direction. */
  readonly measures: readonly Measure[];
  /** ISO date of the build: the file's time stamp. */
  readonly asOf: string;
  /** Full address of the site's home page, with a final `/`; null where the site does not know it. */
  readonly home: string | null;
}

/**
 * A text as iCalendar writes it (RFC 5545, 3.3.11), for the name of a calendar: ical-generator 11.1 prints NAME and X-WR-CALNAME
 * as it gets them, and a line break in them would begin a property, or an event, of its own.
 */
const escaped = (text: string): string =>
  replaceUnprintable(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n');

/** Midnight of a day, of no time zone. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

const listed = (title: string, items: readonly string[] | null): readonly string[] =>
  items === null || items.length === 0 ? [] : [`${title}: ${items.join(', ')}`];

const describe = (measure: Measure, territory: Territory, occasion: Occasion): string =>
  [
    `Срок: ${measure.deadline?.printed ?? 'не указан'}`,
    ...(occasion.dated ? [] : ['Срок без даты: показан весь период действия документа.']),
    ...listed('Ответственные', measure.responsible?.map(({ printed }) => printed) ?? null),
    ...listed('Исполнители', measure.executors),
    ...(measure.result === null ? [] : [`Результат: ${measure.result}`]),
    `Направление: ${measure.direction.title}`,
    territory.name,
  ].join('\n');

const periodOf = ({ period }: Territory): Span | null =>
  period === null || period.from > period.to ? null : period;

/**
 * A calendar of measures, one event a deadline; the same measures and date always give the same bytes.
 * A measure whose deadline was not understood, or has no days at all, is not in it.
 */
export const calendar = (territory: Territory, { name, measures, asOf, home }: CalendarOptions): string => {
  const file = ical({
    name: escaped(name),
    prodId: { company: 'Svod', product: 'Svod', language: 'RU' },
  });
  const period = periodOf(territory);
  for (const measure of measures) {
    const { deadline, anchor, title } = measure;
    if (deadline === null || !deadline.parsed.ok) continue;
    for (const [index, occasion] of occasionsOf(deadline.parsed.value, period).entries()) {
      const place = placeOn(territory, 'roadmap', anchor);
      file.createEvent({
        id: `${wordOf(territory)}-${anchor}-${index + 1}@svod`,
        stamp: midnight(asOf),
        start: midnight(occasion.from),
        end: midnight(addDays(occasion.to, 1)),
        allDay: true,
        timezone: 'UTC',
        summary: replaceUnprintable(title),
        description: replaceUnprintable(describe(measure, territory, occasion)),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(occasion.repeats === null ? {} : { repeating: `RRULE:${occasion.repeats}` }),
        ...(home === null ? {} : { url: new URL(place, home).href }),
      });
    }
  }
  return `${file.toString()}\r\n`;
};
