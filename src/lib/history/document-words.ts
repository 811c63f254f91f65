// How the words of a territory's files changed in one commit: the files are read as they were before it and after it.
import {
  documentKinds,
  namedFile,
  type SourceFile,
  type TerritoryFileKind,
  territoryFiles,
} from '../../../validators/source/files.ts';
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
const wordless: ReadonlySet<TerritoryFileKind> = new Set([
  'region',
  'act',
  'edition',
  'corrections',
  'waivers',
  'source',
]);
/** What a text is read from: its own file, and those that it takes its places and lists from. */
const names = [...kinds].flatMap(([name, kind]) => (wordless.has(kind) ? [] : [name]));

const namedBy = (path: string) => namedFile(path.split('/').at(-1) ?? '');

/** The names of the files of a further document. */
const namesOf = (document: string): readonly string[] =>
  names
    .filter((name) => documentKinds.some((kind) => kind === kinds.get(name)))
    .map((name) => name.replace('.', `.${document}.`));

/** Documents that once lay beside the passport of their territory are read as those of its only act. */
const asOfAct = (path: string, folder: string): string => {
  const name = path.slice(folder.length);
  return name.includes('/') || name === 'region.yaml' ? path : `${folder}acts/1/${name}`;
};

/** The files that were there, of those read. */
const there = (
  paths: readonly string[],
  contents: readonly (Uint8Array | null)[],
  folder: string,
): readonly SourceFile[] =>
  paths.flatMap((path, index): SourceFile[] => {
    const content = contents[index] ?? null;
    return content === null ? [] : [{ path: asOfAct(path, folder), content }];
  });

/** `acts/767/`, `acts/767/editions/2025-01-01/`: the folder of documents that a file lies in, below that of its territory. */
const ofAct = (path: string, folder: string): string =>
  /^acts\/[^/]+\/(?:editions\/[^/]+\/)?/.exec(path.slice(folder.length))?.[0] ?? '';

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
  interface Times {
    readonly files: readonly (readonly SourceFile[])[];
    readonly passages: readonly ReturnType<typeof passagesIn>[];
  }
  const read = (act: string, document: string | null): Times => {
    const ofDocument = document === null ? [] : namesOf(document);
    const paths = [
      `${folder}region.yaml`,
      ...[...names, ...ofDocument].map((name) => `${folder}${act}${name}`),
    ];
    const both = [`${commit}^`, commit].map((time) =>
      there(paths, readVersions(paths.map((path) => ({ commit: time, path }))), folder),
    );
    return { files: both, passages: both.map((files) => passagesIn(files, id, document)) };
  };
  const known = new Map<string, Times>();
  return ({ path }) => {
    const named = namedBy(path);
    if (named === undefined || wordless.has(named.kind)) return null;
    const { kind, document } = named;
    const timesOf = (act: string): Times => {
      const key = `${act} ${document ?? ''}`;
      const times = known.get(key) ?? read(act, document);
      known.set(key, times);
      return times;
    };
    const isIt = (file: SourceFile): boolean => {
      const other = namedBy(file.path);
      return other?.kind === kind && other.document === document;
    };
    const has = (files: readonly SourceFile[] | undefined): boolean => files?.some(isIt) === true;
    const now = timesOf(ofAct(path, folder));
    if (!has(now.files[1])) return { what: 'went', places: [] };
    // Where it was not there before, it may have lain beside the passport.
    const then = has(now.files[0]) ? now : timesOf('');
    if (!has(then.files[0])) return { what: 'came', places: [] };
    const [before, after] = [then.passages[0]?.(kind), now.passages[1]?.(kind)];
    const places = changedPlaces(before ?? [], after ?? []);
    return { what: places.length > 0 ? 'words' : 'data', places };
  };
};
