// What an act alone is imported and judged beside: the federal layer, and the passports of the territories whose acts it cites, for it
// names them by their ids.
import { classify, insideRoot, type SourceFile } from '../source/files.ts';

const isOfLayer = (path: string): boolean => {
  const meant = classify(path);
  return meant.in === 'federal' || (meant.in === 'territory' && meant.kind === 'region');
};

/** The files of the layer among those of a content, by their paths inside its folder. */
export const federalLayer = (files: readonly SourceFile[], root: string): readonly SourceFile[] =>
  files.flatMap(({ path, content }) => {
    const inside = insideRoot(root, path);
    return isOfLayer(inside) ? [{ path: inside, content }] : [];
  });
