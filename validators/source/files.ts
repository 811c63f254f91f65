// The layout of the content folder: which file says what, and where it must lie.
import { isRealDate } from '../text/dates/calendar.ts';
import { closest } from './closest.ts';

/** A file as the edge hands it over: its path (with `/`), and its bytes, its text, or why it could not be read. */
export interface SourceFile {
  readonly path: string;
  readonly content: Uint8Array | string | { readonly refused: 'outside' | 'unreadable' | 'too-large' };
}

/** The kinds of file of a territory and of its acts, by file name: the passport, the register of the acts that its documents cite, and what an act and its edition hold. */
export const territoryFiles = {
  'region.yaml': 'region',
  'acts.yaml': 'acts',
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

/** What an act may have several of: each kind's file may bear the name of a further document, `roadmap.sovet.yaml`. */
export const documentKinds: readonly (typeof territoryFiles)[keyof typeof territoryFiles][] = [
  'provision',
  'subjects',
  'roadmap',
  'indicators',
  'terms',
  'interactions',
  'tables',
  'statistics',
];

/** The folder of an act in which its reports lie, each named by its period. */
const reportFolder = 'reports';

/** The kinds of file of a territory, each by a name that a file of it may have; a report may have that of any period. */
export const territoryFileNames: Readonly<Record<string, TerritoryFileKind>> = {
  ...territoryFiles,
  [`${reportFolder}/2024.yaml`]: 'report',
};

/** The kinds of file of the federal layer, by file name. */
export const federalFiles = {
  'acts.yaml': 'federal-acts',
  'directions.yaml': 'federal-directions',
  'indicators.yaml': 'federal-indicators',
  'lexicon.yaml': 'federal-lexicon',
  'subject-kinds.yaml': 'federal-subject-kinds',
  'terms.yaml': 'federal-terms',
  'topics.yaml': 'federal-topics',
} as const;

export type TerritoryFileKind = (typeof territoryFiles)[keyof typeof territoryFiles] | 'report';
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
      /** The further document of the act that the file is of, as its name says; null for the main one. */
      readonly document: string | null;
      readonly kind: TerritoryFileKind;
      /** Of a report the time that it is about: «2024», «2024-H1»; null for every other file. */
      readonly period: string | null;
    }
  | { readonly in: 'federal'; readonly kind: FederalFileKind }
  | {
      readonly in: 'nowhere';
      readonly didYouMean: string | null;
      /**
       * Of a name with a further document's: whether that name is ill-formed, or the act has one such file for all its documents; of
       * a file among the reports, that its name is no period.
       */
      readonly further?: 'ill-named' | 'shared' | 'no-period';
      /** The folder in which it lies among the editions of an act, where that is named by no day. */
      readonly undated?: string;
    };

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

/** A document is named by a word: addresses below its act that begin with a figure are those of editions. */
const documentPattern = /^[a-z][a-z0-9-]*$/;

/** Words that stand in the same places for something else: in the order's list of annexes, and in addresses below an act. */
export const reservedDocuments: ReadonlySet<string> = new Set([
  ...documentKinds,
  'changes',
  'compare',
  'first',
  'sides',
  'source',
]);

/** What the name of a territory's file says: its kind, and of `roadmap.sovet.yaml` the further document, null for the main one. */
export interface NamedFile {
  readonly kind: TerritoryFileKind;
  readonly document: string | null;
}

/** Reads the name of a file, without its folders; undefined where it is none of a territory's. */
export const namedFile = (name: string): NamedFile | undefined => {
  const whole = known(territoryFiles, name);
  if (whole !== undefined) return { kind: whole, document: null };
  const [, stem = '', document = '', end = ''] = /^([a-z]+)\.(.+)\.([a-z]+)$/u.exec(name) ?? [];
  const kind = known(territoryFiles, `${stem}.${end}`);
  return kind === undefined ? undefined : { kind, document };
};

type InAct = Pick<Extract<Classified, { in: 'territory' }>, 'act' | 'edition'>;

