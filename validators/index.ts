// The public API: texts in, findings and the linked model out. No file system, no clock, no network.
import { buildCorpus } from './model/corpus.ts';
import type { CorpusFace } from './model/face.ts';
import { type FileReader, freshReader } from './model/file-reader.ts';
import { type Coverage, coverageOf } from './model/provenance/provenance.ts';
import type { Corpus } from './model/types.ts';
import { glanceBeside } from './rules/beside.ts';
import type { Finding } from './rules/finding.ts';
import { rules } from './rules/index.ts';
import type { Rule, Severity } from './rules/rule.ts';
import { judgedOf, runRules } from './rules/run.ts';
import type { SourceFile } from './source/files.ts';

export { type Config, defineConfig, rulesOf } from './config/config.ts';
export type { CorpusFace, TerritoryFace } from './model/face.ts';
export type { Coverage } from './model/provenance/provenance.ts';
export type { Corpus, Territory } from './model/types.ts';
export { edit, exampleBase } from './rules/example-base.ts';
export { editorHint, type Finding } from './rules/finding.ts';
export { rules } from './rules/index.ts';
export type {
  Context,
  CorpusRule,
  Example,
  FindingsRule,
  Issue,
  Rule,
  Severity,
  TerritoryRule,
  Text,
} from './rules/rule.ts';
export { ruleFaults } from './rules/rule-faults.ts';
export type { SourceFile } from './source/files.ts';
export { child, keyOf, type Spot } from './source/spot.ts';

export interface CheckOptions {
  /** ISO date as of which the verdict is given. */
  readonly asOf: string;
  /** Path of the content folder as it stands before the files' paths; '' (the default) for none. */
  readonly root?: string;
  /** The rules to judge by; the rule book (`rules`) where nothing is said. */
  readonly rules?: readonly Rule[];
  /**
   * Ids of the territories to judge, a region standing for its municipalities; null (the default) for all. Of the
   * others, and of the federal layer, is read what these are held against; nothing is looked for in them.
   */
  readonly chosen?: readonly string[] | null;
  /** How texts are read; each anew where nothing is said. One that remembers serves those who check the same files again. */
  readonly reader?: FileReader;
  /** Is told, from 0 to 1, how much of the rules was asked: a long check may show it. */
  readonly onShare?: (share: number) => void;
}

/** Counts of findings: those not waived by severity, the waived ones, and the files that were read. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly waived: number;
  readonly files: number;
}

/** What a check says. The content itself need not be at hand any more. */
export interface Verdict {
  readonly asOf: string;
  readonly summary: Summary;
  /** How much of each document's printed source is published. */
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  readonly corpus: CorpusFace;
}

/** A verdict with the linked model it was given on. */
export interface Report extends Verdict {
  readonly corpus: Corpus;
}

/** Counts findings for a report. */
export const summarise = (findings: readonly Finding[], files: number): Summary => {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
  const waived = findings.filter((finding) => finding.waived !== null).length;
  return { error: count('error'), warning: count('warning'), note: count('note'), waived, files };
};

/**
 * Reads, links and checks the files of a content folder.
 *
 * @param files the files with their paths (`/` between folders), in any order
 * @param options the date of the verdict and the folder's path
 * @returns findings sorted by place, their counts, and the linked model. Never throws for what the files say.
 */
export const check = (files: readonly SourceFile[], options: CheckOptions): Report => {
  const { asOf, root = '', rules: book = rules, chosen = null, reader = freshReader, onShare } = options;
  const glance = chosen === null ? undefined : glanceBeside(book, files, root, chosen);
  const corpus = buildCorpus(files, root, new Map(), { glance, asOf, reader });
  const findings = runRules(book, { asOf, corpus }, chosen, onShare);
  const summary = summarise(findings, files.length);
  const coverage = coverageOf(judgedOf(corpus.territories, chosen));
  return { asOf, summary, coverage, findings, rules: book, corpus };
};
