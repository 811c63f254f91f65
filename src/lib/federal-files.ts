// The federal layer as the checker in the browser is given it: the files that an act is held against.
import { asPublished, findContent } from '../../validators/folder/content-folder.ts';
import { classify, insideRoot, type SourceFile } from '../../validators/source/files.ts';
import { contentFolder } from './settings.ts';
import { report } from './svod.ts';

const { root } = asPublished(findContent([contentFolder()], process.cwd()));

/** The files of the federal layer, by their paths inside the content folder. */
export const federalFiles: readonly SourceFile[] = [...report.corpus.texts].flatMap(([path, content]) => {
  const inside = insideRoot(root, path);
  return classify(inside).in === 'federal' ? [{ path: inside, content }] : [];
});
