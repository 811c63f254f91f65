// The linked model: what every face of Svod (command line, site, exports) works on. Data only.

import type { TerritoryFileKind } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import type { Inline } from '../source/prose.ts';
import type { Located, Spot } from '../source/spot.ts';
import type { Deadline } from '../text/deadline.ts';
import type { Formula, SymbolNode } from '../text/formula.ts';
import type { Parsed } from '../text/parsed.ts';
import type { Target } from '../text/target.ts';
import type { WordGroup } from '../text/word-match.ts';
import type { ProvisionFile } from './content.generated.ts';
import type { Loose } from './loose.ts';

/** Level of a subject of the system («уровень»). */
export type SubjectLevel = 'federal' | 'regional' | 'municipal' | 'institutional';

/** Everything that was read, linked. */
export interface Corpus {
  readonly territories: readonly Territory[];
  readonly federal: Federal;
  readonly problems: readonly Problem[];
  /** The text of each file by its path, decoded; what could not be decoded is not in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The name of every territory of the content by its id: of those too that are not read here, where a shard of the content is. */
  readonly names: ReadonlyMap<string, string>;
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
  /** `none`: the territory’s own document is not in the Svod. */
  readonly status: 'draft' | 'adopted' | 'repealed' | 'none' | null;
  /** When a repealed document lost its force and by which act, as far as region.yaml says. */
  readonly repealed: { readonly on: string | null; readonly by: string | null; readonly spot: Spot } | null;
  readonly period: Period | null;
  readonly coordinator: Reference<Subject> | null;
  /** region.yaml itself, or the place where it is missed. */
  readonly spot: Spot;
  /** Files that are there, readable or not. */
  readonly files: ReadonlyMap<TerritoryFileKind, Located>;
  readonly provision: Provision | null;
  readonly subjects: readonly Subject[];
  readonly roadmap: Roadmap | null;
  readonly indicators: IndicatorTable | null;
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

/** A printed or written name and what it was resolved to; `target` is null where nothing answers to it. */
export interface Reference<T> {
  readonly printed: string;
  readonly target: T | null;
  readonly spot: Spot;
}

/** The provision with the order that adopts it («положение, концепция или стандарт»). */
export interface Provision {
  readonly spot: Spot;
  readonly front: Loose<ProvisionFile>;
  readonly title: string;
  /** The text in printed order: top-level parts, each with its children. */
  readonly parts: readonly Part[];
  /** Parts by anchor, and numbered clauses by the number they are cited with (`4.1.3`, `order/2`). */
  readonly byAnchor: ReadonlyMap<string, Part>;
  readonly byNumber: ReadonlyMap<string, Part>;
  readonly basis: readonly Citation[];
  readonly repeals: readonly Citation[];
  readonly amends: readonly Citation[];
  /** When the order says that it enters into force («вступает в силу»), and in which clause. */
  readonly inForce: EntryIntoForce | null;
  readonly directions: readonly ProvisionDirection[];
}

/** What a part of the text is: a heading with what follows it, a numbered clause, a bullet, a plain paragraph, a place of a component. */
export type PartKind = 'title' | 'section' | 'clause' | 'bullet' | 'paragraph' | 'signature' | 'component';

/** One part of a provision's text. */
export interface Part {
  readonly kind: PartKind;
  /** Printed number without the final dot, e.g. `4.1.3`; null where none is printed. */
  readonly number: string | null;
  /** The address on the page, e.g. `p-4.1.3` or, for its second bullet, `p-4.1.3-2`. */
  readonly anchor: string;
  /** Text as printed, number included. */
  readonly inlines: readonly Inline[];
  readonly text: string;
  readonly inOrder: boolean;
  readonly spot: Spot;
  readonly children: readonly Part[];
  /** For a component: its name and attributes. */
  readonly component: { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | null;
  /** For a bullet that stands in subjects.yaml: whose function it is, and which. */
  readonly function: { readonly subject: string; readonly index: number } | null;
}

/** The words of an order on its entry into force; `from` is the first day, where these words give one. */
export interface EntryIntoForce {
  readonly printed: string;
  readonly from: string | null;
  readonly clause: Reference<Part>;
  readonly spot: Spot;
}

/** An act cited at a clause. */
export interface Citation {
  readonly act: Reference<Act>;
  readonly clause: Reference<Part>;
}

/** A direction as the provision describes it. */
export interface ProvisionDirection {
  readonly number: number;
  readonly title: string;
  readonly clause: Reference<Part>;
  readonly federal: Reference<FederalDirection> | null;
  readonly includes: readonly Reference<Part>[];
  readonly mechanisms: readonly Reference<Part>[];
  readonly systemMeasures: readonly Reference<Part>[];
  readonly spot: Spot;
}

export interface Subject {
  readonly id: string;
  /** Id of the territory that describes it: for a name in a municipality's document it may be the region. */
  readonly territory: string;
  readonly name: string;
  readonly short: string | null;
  /** `short`, or the name where there is none. */
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: Reference<SubjectKind>;
  readonly level: SubjectLevel | null;
  readonly clause: Reference<Part> | null;
  readonly functions: readonly SubjectFunction[];
  readonly spot: Spot;
}

export interface SubjectFunction {
  readonly text: string;
  /** Number of the clause it is printed in. */
  readonly clause: Reference<Part> | null;
  /** Anchor on the provision's page; null where the text does not show it. */
  readonly anchor: string | null;
  /** Topics to which an editor ties it, and from which an editor unties it. */
  readonly topics: readonly Reference<Topic>[];
  readonly notTopics: readonly Reference<Topic>[];
  readonly spot: Spot;
}

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

export interface IndicatorTable {
  /** The title of a table that has one of its own. */
  readonly title: string | null;
  /** The header of the printed table. */
  readonly columns: readonly string[];
  readonly abbreviationsTitle: string | null;
  readonly years: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly abbreviations: readonly Abbreviation[];
  readonly spot: Spot;
}

/** A value of an indicator: as printed, and as read. A cell may hold several, each counting something else. */
export interface IndicatorValue {
  readonly printed: string;
  readonly parsed: Parsed<readonly Target[]>;
  readonly spot: Spot;
}

/** A row of the indicator table. */
export interface Indicator {
  readonly number: string;
  readonly name: string;
  readonly federal: Reference<FederalIndicator> | null;
  readonly better: 'higher' | 'lower';
  readonly baseline: (IndicatorValue & { readonly at: string }) | null;
  readonly targets: ReadonlyMap<string, IndicatorValue>;
  /** The clause it is printed in, where it stands in the text and not in a table. */
  readonly clause: Reference<Part> | null;
  /** Methods of collection, as printed. */
  readonly collection: string | null;
  readonly formulas: readonly PrintedFormula[];
  readonly anchor: string;
  readonly spot: Spot;
}

/** A formula as printed, in LaTeX, and what its symbols mean. */
export interface PrintedFormula {
  readonly printed: string;
  readonly parsed: Parsed<Formula>;
  /** What is printed between the formula and its symbols: «где». */
  readonly where: string | null;
  readonly symbols: readonly ExplainedSymbol[];
  readonly spot: Spot;
}

/** A symbol of a formula and its printed meaning. */
export interface ExplainedSymbol {
  readonly symbol: string;
  readonly parsed: Parsed<SymbolNode>;
  readonly means: string;
  readonly spot: Spot;
}

/** A table of interaction («взаимодействие»): what each subject does in one process. */
export interface Interaction {
  readonly number: string;
  readonly clause: Reference<Part>;
  readonly rows: readonly InteractionRow[];
  readonly spot: Spot;
}

export interface InteractionRow {
  readonly subject: Reference<Subject>;
  readonly actions: readonly { readonly text: string; readonly spot: Spot }[];
}

/** A table without a form of its own. */
export interface PrintedTable {
  readonly id: string;
  readonly caption: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly spot: Spot;
}

/** Figures that the document gives: a whole, the parts that make it up, and others it contains. */
export interface Statistic {
  readonly id: string;
  readonly clause: Reference<Part>;
  readonly unit: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly among: readonly Figure[];
  readonly spot: Spot;
}

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly printed: string;
  readonly spot: Spot;
}

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly short: string | null;
  /** The whole paragraph as printed. */
  readonly text: string;
  /** What follows the dash after the term. */
  readonly definition: string;
  readonly anchor: string;
  readonly spot: Spot;
}

