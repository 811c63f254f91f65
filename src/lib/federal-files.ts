// What the checker in the browser is given beside an official's own files: the federal layer that an act is held against.
import { asPublished, findContent } from '../../validators/folder/content-folder.ts';
import { federalLayer } from '../../validators/import/federal-layer.ts';
import { yamlText } from '../../validators/import/write/yaml-text.ts';
import type { SourceFile } from '../../validators/source/files.ts';
import { readYaml } from '../../validators/source/yaml.ts';
import { contentFolder } from './settings.ts';
import { report } from './svod.ts';

const { root } = asPublished(findContent([contentFolder()], process.cwd()));

/** The data of a file in the one form that the checker reads. */
const inOneForm = (path: string, text: string): string => yamlText(readYaml(path, text).data ?? {});

/** The files of the layer, by their paths inside the content folder. */
export const federalFiles: readonly SourceFile[] = federalLayer(
  [...report.corpus.texts].map(([path, content]) => ({ path, content })),
  root,
).flatMap(({ path, content }) =>
  typeof content === 'string' ? [{ path, content: inOneForm(path, content) }] : [],
);
