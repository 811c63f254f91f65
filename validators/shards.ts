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

/**
 * Divides a content folder into shards: first what is federal, what lies nowhere, and the regions that the federal layer
 * cites; then the others in the order of their names, each with its municipalities.
 *
 * @param root  path of the content folder as it stands before the files' paths; '' for none
 * @param cited ids of the territories that the federal layer cites
 * @param most  bytes that a shard may have; one region may have more
 */
export const planShards = (
  files: readonly Weighed[],
  root: string,
  cited: ReadonlySet<string>,
  most: number,
): Plan => {
  const layer: string[] = [];
  const regions = new Map<string, { paths: string[]; bytes: number; known: boolean }>();
  const first: string[] = [];
  for (const { path, bytes } of files) {
    const inside = insideRoot(root, path);
    const { region, known } = regionOf(inside);
    if (isFederal(inside)) layer.push(path);
    if (region === null) {
      first.push(path);
      continue;
    }
    const own = regions.get(region) ?? { paths: [], bytes: 0, known: false };
    regions.set(region, own);
    own.paths.push(path);
    own.bytes += bytes;
    own.known ||= known;
  }
  const citedRegions = new Set([...cited].map((id) => id.split('/')[0] ?? ''));
  const others: { paths: string[]; bytes: number }[] = [];
  for (const [region, { paths, bytes, known }] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = others.at(-1);
    if (!known || citedRegions.has(region)) first.push(...paths);
    else if (last !== undefined && last.bytes + bytes <= most) {
      last.paths.push(...paths);
      last.bytes += bytes;
    } else others.push({ paths: [...paths], bytes });
  }
  const shards = first.length === 0 && others.length > 0 ? others : [{ paths: first }, ...others];
  return { layer, shards: shards.map(({ paths }, index) => ({ paths, federal: index === 0 })) };
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
}

/** Examines the files of a shard and of the federal layer. Never throws for what they say. */
export const examineShard = (
  files: readonly SourceFile[],
  { asOf, root, rules, names, federal, chosen }: ShardOptions,
): ExaminedShard => {
  const corpus = buildCorpus(files, root, names, { asOf });
  const asked = federal ? rules : rules.filter(({ scope }) => scope !== 'federal');
  const { findings, ...examined } = examine(asked, { asOf, corpus }, chosen);
  return {
    ...examined,
    findings: federal ? findings : findings.filter(({ file }) => !isFederal(insideRoot(root, file))),
    coverage: coverageOf(judgedOf(corpus.territories, chosen)),
    territories: corpus.territories.map(faceOf),
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