/** `acts/767`, `acts/767/editions/2025-01-01`: the act and the edition that the folders below a territory are. */
const actOf = (folders: readonly string[]): InAct | null => {
  const [acts, act = '', editions, edition = '', ...rest] = folders;
  if (acts !== 'acts' || !actPattern.test(act) || rest.length > 0) return null;
  if (editions === undefined) return { act, edition: null };
  return editions === 'editions' && isRealDate(edition) ? { act, edition } : null;
};

/** The name of a folder among the editions of an act that is not the day from which one applies. */
const undatedEdition = ([acts, act = '', editions, edition = '']: readonly string[]): string | null =>
  acts === 'acts' && actPattern.test(act) && editions === 'editions' && !isRealDate(edition) ? edition : null;

/** «2024», «2022-2023», «2024-Q1», «2024-H1», «2024-09»: the times that an act may plan for and report on. */
const periodPattern = /^(\d{4})(?:-(?:(\d{4})|Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/;

/** Whether a report may be about it; a school year ends in the year after its first. */
export const isPeriod = (name: string): boolean => {
  const [, first, second] = periodPattern.exec(name) ?? [];
  return first !== undefined && (second === undefined || Number(second) === Number(first) + 1);
};

/** The name of a report: its period, of a further document with the name of that: `2024.sovet.yaml`. */
const reportPattern = /^([^.]+)(?:\.([^.]+))?\.yaml$/u;

/** The period that a report is about, by its path in the content; null of a file that is no report. */
export const reportedPeriod = (path: string): string | null => {
  const [name = '', folder] = path.split('/').toReversed();
  const [, period = ''] = reportPattern.exec(name) ?? [];
  return folder === reportFolder && isPeriod(period) ? period : null;
};

/** A report by its file: `reports/2024.yaml`, of a further document `reports/2024.sovet.yaml`. */
const reportOf = (folders: readonly string[], name: string): Classified | null => {
  const found = folders.at(-1) === reportFolder ? territoryOf(folders.slice(0, -1)) : null;
  const place = found === null ? null : actOf(found.rest);
  if (found === null || place === null || place.edition !== null) return null;
  const [, period = '', document = null] = reportPattern.exec(name) ?? [];
  if (!isPeriod(period)) return { in: 'nowhere', didYouMean: null, further: 'no-period' };
  if (document !== null && (!documentPattern.test(document) || reservedDocuments.has(document)))
    return { in: 'nowhere', didYouMean: null, further: 'ill-named' };
  return { in: 'territory', territory: found.territory, ...place, document, kind: 'report', period };
};

/** Whether a file of a kind may lie there: a passport and a register in the folder of a territory, everything else in that of an act. */
const belongs = (kind: TerritoryFileKind, { act, edition }: InAct): boolean => {
  if (kind === 'region' || kind === 'acts') return act === null;
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
  const report = reportOf(folders, name);
  if (report !== null) return report;
  const found = territoryOf(folders);
  const place =
    found === null ? null : found.rest.length === 0 ? { act: null, edition: null } : actOf(found.rest);
  if (found === null || place === null) {
    const undated = found === null ? null : undatedEdition(found.rest);
    return { in: 'nowhere', didYouMean: null, ...(undated === null ? {} : { undated }) };
  }
  const named = namedFile(name);
  if (named !== undefined && belongs(named.kind, place)) {
    const { kind, document } = named;
    if (document === null)
      return { in: 'territory', territory: found.territory, ...place, document, kind, period: null };
    if (place.act === null || !documentKinds.some((own) => own === kind))
      return { in: 'nowhere', didYouMean: name.replace(`.${document}.`, '.'), further: 'shared' };
    if (!documentPattern.test(document) || reservedDocuments.has(document))
      return { in: 'nowhere', didYouMean: null, further: 'ill-named' };
    return { in: 'territory', territory: found.territory, ...place, document, kind, period: null };
  }
  const names = Object.entries(territoryFiles).flatMap(([file, of]) => (belongs(of, place) ? [file] : []));
  return { in: 'nowhere', didYouMean: named === undefined ? closest(name, names) : null };
};
