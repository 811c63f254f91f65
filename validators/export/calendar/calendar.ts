// The deadlines of a roadmap as a calendar file (RFC 5545) for any calendar program.

import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { ownActNameOf } from '../../model/act-name.ts';
import { wordOf } from '../../model/addresses.ts';
import { passedOf, passedWords } from '../../model/deadline-passed.ts';
import { headingKinds, headingWords } from '../../model/headings.ts';
import { rowTime } from '../../model/roadmap/row-time.ts';
import { type ActState, stateOf, stateWords } from '../../model/state.ts';
import type { Heading, Measure, Territory } from '../../model/types.ts';
import { ownerOf, shownBy, viewOf } from '../../model/view-of.ts';
import { addDays } from '../../text/dates/calendar.ts';
import { occasionsOf } from '../../text/deadline/again/occasions.ts';
import { ruleOf, timesOf } from '../../text/deadline/again/series.ts';
import { type Clock, clockOf } from '../../text/deadline/days/clock.ts';
import type { Days } from '../../text/deadline/deadline.ts';
import { formatDate } from '../../text/russian.ts';
import { placeOn } from '../places.ts';
import { replaceUnprintable } from '../unprintable.ts';

export interface CalendarOptions {
  /** What the calendar is called. */
  readonly name: string;
  /** The measures in it: of the territory, of a subject, of a direction. */
  readonly measures: readonly Measure[];
  /** ISO date of the build: the file's time stamp, and the day on which the state of the act is told. */
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

const documentWords = (state: ActState, asOf: string): string =>
  `Документ на ${formatDate(asOf)}: ${stateWords(state)}`;

/** Its kind stands before it: the printed label («Раздел I.») would say it again. */
const headingReported = (heading: Heading): string => {
  if (heading.kind === 'direction') return heading.title;
  if (heading.kind === 'group') return headingWords({ ...heading, label: null });
  return `${heading.number} ${heading.title}`.trim();
};

/** The act that a measure is of. */
const actReported = (document: Territory): readonly string[] => {
  const name = ownActNameOf(document);
  return name === '' ? [] : [`Акт: ${name}`];
};

/** What is told of a measure; its address last, since many programs show no other field for it. */
const describe = (
  measure: Measure,
  document: Territory,
  { asOf, state, address }: { asOf: string; state: ActState; address: string | null },
): string => {
  const { deadline, executors, responsible, result } = measure;
  const passed = passedOf(measure, document, asOf);
  const behind = passed?.kind === 'day' ? ` (на ${formatDate(asOf)} ${passedWords(passed)})` : '';
  return [
    `Срок: ${deadline?.printed ?? 'не указан'}${behind}`,
    ...listed('Ответственные', responsible?.map(({ printed }) => printed) ?? null),
    ...listed('Исполнители', executors),
    ...(result === null ? [] : [`Результат: ${result}`]),
    ...measure.details.map(({ head, text }) => `${head}: ${text}`),
    ...measure.within.map((heading) => `${headingKinds[heading.kind]}: ${headingReported(heading)}`),
    ...actReported(document),
    `${document.name}. ${documentWords(state, asOf)}`,
    ...(address === null ? [] : [address]),
  ].join('\n');
};

/** Where it is held, as the column of places prints it; empty where nothing is said, or a dash. */
const placeOf = ({ details }: Measure): string =>
  details
    .filter(({ role, text }) => role === 'place' && /[\p{L}\p{N}]/u.test(text))
    .map(({ text }) => text)
    .join(', ');

/**
 * The status of an event (RFC 5545, 3.8.1.11): a draft sets deadlines tentatively, an act that is repealed sets none from that day on.
 */
const statusOf = ({ kind, on }: ActState, from: string): ICalEventStatus => {
  if (kind === 'draft') return ICalEventStatus.TENTATIVE;
  return kind === 'repealed' && (on === null || on <= from)
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED;
};

/** The days on which the act holds: its period, cut short where it was repealed earlier; null where no day is left. */
const periodOf = ({ period, repealed, status }: Territory): Days | null => {
  if (period === null) return null;
  const repealedOn = status === 'repealed' ? (repealed?.on ?? null) : null;
  const to = repealedOn !== null && repealedOn <= period.to ? addDays(repealedOn, -1) : period.to;
  return period.from > to ? null : { from: period.from, to };
};

/** Days of an event and the rule by which they come again, null for none. */
interface Entry extends Days {
  readonly rule: string | null;
}

/** The longest event, in days: a bar of a year, «в течение 2023 года», would hide all others. */
const longest = 92;

/** Days as a calendar shows them: a longer time stands by its last day, by which the deadline is kept or missed. */
const shortened = ({ from, to }: Days): Days =>
  addDays(from, longest) <= to ? { from: to, to } : { from, to };

/** The hours of a measure that is due on one day; null where none are printed. */
const hoursOf = ({ deadline }: Measure): Clock | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  const [term, ...more] = deadline.parsed.value.terms;
  const isOneDay = term?.kind === 'date' && term.precision === 'day' && term.from === term.to;
  return isOneDay && more.length === 0 ? clockOf(deadline.printed) : null;
};

