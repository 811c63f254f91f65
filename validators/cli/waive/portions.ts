// What is to be written for each territory, and the proof, before it is written, that it does what it is for.

import type { ContentFolder } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import { check, type Finding, type Report, type Territory } from '../../index.ts';
import type { Waived } from '../../rules/finding.ts';
import type { SourceFile } from '../../source/files.ts';
import { waiverFile } from './waivable.ts';
import { withEntries } from './waivers-text.ts';
import { placeInside, type Writing } from './write-inside.ts';

/** Findings of one territory and the file that accepts them. */
export interface Portion {
  readonly findings: readonly Finding[];
  readonly writing: Writing;
}

/** Editors know a file by the schema that its first line names; a new one names its own as region.yaml does. */
const headBeside = ({ spot, folder }: Territory, shown: string, { corpus }: Report): string => {
  const [first = ''] = (corpus.texts.get(spot.source.file) ?? '').split('\n');
  const deeper = '../'.repeat(shown.slice(folder.length).split('/').length - 1);
  return first.startsWith('# yaml-language-server:') && first.includes('/region.schema.json')
    ? first
        .replace('/region.schema.json', '/waivers.schema.json')
        .replace('$schema=../', `$schema=${deeper}../`)
    : '';
};

const mendFirst = (shown: string): WrongCall =>
  new WrongCall({
    ru: `В ${shown} есть ошибки: сначала исправьте их (svod check ${shown}).`,
    en: `${shown} has errors: mend them first (svod check ${shown}).`,
  });

const portionOf = (
  territory: Territory,
  shown: string,
  findings: readonly Finding[],
  acceptance: Waived,
  { disk, root }: ContentFolder,
  report: Report,
  files: readonly SourceFile[],
): Portion => {
  const path = root === '' ? shown : shown.slice(root.length + 1);
  placeInside(disk, { path, shown });
  // As it was read and judged: what somebody has written since must not be overwritten.
  const read = files.find((file) => file.path === shown)?.content;
  const before = read instanceof Uint8Array ? read : null;
  const { problems, texts } = report.corpus;
  const text = texts.get(shown) ?? null;
  if (problems.some(({ file }) => file === shown) || (read !== undefined && text === null))
    throw mendFirst(shown);
  const entries = findings.map(({ fingerprint, rule }) => ({ fingerprint, rule, ...acceptance }));
  const writing = {
    path,
    shown,
    before,
    text: withEntries(text, entries, headBeside(territory, shown, report)),
  };
  return { findings, writing };
};

/** What is to be written for the findings. @throws WrongCall where a file must be mended first or lies behind a link */
export const portionsOf = (
  findings: readonly Finding[],
  acceptance: Waived,
  content: ContentFolder,
  report: Report,
  files: readonly SourceFile[],
): readonly Portion[] =>
  report.corpus.territories.flatMap((territory) => {
    const own = findings.filter(({ region }) => region === territory.id);
    return [...Map.groupBy(own, (finding) => waiverFile(territory, finding))].map(([file, its]) =>
      portionOf(territory, file, its, acceptance, content, report, files),
    );
  });

/** @throws Error where the findings would not be accepted by what is to be written */
export const requireEffect = (
  portions: readonly Portion[],
  files: readonly SourceFile[],
  content: ContentFolder,
  { asOf, rules }: Report,
): void => {
  const changed = new Map(portions.map(({ writing }) => [writing.shown, writing.text]));
  const after = check(
    [
      ...files.filter(({ path }) => !changed.has(path)),
      ...[...changed].map(([path, text]) => ({ path, content: text })),
    ],
    { asOf, root: content.root, rules },
  );
  const accepted = new Set(
    after.findings.flatMap(({ fingerprint, waived }) => (waived === null ? [] : [fingerprint])),
  );
  for (const { findings } of portions)
    for (const { fingerprint } of findings)
      if (!accepted.has(fingerprint)) throw new Error(`the waiver of ${fingerprint} would not hold`);
};
