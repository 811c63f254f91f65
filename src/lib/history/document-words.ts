// How the words of a territory's files changed in one commit: the files are read as they were before it and after it.
import { type SourceFile, type TerritoryFileKind, territoryFiles } from '../../../validators/source/files.ts';
import type { ChangedFile, Version } from './git-log.ts';
import { passagesIn } from './passages.ts';
import { changedPlaces, type PlaceChange } from './word-changes.ts';

/** Gives the bytes of versions of files, in the order asked for; null where a file was not there. */
export type ReadVersions = (versions: readonly Version[]) => readonly (Uint8Array | null)[];

/** What became of the words of one file. */
export interface FileWords {
  /** It came or went as a whole; words of the act changed in it; or only what the Svod says of them. */
  readonly what: 'came' | 'went' | 'words' | 'data';
  /** The places whose words changed; none but for `words`. */
  readonly places: readonly PlaceChange[];
}

const kinds: ReadonlyMap<string, TerritoryFileKind> = new Map(Object.entries(territoryFiles));
/** Files that hold words about an act, and none of its own; the printed source is held against the published text anyway. */
const wordless: ReadonlySet<TerritoryFileKind> = new Set(['region', 'corrections', 'waivers', 'source']);
/** What a text is read from: its own file, and those that it takes its places and lists from. */
const names = [...kinds].flatMap(([name, kind]) => (wordless.has(kind) && kind !== 'region' ? [] : [name]));

const kindOf = (path: string): TerritoryFileKind | undefined => kinds.get(path.split('/').at(-1) ?? '');

/** The files that were there, of those read. */
const there = (paths: readonly string[], contents: readonly (Uint8Array | null)[]): readonly SourceFile[] =>
  paths.flatMap((path, index): SourceFile[] => {
    const content = contents[index] ?? null;
    return content === null ? [] : [{ path, content }];
  });

/**
 * Tells of each file of a territory that a commit changed what became of its words; null of a file that has none of an act. Nothing
 * is read before it is asked for.
 *
 * @param folder the territory's folder inside the content, with a final `/`
 */
export const wordsBetween = (
  id: string,
  folder: string,
  commit: string,
  readVersions: ReadVersions,
): ((file: ChangedFile) => FileWords | null) => {
  const paths = names.map((name) => `${folder}${name}`);
  const at = (time: string): readonly SourceFile[] =>
    there(paths, readVersions(paths.map((path) => ({ commit: time, path }))));
  let both: readonly [before: readonly SourceFile[], after: readonly SourceFile[]] | null = null;
  let passages: readonly ReturnType<typeof passagesIn>[] | null = null;
  return ({ path }) => {
    const kind = kindOf(path);
    if (kind === undefined || wordless.has(kind)) return null;
    both ??= [at(`${commit}^`), at(commit)];
    const [was, is] = both.map((files) => files.some((file) => file.path === path));
    if (was !== true) return { what: 'came', places: [] };
    if (is !== true) return { what: 'went', places: [] };
    passages ??= both.map((files) => passagesIn(files, id));
    const [before, after] = passages.map((of) => of(kind));
    const places = changedPlaces(before ?? [], after ?? []);
    return { what: places.length > 0 ? 'words' : 'data', places };
  };
};
