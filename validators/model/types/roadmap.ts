// The roadmap: its columns, its rows, and what they are printed under: directions, system measures, groups of any kind.
import type { Spot } from '../../source/spot.ts';
import type { Days, ParsedDeadline } from '../../text/deadline/deadline.ts';
import type { MeasureRole } from '../../text/table-head/roadmap.ts';
import type { Column, Detail } from './columns.ts';
import type { FederalDirection } from './federal.ts';
import type { Heading } from './headings.ts';
import type { Part, ProvisionDirection } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Subject } from './subjects.ts';
import type { Abbreviation } from './terms.ts';

export interface Roadmap {
  readonly title: string;
  /** The header of the printed table. */
  readonly columns: readonly Column<MeasureRole>[];
  readonly abbreviationsTitle: string | null;
  /** What the rows are printed under, in printed order. */
  readonly groups: readonly MeasureGroup[];
  /** The directions among the groups. */
  readonly directions: readonly RoadmapDirection[];
  /** All rows, in printed order: those under no heading, then those under headings. */
  readonly measures: readonly Measure[];
  /** Notes below the table, as printed. */
  readonly footnotes: readonly string[];
  readonly abbreviations: readonly Abbreviation[];
  readonly spot: Spot;
}

/** A heading of a roadmap and what stands under it. */
export type MeasureGroup = RoadmapDirection | SystemMeasure | PlainGroup;

interface Grouping {
  /** What is printed before the title: «Направление 1», «Раздел II»; null where that is the number alone, or nothing. */
  readonly label: string | null;
  readonly title: string;
  readonly groups: readonly MeasureGroup[];
  /** The rows right under it. */
  readonly measures: readonly Measure[];
  /** Those responsible for all its rows, where it says so itself. */
  readonly responsible: readonly Reference<Subject>[] | null;
  /** The time of its rows, where it says one; `isCertain` where its rows can have no other. */
  readonly time: { readonly days: Days; readonly isCertain: boolean } | null;
  readonly anchor: string;
  readonly spot: Spot;
}

export interface RoadmapDirection extends Grouping {
  readonly kind: 'direction';
  readonly number: number | null;
  /** The direction of the provision with the same number, else with the same title. */
  readonly provision: ProvisionDirection | null;
  readonly federal: FederalDirection | null;
  /** The system measures among its groups. */
  readonly systemMeasures: readonly SystemMeasure[];
}

/** «Системообразующее мероприятие». */
export interface SystemMeasure extends Grouping {
  readonly kind: 'system-measure';
  readonly number: string;
  /** Bullets of the provision it carries: those it names, and those with the same words. */
  readonly carries: readonly Part[];
  readonly provision: readonly Reference<Part>[];
}

/** A section, a stage, a year, a quarter: a heading that is neither a direction nor a system measure. */
export interface PlainGroup extends Grouping {
  readonly kind: 'group';
  readonly number: string;
  /** The number of the direction that its rows are about, where the file says it, and that direction of the provision. */
  readonly direction: number | null;
  readonly provision: ProvisionDirection | null;
}

/** A printed deadline, as it is read. */
export interface DeadlineCell {
  readonly printed: string;
  readonly parsed: ParsedDeadline;
  readonly spot: Spot;
}

/** The deadline of a row; of several cells the words of each stand behind the head of its column, and the place is the first. */
export interface MeasureDeadline extends DeadlineCell {
  /** One cell; several where the table has a column for each year, or one for beginning and one for end. */
  readonly cells: readonly DeadlineCell[];
  /** Whether the row writes its cells under the heads of such columns. */
  readonly isApart: boolean;
}

/** A row of the roadmap («мероприятие»). Null where the file gives nothing. */
export interface Measure {
  /** '' where none is printed. */
  readonly number: string;
  readonly title: string;
  readonly responsible: readonly Reference<Subject>[] | null;
  /** What the row itself does not print and has from its heading. */
  readonly inherited: { readonly responsible: boolean; readonly deadline: boolean };
  readonly executors: readonly string[] | null;
  readonly deadline: MeasureDeadline | null;
  /** The days that the headings over the row, else the title of the plan, print for it; null where they print none. */
  readonly time: Days | null;
  readonly result: string | null;
  /** All other cells, in printed order. */
  readonly details: readonly Detail<MeasureRole>[];
  /** What it is printed under, the outermost first. */
  readonly within: readonly Heading[];
  readonly anchor: string;
  readonly spot: Spot;
}
