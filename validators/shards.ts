// A large content is checked shard by shard, so that it never stands in memory as a whole: a region with its
// municipalities is judged on its own, the federal layer beside it. The verdict is that of `check` on all files.
import { summarise, type Verdict } from './index.ts';
import { citedTerritories } from './model/cited.ts';
import { buildCorpus } from './model/corpus.ts';
import { faceOf, type TerritoryFace } from './model/face.ts';
import { type Coverage, coverageOf } from './model/provenance/provenance.ts';
import type { Federal } from './model/types.ts';
import type { Rule } from './rules/rule.ts';
import { conclude, type Examined, examine, judgedOf } from './rules/run.ts';
import { classify, insideRoot, type SourceFile } from './source/files.ts';

/** Paths of files that are judged together. */
export interface Shard {
  readonly paths: readonly string[];
  /** Paths of the region's own files where only municipalities of it are judged here: they are read and judged in another shard. */
  readonly beside: readonly string[];
  /** Whether the federal layer is judged here; in the others it is only read. */
  readonly federal: boolean;
}

/** A file of the content by its path, and how much there is of it. */
export interface Weighed {
  readonly path: string;
  readonly bytes: number;
}

/** What the shards must know of each other. */
export interface Plan {
  readonly shards: readonly Shard[];
  /** Paths of the federal layer, read with every shard. */
  readonly layer: readonly string[];
}

/** The folder of the region that a file lies in, or null; `known` is false where Svod does not know the file. */
const regionOf = (path: string): { readonly region: string | null; readonly known: boolean } => {
  const meant = classify(path);
  const [folder, region] = path.split('/');
  return meant.in === 'territory'
    ? { region: meant.territory.split('/')[0] ?? null, known: true }
    : { region: folder === 'regions' && region !== undefined ? region : null, known: false };
};

const isFederal = (path: string): boolean => classify(path).in === 'federal';

/** How large shards may be, in bytes. */
export interface ShardSizes {
  /** Regions stand in one shard as long as they are no more together. */
  readonly together: number;
  /** A region of more is divided by its municipalities, the region itself read with each part; one municipality may have more. */
  readonly region: number;
}

/** The files of one region. */
interface Region {
  readonly files: Weighed[];
  known: boolean;
}

type Part = Pick<Shard, 'paths' | 'beside'>;

