// The project's own content, as files for the engine, and its check as of the tests' date.
import { findContent, readContent } from '../../validators/folder/content-folder.ts';
import {
  check,
  type Finding,
  type Report,
  type Rule,
  rules,
  type Severity,
  type SourceFile,
} from '../../validators/index.ts';

/** The date of the verdicts in all tests. */
const testDate = '2026-11-21';

/** All files of the content, as they are read from the disk. */
export const { files } = readContent(findContent(['content'], process.cwd()));

const checkFiles = (
  chosen: readonly SourceFile[],
  changed: Readonly<Record<string, string>>,
  book: readonly Rule[] = rules,
): Report =>
  check(
    chosen.map((file): SourceFile => ({ path: file.path, content: changed[file.path] ?? file.content })),
    { asOf: testDate, root: 'content', rules: book },
  );

let checked: Report | null = null;

/** The report on the content as it stands: made when it is first asked for, and never changed by a test. */
export const checkContent = (): Report => {
  checked ??= checkFiles(files, {});
  return checked;
};

/** The rules of a severity, with those before which they keep silent: what they find is what they find with all others. */
const rulesOf = (severity: Severity): readonly Rule[] => {
  const wanted = new Set(rules.filter((rule) => rule.severity === severity));
  for (const { yieldsTo = [] } of wanted)
    for (const rule of rules) if (yieldsTo.includes(rule.id)) wanted.add(rule);
  return rules.filter((rule) => wanted.has(rule));
};

/** The folder of a territory: `vladimir`, `buryatia/dzhida`. */
const folderOf = (territory: string): string =>
  `content/regions/${territory.replace('/', '/municipalities/')}/`;

/** The path of a file of a territory that has one act. */
export const pathOf = (territory: string, name: string): string => {
  const found = files.find(
    ({ path }) => path.startsWith(`${folderOf(territory)}acts/`) && path.endsWith(`/${name}`),
  );
  return found?.path ?? folderOf(territory) + name;
};

/**
 * What a change of a table can bear upon: the territory's own files and what is federal about indicators and subjects.
 * The printed source is left out: that what is published stands there is for the rules on sources to say.
 */
const isOf = (territory: string, path: string): boolean =>
  /^content\/federal\/(?:indicators|directions|subject-kinds)\.yaml$/.test(path) ||
  (path.startsWith(folderOf(territory)) && !/\/(?:source\.txt|corrections\.yaml)$/.test(path));

/**
 * Makes a check of one territory with the federal layer, with the texts of some files replaced.
 * It gives the findings of a severity that the territory as it stands does not have.
 */
export const tampering = (
  territory: string,
  severity: Severity,
): ((changed: Readonly<Record<string, string>>) => readonly Finding[]) => {
  const chosen = files.filter(({ path }) => isOf(territory, path));
  const book = rulesOf(severity);
  const findingsOn = (changed: Readonly<Record<string, string>>): readonly Finding[] =>
    checkFiles(chosen, changed, book).findings.filter((finding) => finding.severity === severity);
  const known = new Set(findingsOn({}).map(({ fingerprint }) => fingerprint));
  return (changed) =>
    findingsOn(changed).filter(({ waived, fingerprint }) => waived === null && !known.has(fingerprint));
};

/** The text of a content file; throws where there is none. */
export const contentText = (path: string): string => {
  const content = files.find((file) => file.path === path)?.content;
  if (!(content instanceof Uint8Array)) throw new Error(`no such file: ${path}`);
  return new TextDecoder().decode(content);
};
