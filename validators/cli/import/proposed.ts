// Acts that an import proposes for the register of the territory, put behind its own entries.
import type { ContentFolder } from '../../folder/content-folder.ts';
import { WrongCall } from '../../folder/wrong-call.ts';
import type { ProposedAct } from '../../import/cited-acts.ts';
import { withProposed } from '../../import/merge/register.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import { canonical } from '../format/canonical.ts';
import { writeInside } from '../waive/write-inside.ts';
import { type Target, textAt } from './target.ts';

/**
 * Puts proposed acts behind the entries of the territory's register; what is given back writes it, and gives its path. Whether it can be
 * read is known before anything is written.
 * @throws WrongCall; NotWritten where it is written
 */
export const withRegister = (
  { disk, root }: ContentFolder,
  files: readonly SourceFile[],
  { register }: Target,
  proposed: readonly ProposedAct[],
  head: string,
): (() => readonly string[]) => {
  if (proposed.length === 0) return () => [];
  const shown = root === '' ? register : `${root}/${register}`;
  const before = files.find(({ path }) => insideRoot(root, path) === register)?.content ?? null;
  const made = withProposed(textAt(files, root, register) ?? (head === '' ? '' : `${head}\n`), proposed);
  if (made === null || (before !== null && !(before instanceof Uint8Array)))
    throw new WrongCall({
      ru: `${shown} не читается: исправьте его сначала (svod check).`,
      en: `${shown} cannot be read: mend it first (svod check).`,
    });
  return () => {
    writeInside(disk, { path: register, shown, text: canonical(shown, made, 'acts') ?? made, before });
    return [shown];
  };
};
