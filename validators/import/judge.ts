// What a check of an official's own file says: the act is imported and judged alone, beside the federal layer.
import { check, type Report } from '../index.ts';
import type { Finding } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { SourceFile } from '../source/files.ts';
import { type Imported, type ImportOptions, importAct, type PrintedFile } from './import.ts';
import type { Said } from './said.ts';

export interface JudgeOptions extends ImportOptions {
  /** ISO date as of which the verdict is given. */
  readonly asOf: string;
  readonly rules?: readonly Rule[];
}

/** A finding about an imported act, and the words of the official's own file that it is about. */
export interface PrintedFinding {
  readonly finding: Finding;
  readonly words: Said | null;
}

export interface Judged {
  readonly imported: Imported;
  readonly report: Report;
  readonly findings: readonly PrintedFinding[];
}

const region = 'file';
const municipality = 'act';

const passportOf = (id: string, name: string, level: string, code: string | null): string =>
  `id: ${id}\nname: ${JSON.stringify(name)}\nlevel: ${level}\n${code === null ? '' : `code: "${code}"\n`}`;

/** The folder of a territory that holds the act alone; a municipality lies in a region of which nothing is known. */
const folderOf = ({
  territory,
  files,
}: Imported): { readonly id: string; readonly files: readonly SourceFile[]; readonly act: string } => {
  const { level, name, code } = territory;
  const base = `regions/${region}`;
  const isRegion = level === 'region';
  const own = isRegion ? base : `${base}/municipalities/${municipality}`;
  const act = `${own}/acts/act`;
  return {
    id: isRegion ? region : `${region}/${municipality}`,
    act,
    files: [
      { path: `${base}/region.yaml`, content: passportOf(region, name, 'region', code) },
      ...(isRegion
        ? []
        : [{ path: `${own}/region.yaml`, content: passportOf(municipality, name, 'municipality', null) }]),
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
    .map((finding) => ({
      finding,
      words: imported.wordsAt({ ...finding, file: finding.file.slice(act.length + 1) }),
    }));
  return { imported, report, findings };
};
