// The complete draft of an act in the folder that a call begins, and the same as a document of Word.
import { draftFiles } from '../../export/draft/draft.ts';
import { check } from '../../index.ts';
import { classify, type SourceFile } from '../../source/files.ts';
import type { CheckedKind } from '../../source/schema-walk.ts';
import { canonical } from '../format/canonical.ts';

/** Where a draft is begun, and when. */
interface Place {
  /** The files of the content as they are. */
  readonly files: readonly SourceFile[];
  /** What stands before their paths. */
  readonly root: string;
  /** The folder of the act inside the content folder. */
  readonly folder: string;
  readonly asOf: string;
}

export interface DraftBegun {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The act as a document of Word, made of these files as any other is. */
  readonly document: () => Promise<Uint8Array>;
}

/** The territory of the folder of an act. */
const territoryOf = (folder: string): string => {
  const meant = classify(`${folder}/act.yaml`);
  if (meant.in !== 'territory') throw new Error(`${folder} is no folder of an act`);
  return meant.territory;
};

/**
 * The draft of an act of a territory that is there.
 * @param head the first line of a file of a kind, by which editors find its schema; '' where there is none
 */
export const draftBegun = (
  { files, root, folder, asOf }: Place,
  head: (kind: CheckedKind) => string,
): DraftBegun => {
  const { federal } = check(files, { asOf, root, rules: [] }).corpus;
  const level = folder.includes('/municipalities/') ? 'municipality' : 'region';
  const made = draftFiles({ level, federal, asOf }).map(({ name, kind, text }) => {
    const first = kind === 'provision' ? '' : head(kind);
    const whole = first === '' ? text : `${first}\n${text}`;
    return { name, text: canonical(name, whole, kind) ?? whole };
  });
  const document = async (): Promise<Uint8Array> => {
    const before = root === '' ? folder : `${root}/${folder}`;
    const drafted = made.map(({ name, text }) => ({ path: `${before}/${name}`, content: text }));
    const { corpus } = check([...files, ...drafted], { asOf, root, rules: [] });
    const id = territoryOf(folder);
    const act = corpus.territories
      .find((territory) => territory.id === id)
      ?.acts.find((one) => folder.endsWith(`/acts/${one.id}`));
    if (act === undefined) throw new Error(`there is no act in ${folder}`);
    const { officeDocument } = await import('../../export/office/made/act.ts');
    return (await import('../../export/office/docx/docx.ts')).docx(officeDocument(act.current));
  };
  return { files: made, document };
};