/** When an event stands in the calendar: at its hours, of whatever zone the reader is in, else all day. */
const timesOfEvent = (
  { from, to }: Days,
  hours: Clock | null,
): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating' | 'timezone'> =>
  hours === null
    ? { start: midnight(from), end: midnight(addDays(to, 1)), allDay: true, timezone: 'UTC' }
    : {
        start: new Date(`${from}T${hours.from}:00Z`),
        ...(hours.to === null || hours.to <= hours.from ? {} : { end: new Date(`${from}T${hours.to}:00Z`) }),
        floating: true,
      };

/** The events of a measure: one a deadline, or one for each time where no rule says when they come again. */
export const entriesOf = (measure: Measure, document: Territory): readonly Entry[] =>
  measure.deadline === null || !measure.deadline.parsed.ok
    ? []
    : occasionsOf(measure.deadline.parsed.value, rowTime(measure, document, periodOf(document)))
        .filter(({ dated }) => dated)
        .flatMap((occasion): readonly Entry[] => {
          const rule = ruleOf(occasion);
          if (rule === null) return timesOf(occasion).map((days) => ({ ...shortened(days), rule }));
          return [{ ...shortened(occasion), rule }];
        });

/**
 * A calendar of measures; the same measures and date always give the same bytes. A measure whose deadline was not
 * understood, or names no days of its own («постоянно»), is not in it.
 */
export const calendar = (territory: Territory, { name, measures, asOf, home }: CalendarOptions): string => {
  const file = ical({
    name: escaped(name),
    description: escaped(documentWords(stateOf(ownerOf(territory, 'roadmap'), asOf), asOf)),
    prodId: { company: 'Svod', product: 'Svod', language: 'RU' },
  });
  for (const measure of measures) {
    const { anchor, spot, title } = measure;
    const shown = shownBy(territory, spot);
    const document = viewOf(territory, spot.source.file);
    const state = stateOf(document, asOf);
    const address = home === null ? null : new URL(placeOn(shown, 'roadmap', anchor), home).href;
    const place = replaceUnprintable(placeOf(measure));
    const hours = hoursOf(measure);
    const description = replaceUnprintable(describe(measure, document, { asOf, state, address }));
    for (const [index, { from, to, rule }] of entriesOf(measure, document).entries())
      file.createEvent({
        id: `${wordOf(shown)}-${anchor}-${index + 1}@svod`,
        stamp: midnight(asOf),
        ...timesOfEvent({ from, to }, hours),
        summary: replaceUnprintable(title),
        ...(place === '' ? {} : { location: place }),
        description,
        status: statusOf(state, from),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(rule === null ? {} : { repeating: `RRULE:${rule}` }),
        ...(address === null ? {} : { url: address }),
      });
  }
  return `${file.toString()}\r\n`;
};
