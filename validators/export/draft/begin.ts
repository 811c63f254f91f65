// The complete draft of an act in the folder where it is begun, and the same as a document of Word: for the terminal and for the page.
import { check } from '../../index.ts';
import { classify, type SourceFile } from '../../source/files.ts';
import type { DraftFile, Wishes } from './asked.ts';
import { draftFiles } from './draft.ts';

/** Where a draft is begun, and when. */
export interface Place {
  /** The files of the content as they are: the federal layer and the territory of the act. */
  readonly files: readonly SourceFile[];
  /** What stands before their paths. */
  readonly root: string;
  /** The folder of the act inside the content folder. */
  readonly folder: string;
  /** ISO date. */
  readonly asOf: string;
}

export interface BegunDraft {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The act as a document of Word, made of these files like every other. */
  readonly document: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The territory of the folder of an act. */
const territoryOf = (folder: string): string => {
  const meant = classify(`${folder}/act.yaml`);
  if (meant.in !== 'territory') throw new Error(`${folder} is no folder of an act`);
  return meant.territory;
};

/**
 * The draft of an act of a territory that is there.
 *
 * @param written the text of a file as it is to be written
 */
export const beginDraft = (
  { files, root, folder, asOf }: Place,
  wishes: Wishes,
  written: (file: DraftFile) => string = ({ text }) => text,
): BegunDraft => {
  const { federal } = check(files, { asOf, root, rules: [] }).corpus;
  const made = draftFiles({ ...wishes, federal, asOf }).map((file) => ({
    name: file.name,
    text: written(file),
  }));
  const document = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const before = root === '' ? folder : `${root}/${folder}`;
    const drafted = made.map(({ name, text }) => ({ path: `${before}/${name}`, content: text }));
    const { corpus } = check([...files, ...drafted], { asOf, root, rules: [] });
    const id = territoryOf(folder);
    const act = corpus.territories
      .find((territory) => territory.id === id)
      ?.acts.find((one) => folder.endsWith(`/acts/${one.id}`));
    if (act === undefined) throw new Error(`there is no act in ${folder}`);
    const { officeDocument } = await import('../office/made/act.ts');
    return (await import('../office/docx/docx.ts')).docx(officeDocument(act.current));
  };
  return { files: made, document };
};
