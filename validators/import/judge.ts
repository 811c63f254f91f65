// What a check of an official's own files says: the act is imported and judged alone, beside the federal layer.
import { check, type Report } from '../index.ts';
import type { Stretch } from '../printed/stretch.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { SourceFile } from '../source/files.ts';
import { type Imported, type ImportOptions, importAct, type PrintedFile } from './import.ts';
import { stretchOf } from './narrow.ts';

export interface JudgeOptions extends ImportOptions {
  /** ISO date as of which the verdict is given. */
  readonly asOf: string;
  readonly rules?: readonly Rule[];
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

const region = 'file';
const municipality = 'act';

const passport = (id: string, name: string, level: string, code: string | null): string =>
  `id: ${id}\nname: ${JSON.stringify(name)}\nlevel: ${level}\n${code === null ? '' : `code: "${code}"\n`}`;

interface Folder {
  /** The territory to be judged. */
  readonly id: string;
  /** The path of the act's folder. */
  readonly act: string;
  readonly files: readonly SourceFile[];
}

/** The content that holds the act alone; a municipality lies in a region of which nothing is known. */
const folderOf = ({ territory: { level, name, code }, files }: Imported): Folder => {
  const base = `regions/${region}`;
  const isRegion = level === 'region';
  const own = isRegion ? base : `${base}/municipalities/${municipality}`;
  const act = `${own}/acts/act`;
  const below = { path: `${own}/region.yaml`, content: passport(municipality, name, level, null) };
  return {
    id: isRegion ? region : `${region}/${municipality}`,
    act,
    files: [
      { path: `${base}/region.yaml`, content: passport(region, name, 'region', code) },
      ...(isRegion ? [] : [below]),
      ...files.map(({ path, content }) => ({ path: `${act}/${path}`, content })),
    ],
  };
};

/** Imports and judges printed files as one act. Throws nothing for what stands in them. */
export const judgeFiles = (printed: readonly PrintedFile[], options: JudgeOptions): Judged => {
  const imported = importAct(printed, options);
  const { id, files, act } = folderOf(imported);
  const report = check([...files, ...options.federal], {
    asOf: options.asOf,
    chosen: [id],
    ...(options.rules === undefined ? {} : { rules: options.rules }),
  });
  const findings = report.findings
    .filter(({ file }) => file.startsWith(`${act}/`))
    .map((finding): PrintedFinding => {
      const said = imported.wordsAt({ ...finding, file: finding.file.slice(act.length + 1) });
      return { finding, at: stretchOf(finding, report.corpus.texts.get(finding.file) ?? '', said) };
    });
  return { imported, report, findings };
};
