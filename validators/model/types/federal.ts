// What holds for every territory, and what the acts of territories state of it.
import type { Located, Spot } from '../../source/spot.ts';
import type { WordGroup } from '../../text/words/word-match.ts';
import type { ProvisionFile } from '../content.generated.ts';
import type { Reference } from './reference.ts';
import type { SubjectLevel } from './subjects.ts';
import type { Territory } from './territory.ts';

/** What holds for every territory. */
export interface Federal {
  readonly acts: ReadonlyMap<string, Act>;
  readonly directions: readonly FederalDirection[];
  readonly indicators: readonly FederalIndicator[];
  readonly subjectKinds: ReadonlyMap<string, SubjectKind>;
  readonly concepts: readonly Concept[];
  readonly topics: readonly Topic[];
  /** What the words of readers mean in acts: for the search alone. */
  readonly lexicon: Lexicon;
  /** Places of ids that an earlier entry of the same file has already; what is linked by id is linked to that one. */
  readonly repeatedIds: readonly { readonly id: string; readonly spot: Spot }[];
  readonly files: ReadonlyMap<string, Located>;
}

/** A register of acts. */
export interface Register {
  /** By id; of two with one id the first. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Places of ids that an earlier entry has already. */
  readonly repeated: readonly { readonly id: string; readonly spot: Spot }[];
}

/** An act as a register knows it. */
export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** Its name in the nominative, given by the Svod; null where its requisites or its title name it. */
  readonly name: string | null;
  /** Address of its official publication, where an editor knows it. */
  readonly published: string | null;
  readonly printed: string;
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

export interface FederalDirection {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** The system measures of it that documents repeat. */
  readonly systemMeasures: readonly StatedMeasure[];
  readonly spot: Spot;
}

/** A system measure («системообразующее мероприятие»), and the clauses that print it. */
export interface StatedMeasure {
  readonly name: string;
  readonly statedIn: readonly Statement[];
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
  /** First day on which Svod knows of it; null where that is not said. A threshold has a day of its own. */
  readonly from: string | null;
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
  /** The act of the register that set it, where one is named. */
  readonly setBy: Reference<Act> | null;
  /** The threshold that took its place for the same day: since when, and by which act. */
  readonly replaced: { readonly from: string; readonly by: Reference<Act> | null } | null;
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

/** What the words of readers mean in acts. */
export interface Lexicon {
  readonly synonyms: readonly Synonyms[];
  readonly turns: readonly Turn[];
  /** The names of what is said about the documents and about Svod. */
  readonly kinds: readonly KindNames[];
  /** First forms of words that a question has and a place need not have. */
  readonly soft: readonly string[];
  readonly territories: readonly { readonly name: string; readonly known: readonly string[] }[];
}

/** Whoever asks for one of `asked` means all of `means`. */
export interface Synonyms {
  readonly asked: readonly string[];
  readonly means: readonly string[];
}

/** What readers call the rules, the findings or the guides. */
export interface KindNames {
  readonly words: readonly string[];
  readonly kind: 'rule' | 'finding' | 'guide';
}

/** The words of a question, and what is wanted as its answer. */
export interface Turn {
  readonly words: readonly string[];
  readonly wants: 'definition' | 'duty' | 'value' | 'deadline' | 'way' | 'place';
}
