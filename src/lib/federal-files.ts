// What the checker in the browser is given beside an official's own files: the federal layer that an act is held against.
import { asPublished, findContent } from '../../validators/folder/content-folder.ts';
import { federalLayer } from '../../validators/import/federal-layer.ts';
import type { SourceFile } from '../../validators/source/files.ts';
import { contentFolder } from './settings.ts';
import { report } from './svod.ts';

const { root } = asPublished(findContent([contentFolder()], process.cwd()));

/** The files of the layer, by their paths inside the content folder. */
export const federalFiles: readonly SourceFile[] = federalLayer(
  [...report.corpus.texts].map(([path, content]) => ({ path, content })),
  root,
);
