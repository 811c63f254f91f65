// What a rule is: a norm, why it matters, how to mend it, a check, and examples that are run.

import type { Citing } from '../model/act-citations.ts';
import type { ProvisionFile } from '../model/content.generated.ts';
import type { Act, Corpus, Statement, Territory } from '../model/types.ts';
import type { TerritoryFileKind } from '../source/files.ts';
import type { Problem } from '../source/problem.ts';
import type { Spot } from '../source/spot.ts';
import type { Accepting } from './accepted.ts';
import type { Finding } from './finding.ts';
import type { Gathered, GatheredIssue, Gathering } from './gathering.ts';

type DocumentKind = ProvisionFile['kind'];

/**
 * `error`: the document cannot serve, or breaks a threshold; `warning`: it contradicts itself, another act or the federal
 * layer, or lacks what it must have; `note`: drafting and spelling, and what only a person can judge.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A text in both languages of the messages. */
export interface Text {
  readonly ru: string;
  readonly en: string;
}

/**
 * Norms of the system that Svod knows only from acts of territories that restate them (an issue says where): the unified federal
 * indicators; the subjects that a system has, and what those of a kind do; the acts that it rests on.
 */
export type RestatedNorm = 'federal-indicators' | 'system-subjects' | 'system-basis';

/** The norm a rule encodes: a clause of an act, as it is cited; a norm that is known as it is restated; or the craft of drafting. */
export type Norm = { readonly act: string; readonly clause: string } | RestatedNorm | 'craft';

/** One step of the reasoning that led to a finding: a value that was compared, with the place it stands at. */
export interface Ground {
  readonly says: Text;
  readonly at?: Spot;
}

/** What one defect is, before it is made into a finding. */
export interface Issue {
  readonly at: Spot;
  /** What is wrong. */
  readonly message: Text;
  /** How the author of the act mends this very case, by the smallest change that would do; the rule's general cure where it is absent. */
  readonly hint?: Text;
  /** What the editor of the data does beside it; the rule's where it is absent, nothing where it is null. */
  readonly edit?: Text | null;
  /** The reasoning, step by step, where the message does not hold all of it; `svod explain` tells it. */
  readonly grounds?: readonly Ground[];
  /** Where the federal norm of the rule that is in question is restated; the citation of the norm names these places. */
  readonly statedIn?: readonly Statement[];
  /** What tells this defect from others of the rule at the same spot; by default the printed value at the spot. */
  readonly evidence?: string;
  /** The defect is one of several places of equal right, and `at` is only the first of them: the evidence alone names it, so that it stays the same when rows change places. */
  readonly placeless?: true;
  /** Of this case the rule is not sure, though of its kind it is: it is told as a note, however grave the rule. */
  readonly unsure?: true;
  /** The territory it concerns, where the rule looks at the corpus as a whole. */
  readonly territory?: string;
}

/** What a rule may know beside the content. */
export interface Context {
  /** ISO date as of which the verdict is given. Nothing else tells a rule the time. */
  readonly asOf: string;
  readonly corpus: Corpus;
}

/** A made-up case: files, by their path inside the content folder, laid over the model territory of `example-base.ts`. A null takes a file away. */
export interface Example {
  readonly title: Text;
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** For a bad example: the text in the file at which the finding must point. */
  readonly points?: string;
  /** ISO date of the verdict, where it matters. */
  readonly asOf?: string;
}

/** The documents that are held to a rule; where a rule says nothing, all are. */
export interface HeldTo {
  readonly levels?: readonly NonNullable<Territory['level']>[];
  readonly statuses?: readonly NonNullable<Territory['status']>[];
  /** Kinds of the document: provision, concept, standard. */
  readonly kinds?: readonly DocumentKind[];
  /** ISO date: acts signed before it are not held to the rule. One without a date is. */
  readonly signedFrom?: string;
  /** Which documents these are and why only they, in words. */
  readonly why: Text;
}