export interface Abbreviation {
  readonly short: string;
  readonly means: string;
  readonly clause: Reference<Part> | null;
  readonly document: 'provision' | 'roadmap' | 'indicators';
  readonly spot: Spot;
}

export interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly lines: readonly number[];
  readonly printed: readonly string[];
  readonly reads: readonly string[];
  readonly why: string;
  readonly spot: Spot;
}

/** What the source has and the content leaves out, and why. */
export interface Omission {
  readonly lines: readonly number[];
  readonly printed: readonly string[];
  readonly why: string;
  readonly spot: Spot;
}

/** A finding accepted for a time. */
export interface Waiver {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date, or `amendment`: until the act is amended. */
  readonly until: string;
  readonly spot: Spot;
}

/** What holds for every territory. */
export interface Federal {
  readonly acts: ReadonlyMap<string, Act>;
  readonly directions: readonly FederalDirection[];
  readonly indicators: readonly FederalIndicator[];
  readonly subjectKinds: ReadonlyMap<string, SubjectKind>;
  readonly concepts: readonly Concept[];
  readonly topics: readonly Topic[];
  /** Places of ids that an earlier entry of the same file has already; what is linked by id is linked to that one. */
  readonly repeatedIds: readonly { readonly id: string; readonly spot: Spot }[];
  readonly files: ReadonlyMap<string, Located>;
}

