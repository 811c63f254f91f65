// An act that is imported into a territory which is not there yet begins the territory, too: the same passport that `svod new` makes.
import type { ContentFolder } from '../../folder/content-folder.ts';
import type { PrintedTerritory } from '../../import/territory.ts';
import { insideRoot, type SourceFile } from '../../source/files.ts';
import { subjectById } from '../../text/names/subject-by-id.ts';
import { passportOf } from '../new/passport.ts';
import { skeleton } from '../new/skeleton.ts';
import type { schemaLineOf } from '../schema-line.ts';
import { writeInside } from '../waive/write-inside.ts';
import type { Target } from './target.ts';

/** The name by which the document calls its region; an id that is known tells it better. */
const saidOf = (names: readonly string[], { name, code }: PrintedTerritory) =>
  names.length === 1 && code !== null && subjectById(names[0] ?? '') === null
    ? { name, code }
    : { name: null, code: null };

/** Writes the passports that the territory of an act lacks, that of its region among them. @returns their paths as reports print them */
export const withPassports = (
  { disk, root }: ContentFolder,
  files: readonly SourceFile[],
  { region }: Target,
  printed: PrintedTerritory,
  head: ReturnType<typeof schemaLineOf>,
): readonly string[] => {
  const [first = '', ...rest] = region.split('/');
  const territories = [[first], ...(rest.length === 0 ? [] : [[first, ...rest]])];
  return territories.flatMap((names) => {
    const path = `regions/${names.join('/municipalities/')}/region.yaml`;
    if (files.some((file) => insideRoot(root, file.path) === path)) return [];
    const shown = root === '' ? path : `${root}/${path}`;
    const given = passportOf(names, saidOf(names, printed));
    const text = skeleton('region', given, head('region', path.split('/').length - 1));
    writeInside(disk, { path, shown, text, before: null });
    return [shown];
  });
};
