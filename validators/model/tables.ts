// Tables beside roadmap and indicators: interaction of subjects, figures, and tables without a form of their own.
import { child, type Spot } from '../source/spot.ts';
import type { InteractionsFile, StatisticsFile, TablesFile } from './content.generated.ts';
import type { ContentFile } from './file.ts';
import { type Loose, present } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import { clauseReference } from './provision.ts';
import type { Figure, Interaction, InteractionRow, PrintedTable, Statistic, Subject } from './types.ts';

type RowData = Loose<InteractionsFile['interactions'][number]['rows'][number]>;

const row = (data: RowData, spot: Spot, subjectOf: (printed: string) => Subject | null): InteractionRow => ({
  subject: {
    printed: data.subject ?? '',
    target: subjectOf(data.subject ?? ''),
    spot: child(spot, 'subject'),
  },
  actions: present(data.actions).map(([index, text]) => ({ text, spot: child(spot, 'actions', index) })),
});

/** Links the tables of interaction: each to its clause, each row to its subject. */
export const buildInteractions = (
  read: ContentFile<InteractionsFile> | undefined,
  parts: Parts | null,
  subjectOf: (printed: string) => Subject | null,
): Interaction[] =>
  present(read?.data.interactions).flatMap(([index, { number, rows }]) => {
    if (read === undefined || number === undefined) return [];
    const spot = child(read.spot, 'interactions', index);
    return [
      {
        number,
        clause: clauseReference(parts, number, child(spot, 'number')),
        rows: present(rows).map(([place, data]) => row(data, child(spot, 'rows', place), subjectOf)),
        spot,
      },
    ];
  });

/** Links the tables that are only printed. */
export const buildTables = (read: ContentFile<TablesFile> | undefined): PrintedTable[] =>
  present(read?.data.tables).flatMap(([index, { id, caption, columns, rows }]) =>
    read === undefined || id === undefined
      ? []
      : [
          {
            id,
            caption: caption ?? null,
            columns: (columns ?? []).map((column) => column ?? ''),
            rows: present(rows).map(([, cells]) => cells.map((cell) => cell ?? '')),
            spot: child(read.spot, 'tables', index),
          },
        ],
  );

type FigureData = Loose<StatisticsFile['statistics'][number]['total']>;

const figure = (data: FigureData | undefined, spot: Spot): Figure[] =>
  data?.value === undefined
    ? []
    : [{ what: data.what ?? '', value: data.value, printed: data.printed ?? '', spot }];

const figures = (list: readonly (FigureData | undefined)[] | undefined, spot: Spot): Figure[] =>
  present(list).flatMap(([index, data]) => figure(data, child(spot, index)));

/** Links the figures a document gives to their clauses. */
export const buildStatistics = (
  read: ContentFile<StatisticsFile> | undefined,
  parts: Parts | null,
): Statistic[] =>
  present(read?.data.statistics).flatMap(([index, entry]) => {
    if (read === undefined || entry.id === undefined) return [];
    const spot = child(read.spot, 'statistics', index);
    const [total] = figure(entry.total, child(spot, 'total'));
    if (total === undefined) return [];
    return [
      {
        id: entry.id,
        clause: clauseReference(parts, entry.clause ?? '', child(spot, 'clause')),
        unit: entry.unit ?? '',
        total,
        parts: figures(entry.parts, child(spot, 'parts')),
        among: figures(entry.among, child(spot, 'among')),
        spot,
      },
    ];
  });