const bytesOf = (files: readonly Weighed[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
const pathsOf = (files: readonly Weighed[]): readonly string[] => files.map(({ path }) => path);

/** The folder of the municipality that a file lies in; '' for a file of the region itself. */
const municipalityOf = (inside: string): string => {
  const [, , municipalities, name, ...rest] = inside.split('/');
  return municipalities === 'municipalities' && name !== undefined && rest.length > 0 ? name : '';
};

/** A region of more than `most` bytes in parts: first the region itself, with each other part its files beside it. */
const partsOf = ({ files }: Region, root: string, most: number): readonly Part[] => {
  const whole = { paths: pathsOf(files), beside: [] };
  if (bytesOf(files) <= most) return [whole];
  const folders = Map.groupBy(files, ({ path }) => municipalityOf(insideRoot(root, path)));
  const own = folders.get('') ?? [];
  const parts: Weighed[][] = [[...own]];
  for (const [name, municipality] of folders) {
    if (name === '') continue;
    const last = parts.at(-1);
    if (last !== undefined && bytesOf(last) + bytesOf(municipality) <= most) last.push(...municipality);
    else parts.push([...municipality]);
  }
  const [first, ...more] = parts.map(pathsOf);
  return [{ paths: first ?? [], beside: [] }, ...more.map((paths) => ({ paths, beside: pathsOf(own) }))];
};

/**
 * Divides a content folder into shards: first what is federal, what lies nowhere, and the regions that the federal layer
 * cites; then the others in the order of their names, each with its municipalities.
 *
 * @param root  path of the content folder as it stands before the files' paths; '' for none
 * @param cited ids of the territories that the federal layer cites
 */
export const planShards = (
  files: readonly Weighed[],
  root: string,
  cited: ReadonlySet<string>,
  sizes: ShardSizes,
): Plan => {
  const layer: string[] = [];
  const regions = new Map<string, Region>();
  const first: string[] = [];
  for (const file of files) {
    const inside = insideRoot(root, file.path);
    const { region, known } = regionOf(inside);
    if (isFederal(inside)) layer.push(file.path);
    if (region === null) {
      first.push(file.path);
      continue;
    }
    const own = regions.get(region) ?? { files: [], known: false };
    regions.set(region, own);
    own.files.push(file);
    own.known ||= known;
  }
  const citedRegions = new Set([...cited].map((id) => id.split('/')[0] ?? ''));
  const others: Part[] = [];
  /** What the last shard may still take in. */
  let room = 0;
  for (const [name, region] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = bytesOf(region.files);
    const last = others.at(-1);
    if (!region.known || citedRegions.has(name)) first.push(...pathsOf(region.files));
    else if (last !== undefined && bytes <= room) {
      others[others.length - 1] = { ...last, paths: [...last.paths, ...pathsOf(region.files)] };
      room -= bytes;
    } else {
      others.push(...partsOf(region, root, sizes.region));
      room = sizes.together - bytes;
    }
  }
  const shards = first.length === 0 && others.length > 0 ? others : [{ paths: first, beside: [] }, ...others];
  return { layer, shards: shards.map((part, index) => ({ ...part, federal: index === 0 })) };
};

/** What is known of a shard when it has been examined: plain data that can be sent between workers. */
export interface ExaminedShard extends Examined {
  readonly coverage: readonly Coverage[];
  readonly territories: readonly TerritoryFace[];
}

export interface ShardOptions {
  /** ISO date as of which the verdict is given. */
  readonly asOf: string;
  readonly root: string;
  /** None of them may be of scope `corpus`. */
  readonly rules: readonly Rule[];
  /** Names of the territories of all shards by id; of those that the federal layer does not cite the id will do. */
  readonly names: ReadonlyMap<string, string>;
  readonly federal: boolean;
  /** Ids of the territories to judge, as for `check`; null for all. */
  readonly chosen: readonly string[] | null;
  /** Paths of the files of a region that is judged in another shard. */
  readonly beside: readonly string[];
}

/** Examines the files of a shard and of the federal layer. Never throws for what they say. */
export const examineShard = (
  files: readonly SourceFile[],
  { asOf, root, rules, names, federal, chosen, beside }: ShardOptions,
): ExaminedShard => {
  const corpus = buildCorpus(files, root, names, { asOf });
  const asked = federal ? rules : rules.filter(({ scope }) => scope !== 'federal');
  const read = new Set(beside);
  const away = new Set(beside.flatMap((path) => regionOf(insideRoot(root, path)).region ?? []));
  const here = corpus.territories.filter(({ id }) => !away.has(id));
  const judged = judgedOf(here, chosen);
  const { findings, gathered, accepting } = examine(
    asked,
    { asOf, corpus },
    away.size === 0 ? chosen : judged.map(({ id }) => id),
  );
  return {
    findings: findings.filter(
      ({ file }) => !read.has(file) && (federal || !isFederal(insideRoot(root, file))),
    ),
    gathered: gathered.map((part) => ({
      ...part,
      gathered: part.gathered.filter(({ territory }) => !away.has(territory)),
    })),
    accepting,
    coverage: coverageOf(judged),
    territories: here.map(faceOf),
  };
};

/** Whether rules judge territory by territory, so that content may be divided for them. */
export const canBeDivided = (rules: readonly Rule[]): boolean =>
  rules.every(({ scope }) => scope !== 'corpus');

/** What the shards must know of the whole. */
export interface Survey {
  readonly federal: Federal;
  /** Ids of the territories that the federal layer cites. */
  readonly cited: ReadonlySet<string>;
  /** Names of all territories by id; of those that are not cited the id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Surveys a content folder before it is divided.
 *
 * @param paths paths of all its files
 * @param read  gives files by their paths
 */
export const survey = (
  paths: readonly string[],
  root: string,
  read: (paths: readonly string[]) => readonly SourceFile[],
): Survey => {
  const passports = new Map<string, string | null>();
  const layer: string[] = [];
  for (const path of paths) {
    const meant = classify(insideRoot(root, path));
    if (meant.in === 'federal') layer.push(path);
    if (meant.in !== 'territory') continue;
    if (meant.kind === 'region') passports.set(meant.territory, path);
    else if (!passports.has(meant.territory)) passports.set(meant.territory, null);
  }
  const { federal } = buildCorpus(read(layer), root);
  const cited = citedTerritories(federal);
  const named = buildCorpus(read([...cited].flatMap((id) => passports.get(id) ?? [])), root).names;
  return {
    federal,
    cited,
    names: new Map([...passports.keys()].map((id) => [id, named.get(id) ?? id])),
  };
};

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

/** The verdict on a content whose shards have all been examined: the same as that of `check` on all its files. */
export const concludeShards = (
  shards: readonly ExaminedShard[],
  { asOf, rules, federal, files }: { asOf: string; rules: readonly Rule[]; federal: Federal; files: number },
): Omit<Verdict, 'corpus'> & { readonly territories: readonly TerritoryFace[] } => {
  const findings = conclude(rules, shards, { asOf, federal });
  return {
    asOf,
    summary: summarise(findings, files),
    coverage: shards.flatMap(({ coverage }) => coverage).sort((a, b) => byId(a.region, b.region)),
    findings,
    rules,
    territories: shards.flatMap(({ territories }) => territories).sort((a, b) => byId(a.id, b.id)),
  };
};
