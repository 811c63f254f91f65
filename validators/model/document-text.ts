// What the files of a document say whatever stands around it: its text as a tree of clauses, and the subjects that it describes.
import type { ProvisionFile, SubjectsFile } from './content.generated.ts';
import { contentFile as file } from './file.ts';
import type { Loose } from './loose.ts';
import type { Parts } from './parts/builder.ts';
import { buildParts } from './parts.ts';
import { buildProvision } from './provision.ts';
import type { FolderFiles } from './read.ts';
import { officialsIn } from './severally.ts';
import { buildSubjects, printedFunctionsOf, subjectEntries } from './subjects.ts';
import type { Federal, Provision, Subject, Territory } from './types.ts';

/** The text of a document and its subjects. */
export interface DocumentText {
  readonly front: Loose<ProvisionFile>;
  readonly parts: Parts | null;
  readonly provision: Provision | null;
  readonly subjects: readonly Subject[];
}

const read = (
  files: FolderFiles,
  territory: string,
  federal: Federal,
  registers: Territory['registers'],
): DocumentText => {
  const { prose } = files;
  const front = (prose?.front.data ?? {}) as Loose<ProvisionFile>;
  const subjectFile = file<SubjectsFile>(files, 'subjects');
  const entries = subjectFile === undefined ? [] : subjectEntries(subjectFile.data, subjectFile.spot);
  const printedFunctions = new Map(entries.map(([data, spot]) => [data.id, printedFunctionsOf(data, spot)]));
  const parts =
    prose === null
      ? null
      : buildParts({
          file: prose.document.file,
          blocks: prose.document.blocks,
          functionsOf: (subject) => printedFunctions.get(subject) ?? [],
          signature: officialsIn(front.order?.signatory).flatMap(({ value: { post, name } }) =>
            [post, name].filter((text) => text !== undefined),
          ),
        });
  return {
    front,
    parts,
    provision:
      prose === null || parts === null
        ? null
        : buildProvision(
            prose.document,
            { data: front, document: prose.front.document },
            parts,
            federal,
            registers,
          ),
    subjects: buildSubjects(entries, territory, parts, federal),
  };
};

/**
 * Reads each document of a territory once, however often it is linked: who answers for a measure in one act is then the very
 * subject that another act describes.
 */
export const textReader = (
  territory: string,
  federal: Federal,
  registers: Territory['registers'],
): ((files: FolderFiles) => DocumentText) => {
  const known = new Map<FolderFiles, DocumentText>();
  return (files) => {
    const text = known.get(files) ?? read(files, territory, federal, registers);
    known.set(files, text);
    return text;
  };
};
