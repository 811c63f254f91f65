// The layout of the content folder: which file says what, and where it must lie.
import { isRealDate } from '../text/calendar.ts';
import { closest } from './closest.ts';

/** A file as the edge hands it over: its path (with `/`), and its bytes, its text, or why it could not be read. */
export interface SourceFile {
  readonly path: string;
  readonly content: Uint8Array | string | { readonly refused: 'outside' | 'unreadable' | 'too-large' };
}

/** The kinds of file of a territory and of its acts, by file name: the passport, and what an act and its edition hold. */
export const territoryFiles = {
  'region.yaml': 'region',
  'act.yaml': 'act',
  'edition.yaml': 'edition',
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
  | {
      readonly in: 'territory';
      readonly territory: string;
      /** The act's folder; null for the passport of the territory. */
      readonly act: string | null;
      /** The day from which this edition of the act applies (ISO date); null for the first. */
      readonly edition: string | null;
      readonly kind: TerritoryFileKind;
    }
  | { readonly in: 'federal'; readonly kind: FederalFileKind }
  | { readonly in: 'nowhere'; readonly didYouMean: string | null };

const idPattern = /^[a-z][a-z0-9-]*$/;

const known = <T extends Record<string, string>>(files: T, name: string): T[keyof T] | undefined =>
  Object.hasOwn(files, name) ? files[name as keyof T] : undefined;

/** An act is called by its number as often as by a word. */
const actPattern = /^[a-z0-9][a-z0-9-]*$/;

/** The territory that folders lead to, and what is left of them. */
const territoryOf = (
  folders: readonly string[],
): { readonly territory: string; readonly rest: readonly string[] } | null => {
  const [regions, region = '', ...rest] = folders;
  if (regions !== 'regions' || !idPattern.test(region)) return null;
  const [municipalities, municipality = '', ...inner] = rest;
  if (municipalities !== 'municipalities') return { territory: region, rest };
  return idPattern.test(municipality) ? { territory: `${region}/${municipality}`, rest: inner } : null;
};

type InAct = Pick<Extract<Classified, { in: 'territory' }>, 'act' | 'edition'>;

/** `acts/767`, `acts/767/editions/2025-01-01`: the act and the edition that the folders below a territory are. */
const actOf = (folders: readonly string[]): InAct | null => {
  const [acts, act = '', editions, edition = '', ...rest] = folders;
  if (acts !== 'acts' || !actPattern.test(act) || rest.length > 0) return null;
  if (editions === undefined) return { act, edition: null };
  return editions === 'editions' && isRealDate(edition) ? { act, edition } : null;
};

/** Whether a file of a kind may lie there: a passport in the folder of a territory, everything else in that of an act. */
const belongs = (kind: TerritoryFileKind, { act, edition }: InAct): boolean => {
  if (kind === 'region') return act === null;
  if (kind === 'waivers') return true;
  if (kind === 'edition') return edition !== null;
  return act !== null && (kind !== 'act' || edition === null);
};

/**
 * Tells what a file is by its path inside the content folder, e.g. `regions/vladimir/acts/767/roadmap.yaml`.
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
  const found = territoryOf(folders);
  const place =
    found === null ? null : found.rest.length === 0 ? { act: null, edition: null } : actOf(found.rest);
  if (found === null || place === null) return { in: 'nowhere', didYouMean: null };
  const kind = known(territoryFiles, name);
  if (kind !== undefined && belongs(kind, place))
    return { in: 'territory', territory: found.territory, ...place, kind };
  const names = Object.entries(territoryFiles).flatMap(([file, of]) => (belongs(of, place) ? [file] : []));
  return { in: 'nowhere', didYouMean: kind === undefined ? closest(name, names) : null };
};
