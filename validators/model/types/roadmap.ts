// The roadmap: directions, system measures, and the rows below them.
import type { Spot } from '../../source/spot.ts';
import type { Deadline } from '../../text/deadline.ts';
import type { Parsed } from '../../text/parsed.ts';
import type { FederalDirection } from './federal.ts';
import type { Part, ProvisionDirection } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Subject } from './subjects.ts';
import type { Abbreviation } from './terms.ts';

export interface Roadmap {
  readonly title: string;
  /** The header of the printed table. */
  readonly columns: readonly string[];
  readonly abbreviationsTitle: string | null;
  readonly directions: readonly RoadmapDirection[];
  readonly measures: readonly Measure[];
  readonly abbreviations: readonly Abbreviation[];
  readonly spot: Spot;
}

export interface RoadmapDirection {
  readonly number: number | null;
  readonly title: string;
  /** The direction of the provision with the same number, else with the same title. */
  readonly provision: ProvisionDirection | null;
  readonly federal: FederalDirection | null;
  readonly systemMeasures: readonly SystemMeasure[];
  readonly anchor: string;
  readonly spot: Spot;
}

/** «Системообразующее мероприятие». */
export interface SystemMeasure {
  readonly number: string;
  readonly title: string;
  /** Bullets of the provision it carries: those it names, and those with the same words. */
  readonly carries: readonly Part[];
  readonly provision: readonly Reference<Part>[];
  readonly measures: readonly Measure[];
  readonly anchor: string;
  readonly spot: Spot;
}

/** A row of the roadmap («мероприятие»). Null where the file gives nothing. */
export interface Measure {
  readonly title: string;
  readonly responsible: readonly Reference<Subject>[] | null;
  readonly executors: readonly string[] | null;
  readonly deadline: {
    readonly printed: string;
    readonly parsed: Parsed<Deadline>;
    readonly spot: Spot;
  } | null;
  readonly result: string | null;
  readonly direction: { readonly number: number | null; readonly title: string };
  readonly systemMeasure: { readonly number: string; readonly title: string };
  readonly anchor: string;
  readonly spot: Spot;
}
