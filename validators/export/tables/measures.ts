// The roadmap as a table: a row is a measure, its deadline in words and, where it names them, in dates.

import { deadlineNote } from '../../model/deadline-note.ts';
import { passedOf, passedWords } from '../../model/deadline-passed.ts';
import { headingWords } from '../../model/headings.ts';
import { type ShownColumn, shownColumns, valuesOf } from '../../model/roadmap/cells.ts';
import { directionOf, levelHead, systemMeasureOf } from '../../model/roadmap/headings.ts';
import type { Heading, Measure, Territory } from '../../model/types.ts';
import { ownerOf } from '../../model/view-of.ts';
import { formatDate } from '../../text/russian.ts';
import { placeOn } from '../places.ts';
import { levelFields } from './headings.ts';
import { listed } from './listed.ts';
import { addressHead, type Said, type Table, type TableForm, tableOf } from './table.ts';

/** The days of a deadline that names one day or period; null for every other deadline. */
const datesOf = ({ deadline }: Measure): { readonly from: string; readonly to: string } | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  const [term, ...more] = deadline.parsed.value.terms;
  if (term === undefined || more.length > 0 || (term.kind !== 'date' && term.kind !== 'range')) return null;
  return { from: term.from, to: term.to };
};

const recurrenceOf = ({ deadline }: Measure): string | null => {
  if (deadline === null || !deadline.parsed.ok) return null;
  return listed(
    deadline.parsed.value.terms.flatMap((term) => (term.kind === 'recurrence' ? [term.rrule] : [])),
  );
};

const responsibleOf = ({ responsible }: Measure): string | null =>
  listed(responsible?.map(({ printed }) => printed) ?? null);

const day = (date: string | undefined): Said => (date === undefined ? null : { day: date });

const numberOf = ({ number }: Heading): number | null => (number === '' ? null : Number(number));

type PeopleField = TableForm<Measure>['people'][number];

/** What the model has a field for: its plain head, where none is printed, its width and its words. */
const usual: Readonly<Record<string, PeopleField>> = {
  number: { title: '№', width: 8, of: ({ number }) => number || null },
  measure: { title: 'Мероприятие', width: 46, of: ({ title }) => title },
  responsible: { title: 'Ответственные', width: 20, of: responsibleOf },
  executors: { title: 'Исполнители', width: 20, of: ({ executors }) => listed(executors) },
  deadline: { title: 'Срок', width: 20, of: ({ deadline }) => deadline?.printed ?? null },
  result: { title: 'Результат', width: 32, of: ({ result }) => result },
};

/** A column of the printed table, at its place and under its head. */
const printedField = (column: ShownColumn): PeopleField => {
  const known = column.isApart === true ? undefined : usual[column.role ?? ''];
  if (known !== undefined) return { ...known, title: column.head ?? known.title };
  return {
    title: column.head ?? 'Прочее',
    width: 24,
    of: (measure) =>
      listed(
        valuesOf(measure, column).map(({ text, under }) =>
          under === undefined ? text : `${under}: ${text}`,
        ),
      ),
  };
};

/** The measures of the roadmap, in the order and under the heads of the printed table, and its footnotes. `asOf` is the ISO date by which a deadline has passed or not. */
export const measures = (territory: Territory, asOf: string): Table => {
  const plan = ownerOf(territory, 'roadmap');
  const behind = (measure: Measure) => passedOf(measure, plan, asOf);
  const passedDay = (measure: Measure): string | null => {
    const passed = behind(measure);
    return passed === null ? null : passed.kind === 'day' ? passed.on : passed.state.on;
  };
  const { roadmap } = territory;
  const all = roadmap?.measures ?? [];
  const shown = roadmap === null ? [] : shownColumns(roadmap);
  const due = shown.findLast(({ role }) => role === 'deadline');
  const placeOf = ({ anchor }: Measure): string => placeOn(territory, 'roadmap', anchor);
  /** What Svod reads in a deadline, beside the printed one. */
  const readFields: readonly PeopleField[] = [
    {
      title: 'Как прочитан срок',
      width: 20,
      of: ({ deadline }) => (deadline === null ? null : deadlineNote(deadline)),
    },
    { title: 'Срок: с', width: 12, of: (measure) => day(datesOf(measure)?.from) },
    { title: 'Срок: по', width: 12, of: (measure) => day(datesOf(measure)?.to) },
    {
      title: `Прошёл ли срок на ${formatDate(asOf)}`,
      width: 20,
      of: (measure) => {
        const passed = behind(measure);
        return passed === null ? 'нет' : passedWords(passed);
      },
    },
  ];
  const table = tableOf<Measure>(
    {
      name: 'measures',
      title: 'Дорожная карта',
      programs: [
        {
          name: 'direction',
          title: '№ направления',
          type: 'integer',
          of: (measure) => numberOf(directionOf(measure)),
        },
        {
          name: 'directionTitle',
          title: 'Направление',
          type: 'string',
          of: (measure) => directionOf(measure).title || null,
        },
        {
          name: 'systemMeasure',
          title: '№ мероприятия',
          type: 'string',
          of: (measure) => systemMeasureOf(measure).number || null,
        },
        {
          name: 'systemMeasureTitle',
          title: 'Системообразующее мероприятие',
          type: 'string',
          of: (measure) => systemMeasureOf(measure).title || null,
        },
        { name: 'title', title: 'Мероприятие', type: 'string', of: ({ title }) => title },
        { name: 'responsible', title: 'Ответственные', type: 'string', of: responsibleOf },
        { name: 'executors', title: 'Исполнители', type: 'string', of: ({ executors }) => listed(executors) },
        { name: 'deadline', title: 'Срок', type: 'string', of: ({ deadline }) => deadline?.printed ?? null },
        { name: 'from', title: 'Срок: с', type: 'date', of: (measure) => datesOf(measure)?.from ?? null },
        { name: 'to', title: 'Срок: по', type: 'date', of: (measure) => datesOf(measure)?.to ?? null },
        { name: 'recurrence', title: 'Повторение (RRULE)', type: 'string', of: recurrenceOf },
        { name: 'result', title: 'Результат', type: 'string', of: ({ result }) => result },
        { name: 'place', title: 'Адрес', type: 'string', of: placeOf },
        {
          name: 'passed',
          title: 'Почему срок позади',
          type: 'string',
          of: (measure) => behind(measure)?.kind ?? null,
        },
        { name: 'passedOn', title: 'Срок позади: день', type: 'date', of: passedDay },
        { name: 'number', title: '№ строки', type: 'string', of: ({ number }) => number || null },
        {
          name: 'under',
          title: 'Заголовки над строкой',
          type: 'string',
          of: ({ within }) => listed(within.map(headingWords)),
        },
        {
          name: 'details',
          title: 'Прочие ячейки',
          type: 'string',
          of: ({ details }) => listed(details.map(({ head, text }) => `${head}: ${text}`)),
        },
      ],
      people: [
        ...(roadmap === null ? [] : levelFields(all, (level) => levelHead(roadmap, level))),
        ...shown.flatMap((column) => [printedField(column), ...(column === due ? readFields : [])]),
        { ...addressHead, of: (measure) => ({ address: placeOf(measure) }) },
      ],
    },
    all,
  );
  return { ...table, notes: roadmap?.footnotes ?? [] };
};
