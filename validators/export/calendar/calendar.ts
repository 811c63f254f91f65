// The deadlines of a roadmap as a calendar file (RFC 5545) for any calendar program.
import ical, { ICalEventTransparency } from 'ical-generator';
import { wordOf } from '../../model/addresses.ts';
import type { Measure, Territory } from '../../model/types.ts';
import { addDays } from '../../text/calendar.ts';
import { occasionsOf, ruleOf, timesOf } from '../../text/deadline/occasions.ts';
import type { Days } from '../../text/deadline.ts';
import { placeOn } from '../places.ts';
import { replaceUnprintable } from '../unprintable.ts';

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

const describe = (measure: Measure, territory: Territory): string =>
  [
    `Срок: ${measure.deadline?.printed ?? 'не указан'}`,
    ...listed('Ответственные', measure.responsible?.map(({ printed }) => printed) ?? null),
    ...listed('Исполнители', measure.executors),
    ...(measure.result === null ? [] : [`Результат: ${measure.result}`]),
    `Направление: ${measure.direction.title}`,
    territory.name,
  ].join('\n');

export const periodOf = ({ period }: Territory): Days | null =>
  period === null || period.from > period.to ? null : period;

/** Days of an event and the rule by which they come again, null for none. */
interface Entry extends Days {
  readonly rule: string | null;
}

/** The events of a measure: one a deadline, or one for each time where no rule says when they come again. */
export const entriesOf = ({ deadline }: Measure, period: Days | null): readonly Entry[] =>
  deadline === null || !deadline.parsed.ok
    ? []
    : occasionsOf(deadline.parsed.value, period)
        .filter(({ dated }) => dated)
        .flatMap((occasion): readonly Entry[] => {
          const rule = ruleOf(occasion);
          if (rule === null) return timesOf(occasion).map((days) => ({ ...days, rule }));
          return [{ from: occasion.from, to: occasion.to, rule }];
        });

/**
 * A calendar of measures; the same measures and date always give the same bytes. A measure whose deadline was not
 * understood, or names no days of its own («постоянно»), is not in it: a bar of two years would hide all others.
 */
export const calendar = (territory: Territory, { name, measures, asOf, home }: CalendarOptions): string => {
  const file = ical({
    name: escaped(name),
    prodId: { company: 'Svod', product: 'Svod', language: 'RU' },
  });
  const period = periodOf(territory);
  for (const measure of measures) {
    const { anchor, title } = measure;
    const place = placeOn(territory, 'roadmap', anchor);
    for (const [index, { from, to, rule }] of entriesOf(measure, period).entries())
      file.createEvent({
        id: `${wordOf(territory)}-${anchor}-${index + 1}@svod`,
        stamp: midnight(asOf),
        start: midnight(from),
        end: midnight(addDays(to, 1)),
        allDay: true,
        timezone: 'UTC',
        summary: replaceUnprintable(title),
        description: replaceUnprintable(describe(measure, territory)),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(rule === null ? {} : { repeating: `RRULE:${rule}` }),
        ...(home === null ? {} : { url: new URL(place, home).href }),
      });
  }
  return `${file.toString()}\r\n`;
};
