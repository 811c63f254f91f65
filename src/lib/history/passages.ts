// The words of a territory's act as its files hold them at one time, place by place, so that two times can be compared.
import { parse } from 'yaml';
import { allParts } from '../../../validators/model/all-parts.ts';
import { buildCorpus } from '../../../validators/model/corpus.ts';
import { placeInTerritory, printedWhere } from '../../../validators/model/places/act-place.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { furtherOf } from '../../../validators/model/view-of.ts';
import type { SourceFile, TerritoryFileKind } from '../../../validators/source/files.ts';
import type { Located, Path } from '../../../validators/source/spot.ts';

/** Words of an act and where they are printed. */
export interface Passage {
  /** «п. 4.1.3, 7-й пункт списка»; '' for the document as a whole. */
  readonly where: string;
  readonly words: string;
}

/** The strings and numbers of a file. Other names of a subject are the Svod's own: the act does not print them as such. */
function* leavesOf(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, String(value)];
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value))
      if (key !== 'aliases') yield* leavesOf(below, [...path, Array.isArray(value) ? Number(key) : key]);
}

const ofData = (territory: Territory, source: Located, text: string): readonly Passage[] =>
  [...leavesOf(parse(text))].flatMap(([path, words]) => {
    const where = printedWhere(territory, { source, path });
    return where === null ? [] : [{ where, words }];
  });

const ofText = (territory: Territory): readonly Passage[] =>
  [...allParts(territory.provision?.parts ?? [])].flatMap((part) =>
    part.text.trim() === '' || part.function !== null
      ? []
      : [{ where: placeInTerritory(territory, part.spot)?.where.ru ?? '', words: part.text }],
  );

/** Gives the passages of a territory's documents, by the kind of their file. A file that cannot be read has none. */
export const passagesOf =
  (territory: Territory, texts: ReadonlyMap<string, string>) =>
  (kind: TerritoryFileKind): readonly Passage[] => {
    const source = territory.files.get(kind);
    if (source === undefined) return [];
    if (kind === 'provision') return ofText(territory);
    try {
      return ofData(territory, source, texts.get(source.file) ?? '');
    } catch {
      // An old version may be broken YAML, which later was mended: it tells no words.
      return [];
    }
  };

/** The same of the files of one territory: of its main document, or of a further one by its name. */
export const passagesIn = (
  files: readonly SourceFile[],
  id: string,
  document: string | null,
): ((kind: TerritoryFileKind) => readonly Passage[]) => {
  const { territories, texts } = buildCorpus(files, '');
  const territory = territories.find((one) => one.id === id);
  const view =
    territory === undefined || document === null
      ? territory
      : furtherOf(territory).find((own) => own.document?.name === document);
  return view === undefined ? () => [] : passagesOf(view, texts);
};
