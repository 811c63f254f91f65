// The layout of the content folder: which file says what, and where it must lie.
import { closest } from './closest.ts';

/** A file as the edge hands it over: its path (with `/`), and its bytes, its text, or why it could not be read. */
export interface SourceFile {
  readonly path: string;
  readonly content: Uint8Array | string | { readonly refused: 'outside' | 'unreadable' | 'too-large' };
}

/** The kinds of file of a territory, by file name. */
export const territoryFiles = {
  'region.yaml': 'region',
  'provision.mdx': 'provision',
  'subjects.yaml': 'subjects',
  'roadmap.yaml': 'roadmap',
  'indicators.yaml': 'indicators',
  'terms.yaml': 'terms',
  'interactions.yaml': 'interactions',
  'tables.yaml': 'tables',
  'statistics.yaml': 'statistics',
  'corrections.yaml': 'corrections',
  'waivers.yaml': 'waivers',
  'source.txt': 'source',
} as const;

/** The kinds of file of the federal layer, by file name. */
export const federalFiles = {
  'acts.yaml': 'federal-acts',
  'directions.yaml': 'federal-directions',
  'indicators.yaml': 'federal-indicators',
  'subject-kinds.yaml': 'federal-subject-kinds',
  'terms.yaml': 'federal-terms',
  'topics.yaml': 'federal-topics',
} as const;

export type TerritoryFileKind = (typeof territoryFiles)[keyof typeof territoryFiles];
export type FederalFileKind = (typeof federalFiles)[keyof typeof federalFiles];
export type FileKind = TerritoryFileKind | FederalFileKind;

/** The part of a path inside the content folder, whose own path is `root` ('' for none). */
export const insideRoot = (root: string, path: string): string =>
  root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;

/** What a path means: a file of a territory, of the federal layer, or none that Svod knows. */
export type Classified =
  | { readonly in: 'territory'; readonly territory: string; readonly kind: TerritoryFileKind }
  | { readonly in: 'federal'; readonly kind: FederalFileKind }
  | { readonly in: 'nowhere'; readonly didYouMean: string | null };

const idPattern = /^[a-z][a-z0-9-]*$/;

const known = <T extends Record<string, string>>(files: T, name: string): T[keyof T] | undefined =>
  Object.hasOwn(files, name) ? files[name as keyof T] : undefined;

const territoryOf = (folders: readonly string[]): string | null => {
  const [regions, region, municipalities, municipality, ...rest] = folders;
  if (regions !== 'regions' || region === undefined || !idPattern.test(region) || rest.length > 0)
    return null;
  if (municipalities === undefined) return region;
  if (municipalities !== 'municipalities' || municipality === undefined || !idPattern.test(municipality))
    return null;
  return `${region}/${municipality}`;
};

/**
 * Tells what a file is by its path inside the content folder, e.g. `regions/vladimir/roadmap.yaml`.
 * A municipality's territory is named `region/municipality`.
 */
export const classify = (path: string): Classified => {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (folders.length === 1 && folders[0] === 'federal') {
    const kind = known(federalFiles, name);
    if (kind !== undefined) return { in: 'federal', kind };
    return { in: 'nowhere', didYouMean: closest(name, Object.keys(federalFiles)) };
  }
  const territory = territoryOf(folders);
  if (territory === null) return { in: 'nowhere', didYouMean: null };
  const kind = known(territoryFiles, name);
  if (kind !== undefined) return { in: 'territory', territory, kind };
  return { in: 'nowhere', didYouMean: closest(name, Object.keys(territoryFiles)) };
};
