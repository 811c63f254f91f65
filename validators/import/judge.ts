// What a check of an official's own files says: the act is imported and judged alone, beside the federal layer.
import { check, type Report } from '../index.ts';
import type { Stretch } from '../printed/stretch.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { cellsOf, emptyCell } from './empty-cell.ts';
import { federalReader } from './federal-reader.ts';
import { folderOf } from './folder.ts';
import { type Imported, type ImportOptions, importAct, type PrintedFile } from './import.ts';
import { stretchOf } from './narrow.ts';
import { oneRegister } from './register.ts';

export interface JudgeOptions extends ImportOptions {
  /** ISO date as of which the verdict is given. */
  readonly asOf: string;
  readonly rules?: readonly Rule[];
  /** Is told, from 0 to 1, how much of the rules was asked. */
  readonly onShare?: (share: number) => void;
}

/** A finding about an imported act. */
export interface PrintedFinding {
  readonly finding: Finding;
  /** The words of the official's own file that it is about; null for the act as a whole. */
  readonly at: Stretch | null;
}

export interface Judged {
  readonly imported: Imported;
  readonly report: Report;
  readonly findings: readonly PrintedFinding[];
}

/** Imports and judges printed files as one act. Throws nothing for what stands in them. */
export const judgeFiles = (printed: readonly PrintedFile[], options: JudgeOptions): Judged => {
  const imported = importAct(printed, options);
  const { id, files, act } = folderOf(
    imported.territory,
    imported.files,
    oneRegister(options.registers ?? [], imported.proposed),
  );
  const report = check([...files, ...options.federal], {
    asOf: options.asOf,
    chosen: [id],
    reader: federalReader(options.federal),
    ...(options.rules === undefined ? {} : { rules: options.rules }),
    ...(options.onShare === undefined ? {} : { onShare: options.onShare }),
  });
  const ofData = new Set<string>(
    report.rules.flatMap(({ id: rule, about }) => (about === 'data' ? [rule] : [])),
  );
  const cells = cellsOf(printed);
  const findings = report.findings
    .filter(({ file, rule }) => file.startsWith(`${act}/`) && !ofData.has(rule))
    .map((finding): PrintedFinding => {
      const place = { ...finding, file: finding.file.slice(act.length + 1) };
      const at = stretchOf(finding, report.corpus.texts.get(finding.file) ?? '', imported.wordsAt(place));
      const isMissed = at !== null && finding.place?.words?.found === '';
      return { finding, at: isMissed ? (emptyCell(place, at, imported.wordsAt, cells) ?? at) : at };
    });
  return { imported, report, findings };
};
