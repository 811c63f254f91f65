// The acts of a territory that the content has already, as far as an import must know them: by number and date.
import type { ActRequisites } from '../../import/cited-acts.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import { frontMatterOf } from '../../source/front-matter.ts';
import { isObject } from '../../source/plain-object.ts';
import { readYaml } from '../../source/yaml.ts';
import { textAt } from './target.ts';

/** The requisites of the acts in a territory's folder; of what cannot be read, none. */
export const ownActs = (
  files: readonly SourceFile[],
  root: string,
  folder: string,
): readonly ActRequisites[] =>
  files.flatMap(({ path }) => {
    const inside = insideRoot(root, path);
    const isOwn =
      inside.startsWith(`${folder}/acts/`) &&
      /^[^/]+\/provision\.mdx$/u.test(inside.slice(folder.length + 6));
    const text = isOwn ? textAt(files, root, inside) : null;
    const front = text === null ? null : frontMatterOf(text);
    if (text === null || front?.found !== 'yes') return [];
    const { data } = readYaml(path, text, front);
    const order = isObject(data) ? data['order'] : undefined;
    if (!isObject(order)) return [];
    const { number, date } = order;
    return typeof number === 'string' && typeof date === 'string' ? [{ number, date }] : [];
  });
