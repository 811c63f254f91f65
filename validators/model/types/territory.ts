// A region or a municipality with its documents.
import type { TerritoryFileKind } from '../../source/files.ts';
import type { Located, Spot } from '../../source/spot.ts';
import type { ProvisionFile } from '../content.generated.ts';
import type { Loose } from '../loose.ts';
import type { Act, Register } from './federal.ts';
import type { IndicatorTable } from './indicators.ts';
import type { Provision } from './provision.ts';
import type { Reference } from './reference.ts';
import type { PeriodReport } from './reports.ts';
import type { Roadmap } from './roadmap.ts';
import type { Subject } from './subjects.ts';
import type { Interaction, PrintedTable, Statistic } from './tables.ts';
import type { Abbreviation, Term } from './terms.ts';
import type { Correction, Omission, Waiver } from './upkeep.ts';

/** What tells an act, in one edition, from the others of its territory. */
export interface ActHead {
  /** The name of its folder among the acts of the territory. */
  readonly id: string;
  /** Path of the folder of this edition's documents, ending in `/`. */
  readonly folder: string;
  /** The day from which the edition applies (ISO date); null for the first. */
  readonly from: string | null;
  /** The act that made the edition, as printed; null for the first, and where edition.yaml does not say. */
  readonly by: string | null;
  /** The folder of that act among the acts of the territory, where edition.yaml names it. */
  readonly byAct: string | null;
  /** Whether the printed text of this edition lies beside it. */
  readonly hasSource: boolean;
  /** act.yaml, or the place where it is missed. */
  readonly spot: Spot;
  /** edition.yaml, or the place where it is missed; of the first edition act.yaml. */
  readonly made: Spot;
}

/** An act of a territory’s own. Each edition is a view of the territory in which only its documents are seen. */
export interface OwnAct {
  readonly id: string;
  /** The order that adopted it, as the front matter of its first edition gives it; null where that gives none. */
  readonly adopted: Loose<ProvisionFile>['order'] | null;
  /** What its editions are, in the order of time; the first is the act as adopted. */
  readonly heads: readonly ActHead[];
  /** The editions themselves. Each is linked when it is asked for, and a check asks for few. */
  readonly editions: readonly Territory[];
  /** The edition that applies on the day of the verdict; the first where none does yet. */
  readonly current: Territory;
  /** What of it the pages of its territory show; the rest stands at the address of the act. */
  readonly shows: Partial<Pick<Territory, 'provision' | 'roadmap' | 'indicators'>>;
}

/** What tells a further document («приложение») of an act from its main one. */
export interface FurtherDocument {
  /** Its name in those of its files: `sovet` of `provision.sovet.mdx`. */
  readonly name: string;
  /** The number that the order lists it under, as printed; null where it lists none. */
  readonly number: string | null;
  /** Whether its front matter names an order of its own, which only the main document has; it is not read. */
  readonly repeatsOrder: boolean;
}

/** A region or a municipality with its documents. */
export interface Territory {
  /** `vladimir`, or `buryatia/dzhida` for a municipality. */
  readonly id: string;
  /** Path of the folder, ending in `/`. */
  readonly folder: string;
  readonly name: string;
  /** The `id` that region.yaml gives; it ought to be the folder's name. */
  readonly declaredId: string | null;
  /** As region.yaml says; where it does not, the level of the folder. */
  readonly level: 'region' | 'municipality';
  readonly code: string | null;
  /** The act whose documents these are; null where the territory has none. */
  readonly act: ActHead | null;
  /** The acts of its own bodies that documents cite (acts.yaml). */
  readonly register: Register;
  /** The acts that its documents may cite, by id: its own, those of its region, the federal ones. */
  readonly registers: readonly ReadonlyMap<string, Act>[];
  /** The further document of the act that this view shows alone; null for the main one, and for the territory as a whole. */
  readonly document: FurtherDocument | null;
  /**
   * The further documents of the act, in the order in which its order lists them: each a view in which only it is seen. Order,
   * days and coordinator are those of the act.
   */
  readonly annexes: readonly Territory[];
  /** All acts of the territory, in the order in which their documents answer for it. */
  readonly acts: readonly OwnAct[];
  /** `none`: the territory’s own document is not in the Svod. */
  readonly status: 'draft' | 'adopted' | 'repealed' | 'none' | null;
  /** When a repealed document lost its force and by which act, as far as act.yaml says. */
  readonly repealed: {
    readonly on: string | null;
    readonly by: string | null;
    /** The folder of that act among the acts of the territory, where act.yaml names it. */
    readonly act: string | null;
    readonly spot: Spot;
  } | null;
  readonly period: Period | null;
  /** The last day (ISO date) that the documents plan for, recorded or not; null where they name none. */
  readonly plannedTo: string | null;
  readonly coordinator: Reference<Subject> | null;
  /** region.yaml itself, or the place where it is missed. */
  readonly spot: Spot;
  /** Files that are there, readable or not. */
  readonly files: ReadonlyMap<TerritoryFileKind, Located>;
  readonly provision: Provision | null;
  readonly subjects: readonly Subject[];
  readonly roadmap: Roadmap | null;
  readonly indicators: IndicatorTable | null;
  /** What was reported on its indicators, in the order of the periods. */
  readonly reports: readonly PeriodReport[];
  readonly terms: readonly Term[];
  readonly abbreviations: readonly Abbreviation[];
  readonly interactions: readonly Interaction[];
  readonly tables: readonly PrintedTable[];
  readonly statistics: readonly Statistic[];
  readonly corrections: readonly Correction[];
  readonly omissions: readonly Omission[];
  /** The official text as extracted (source.txt), or null where it is not there or cannot be read. */
  readonly source: { readonly file: string; readonly text: string } | null;
  readonly waivers: readonly Waiver[];
}

export interface Period {
  readonly printed: string;
  readonly from: string;
  readonly to: string;
  readonly spot: Spot;
}