export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** Its name in the nominative, given by the Svod; null where its requisites or its title name it. */
  readonly name: string | null;
  readonly printed: string;
  readonly citations: readonly ActCitation[];
  /** Documents that always name the act as their basis, as those of the Svod show; null where they show no such duty. */
  readonly required: RequiredAct | null;
  readonly spot: Spot;
}

/** Kinds and levels of the documents that must name an act, and the places that show it. */
export interface RequiredAct {
  readonly kinds: readonly ProvisionFile['kind'][];
  readonly levels: readonly NonNullable<Territory['level']>[];
  readonly statedIn: readonly Statement[];
}

/** An act as one document names it at one place. Requisites are given where they differ from the act's own. */
export interface ActCitation {
  readonly place: Statement;
  readonly printed: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** The extraction scrambled the words of this place. */
  readonly damaged: boolean;
  readonly spot: Spot;
}

export interface FederalDirection {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly spot: Spot;
}

export interface FederalIndicator {
  readonly id: string;
  readonly name: string;
  readonly direction: Reference<FederalDirection>;
  readonly unit: 'percent' | 'people' | 'count' | 'fact';
  readonly better: 'higher' | 'lower';
  readonly every: 'year' | null;
  /** For a fact: what in the documents of a territory shows that it is carried out; null where that is not said. */
  readonly shownBy: 'roadmap' | 'monitoring' | null;
  readonly thresholds: readonly Threshold[];
  readonly statedIn: readonly Statement[];
  readonly spot: Spot;
}

/** A value that must be reached by a date. */
export interface Threshold {
  readonly by: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly printed: string;
  /** First day on which Svod knows of it, and the last on which it holds (null: open). */
  readonly from: string;
  readonly until: string | null;
  readonly statedIn: readonly Statement[];
  readonly spot: Spot;
}

/** A place `territory#clause` that states something. */
export interface Statement {
  readonly printed: string;
  readonly territory: string;
  readonly clause: string;
  readonly spot: Spot;
}

export interface SubjectKind {
  readonly id: string;
  readonly level: SubjectLevel;
  readonly name: string;
  /** Levels of the documents that must describe such a subject, and where that is shown; null where none must. */
  readonly required: {
    readonly levels: readonly NonNullable<Territory['level']>[];
    readonly statedIn: readonly Statement[];
  } | null;
  /** Functions that such a subject has in most of the documents. */
  readonly duties: readonly Duty[];
  readonly spot: Spot;
}

/** A function that belongs to a kind of subject, the words by which it is known, and the clauses that give it. */
export interface Duty {
  readonly name: string;
  readonly ties: readonly WordGroup[];
  readonly statedIn: readonly Statement[];
  readonly spot: Spot;
}

/** A concept («понятие») that documents define, known by its spellings. */
export interface Concept {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly { readonly printed: string; readonly spot: Spot }[];
  readonly spot: Spot;
}

/** A topic in a teacher's words, and the words by which functions are tied to it. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly ties: readonly WordGroup[];
  readonly spot: Spot;
}
