// The reports of an act: each is linked with the table of the edition that applied when its period ended.
import type { ReportFile } from '../content.generated.ts';
import { contentOf } from '../file.ts';
import { byTime, daysOf } from '../planned-year.ts';
import type { ActFiles } from '../read.ts';
import type { Indicator, PeriodReport, Territory } from '../types.ts';
import { buildReport } from './build.ts';

/** A document of an act, as far as reports ask for it. */
type Table = Pick<Territory, 'document' | 'indicators'>;

/** Gives the documents of the edition that applies on a day (ISO date). */
export type DocumentsOn = (day: string) => readonly Table[];

const rowsOf = (documents: readonly Table[], name: string | null): readonly Indicator[] =>
  documents.find(({ document }) => (document?.name ?? null) === name)?.indicators?.indicators ?? [];

/** The reports on one document of an act, in the order of their periods. */
const reportsOn = (
  { own }: ActFiles,
  name: string | null,
  documentsOn: DocumentsOn,
): readonly PeriodReport[] =>
  own.reports
    .flatMap((read) => {
      const content = read.of === name ? contentOf<ReportFile>(read) : undefined;
      return content === undefined
        ? []
        : [buildReport(read.period, content, rowsOf(documentsOn(daysOf(read.period).to), name))];
    })
    .toSorted((a, b) => byTime(a.period, b.period));

/** An edition of an act whose documents have the reports on them. */
export const withReports = (edition: Territory, act: ActFiles, documentsOn: DocumentsOn): Territory =>
  act.own.reports.length === 0
    ? edition
    : {
        ...edition,
        reports: reportsOn(act, null, documentsOn),
        annexes: edition.annexes.map((view) => ({
          ...view,
          reports: reportsOn(act, view.document?.name ?? null, documentsOn),
        })),
      };
