// The twenty acts of other forms: what a careful reader understands of each, and what the door makes of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../validators/import/folder.ts';
import { judgeFiles } from '../../validators/import/judge.ts';
import { rules } from '../../validators/index.ts';
import type { Territory } from '../../validators/model/types.ts';
import { readPrinted } from '../../validators/printed/read-printed.ts';
import { asOf, federal } from './acts.ts';

const folder = join(import.meta.dirname, 'forms');

export interface Row {
  readonly number?: string | null;
  readonly title: string;
  readonly deadline?: string;
  readonly result?: string;
  readonly responsible?: readonly string[];
}

export interface Body {
  readonly name: string;
  readonly short?: string;
  readonly level?: string;
  readonly functions?: readonly string[];
}

/** What a careful reader understands of an act. */
export interface Truth {
  readonly kind: string;
  readonly issuers: readonly string[];
  readonly number?: string;
  readonly date?: string;
  readonly title: string;
  readonly signatory?: readonly { readonly post: string; readonly name: string }[];
  readonly documents: readonly { readonly title: string }[];
  readonly sections?: readonly string[];
  readonly clauses?: readonly { readonly numbers: readonly string[] }[];
  readonly terms?: readonly string[];
  readonly abbreviations?: readonly (readonly [short: string, means: string])[];
  readonly subjects?: readonly Body[];
  readonly roadmap?: { readonly measures: readonly Row[] };
  readonly indicators?: readonly {
    readonly name: string;
    readonly unit?: string;
    readonly targets?: Readonly<Record<string, string>>;
  }[];
}

/** An act of another form. */
export interface Form {
  readonly name: string;
  /** What an official sends. */
  readonly file: string;
  readonly truth: Truth;
}

/** All of them, by name. */
export const forms: readonly Form[] = readdirSync(folder)
  .filter((file) => /\.(?:html|docx|xlsx)$/u.test(file))
  .toSorted()
  .map((file) => {
    const name = file.replace(/\.\w+$/u, '');
    return { name, file, truth: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) };
  });

/** What says of content that it is no content, or that it is not what is printed. */
const ofForm = rules.filter(({ id }) => /^(?:source|schema|mdx|yaml|file)\//u.test(id));

export interface ReadForm {
  readonly act: Territory;
  /** What the rules of form find, and how many words of the text are not in the content. */
  readonly faults: readonly string[];
}

/** Sends an act through the door. */
export const readForm = async ({ file }: Form): Promise<ReadForm> => {
  const reading = await readPrinted(readFileSync(join(folder, file)), file);
  if (!reading.ok) throw new Error(`${file}: ${reading.says.ru}`);
  const { report, imported } = judgeFiles([{ name: file, document: reading.document }], {
    federal,
    asOf,
    rules: ofForm,
  });
  const { id } = folderOf(imported.territory, imported.files);
  const act = report.corpus.territories.find((territory) => territory.id === id);
  if (act === undefined) throw new Error(`${file}: no act`);
  return {
    act,
    faults: [
      ...report.findings.map(({ rule, message }) => `${rule} ${message.ru}`),
      ...report.coverage.flatMap(({ words, covered }) =>
        words === covered ? [] : [`${words - covered} of ${words} words of the text are not entered`],
      ),
    ],
  };
};
