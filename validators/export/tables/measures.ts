// The roadmap as a table: a row is a measure, its deadline in words and, where it names them, in dates.
import type { Measure, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { listed } from './listed.ts';
import { type Table, tableOf } from './table.ts';

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

/** The measures of the roadmap. */
export const measures = (territory: Territory): Table =>
  tableOf<Measure>(
    'measures',
    'Дорожная карта',
    [
      {
        name: 'direction',
        title: '№ направления',
        type: 'integer',
        width: 8,
        of: ({ direction }) => direction.number,
      },
      {
        name: 'directionTitle',
        title: 'Направление',
        type: 'string',
        width: 30,
        of: ({ direction }) => direction.title,
      },
      {
        name: 'systemMeasure',
        title: '№ мероприятия',
        type: 'string',
        width: 8,
        of: ({ systemMeasure }) => systemMeasure.number,
      },
      {
        name: 'systemMeasureTitle',
        title: 'Системообразующее мероприятие',
        type: 'string',
        width: 40,
        of: ({ systemMeasure }) => systemMeasure.title,
      },
      { name: 'title', title: 'Мероприятие', type: 'string', width: 60, of: ({ title }) => title },
      {
        name: 'responsible',
        title: 'Ответственные',
        type: 'string',
        width: 25,
        of: ({ responsible }) => listed(responsible?.map(({ printed }) => printed) ?? null),
      },
      {
        name: 'executors',
        title: 'Исполнители',
        type: 'string',
        width: 25,
        of: ({ executors }) => listed(executors),
      },
      {
        name: 'deadline',
        title: 'Срок',
        type: 'string',
        width: 20,
        of: ({ deadline }) => deadline?.printed ?? null,
      },
      {
        name: 'from',
        title: 'Срок: с',
        type: 'date',
        width: 12,
        of: (measure) => datesOf(measure)?.from ?? null,
      },
      {
        name: 'to',
        title: 'Срок: по',
        type: 'date',
        width: 12,
        of: (measure) => datesOf(measure)?.to ?? null,
      },
      { name: 'recurrence', title: 'Повторение (RRULE)', type: 'string', width: 30, of: recurrenceOf },
      { name: 'result', title: 'Результат', type: 'string', width: 40, of: ({ result }) => result },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'roadmap', anchor),
      },
    ],
    territory.roadmap?.measures ?? [],
  );