interface RuleBase {
  /** `folder/name`: the folder is the document, the name says what must be. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  /** What must be: the name of the rule in the rule book. */
  readonly title: Text;
  /** What is wrong where it is not: the name of its findings in a list. */
  readonly fault: Text;
  readonly norm: Norm;
  /** Why it matters, in one or two sentences. */
  readonly reason: Text;
  /** How the author of the act mends it, in general: in words of the act, without files and keys. */
  readonly cure: Text;
  /** What the editor of the data does beside it, told after the cure where files are edited: keys to write, a waiver. */
  readonly edit?: Text;
  /** Only the data can be at fault, never the act: its findings speak to the editor wherever they are shown. */
  readonly about?: 'data';
  /** Which documents are held to the rule. */
  readonly heldTo?: HeldTo;
  /** Why the rule cannot be sure, or why what it finds may be no fault. What is an error is sure. */
  readonly doubt?: Text;
  /**
   * Ids of more exact rules: where a finding of one of them, or a ground of it, stands at an overlapping place, this rule
   * keeps silent. Every rule yields besides to those of form (file, yaml, mdx, schema) at a value that could not be read.
   */
  readonly yieldsTo?: readonly `${string}/${string}`[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A rule over one territory. Of the corpus it may look at the federal layer, at the names of territories and, of a municipality, at its region. */
export interface TerritoryRule extends RuleBase {
  readonly scope: 'territory';
  /** It holds documents of the territory against each other, and is asked of all its acts together; else of each by itself. */
  readonly across?: true;
  /** It looks at what the documents of an act share (order, passport, printed text), and is asked of the main one alone. */
  readonly ofAct?: true;
  /** It holds a document against its printed text, and is asked of every edition that has one. */
  readonly everyEdition?: true;
  readonly check: (territory: Territory, context: Context) => Iterable<Issue>;
}

/** A rule over files as they are read: each problem is looked at with the other problems of its file only. */
export interface FilesRule extends RuleBase {
  readonly scope: 'files';
  readonly check: (problems: readonly Problem[]) => Iterable<Issue>;
}

/** A rule over the federal layer: of the territories it sees those that the layer cites. */
export interface FederalRule extends RuleBase {
  readonly scope: 'federal';
  readonly check: (corpus: Corpus, context: Context) => Iterable<Issue>;
}

/** A register of acts: the federal one, or that of a territory with what its documents say of acts. */
export interface JudgedRegister {
  /** Null for the federal one. */
  readonly territory: Territory | null;
  readonly acts: readonly Act[];
  /** The acts, of any register, that the documents of the territory name. */
  readonly citings: readonly Citing[];
}

/** A rule over the registers of acts, one by one. Of the corpus it may look at what a rule over one territory may. */
export interface RegisterRule extends RuleBase {
  readonly scope: 'register';
  readonly check: (register: JudgedRegister, context: Context) => Iterable<Issue>;
}

/** A rule over everything that was read. Where there is one, the content cannot be checked shard by shard; the rule book has none. */
export interface CorpusRule extends RuleBase {
  readonly scope: 'corpus';
  readonly check: (corpus: Corpus, context: Context) => Iterable<Issue>;
}

/** What is enough to read of a territory that others are held against. */
export interface Beside {
  /** Kinds of its files, with the passport; of a provision the front matter is enough. */
  readonly kinds: readonly TerritoryFileKind[];
  /** Where this stands in the text of a judged document, it takes everything. */
  readonly unless?: string;
}

/** A rule that holds territories against each other; made by `gatheringRule`. */
export interface GatheringRule extends RuleBase {
  readonly scope: 'gathered';
  readonly gather: (territory: Territory, context: Context) => unknown;
  /** What is read of a territory that is not judged itself, to hold others against it; everything where the rule says nothing. */
  readonly beside?: Beside;
  readonly check: (gathered: readonly Gathered<unknown>[], gathering: Gathering) => Iterable<GatheredIssue>;
}

/** A rule over the findings of the other rules: what is said of a territory's waivers. */
export interface FindingsRule extends RuleBase {
  readonly scope: 'findings';
  readonly check: (
    territory: Accepting,
    asOf: string,
    findings: readonly Finding[],
  ) => Iterable<GatheredIssue>;
}

export type Rule =
  | TerritoryRule
  | FilesRule
  | FederalRule
  | RegisterRule
  | GatheringRule
  | CorpusRule
  | FindingsRule;
