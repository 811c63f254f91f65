// The deadlines of a roadmap as calendars: of the territory, of a subject, of a direction.
import type { APIRoute } from 'astro';
import { calendar } from '../../../../../validators/export/calendar/calendar.ts';
import { furtherOf } from '../../../../../validators/model/view-of.ts';
import { homeOf } from '../../../../lib/data/answer.ts';
import { type CalendarFile, calendarFiles } from '../../../../lib/data/calendars.ts';
import { asOf, corpus } from '../../../../lib/svod.ts';

export const getStaticPaths = () =>
  corpus.territories
    .flatMap((territory) => [territory, ...furtherOf(territory)].flatMap(calendarFiles))
    .map((file) => ({ params: { calendar: file.path }, props: { ...file } }));

export const GET: APIRoute<CalendarFile> = ({ props: { territory, name, measures }, site }) =>
  new Response(calendar(territory, { name, measures, asOf, home: homeOf(site) }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
