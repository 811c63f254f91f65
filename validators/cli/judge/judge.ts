// Reads and judges a content folder for `svod check`: a small one at once, a large one shard by shard, so that it never
// stands in memory as a whole. The verdict is the same.

import { type ContentFolder, walkContent } from '../../folder/content-folder.ts';
import { type FoundFile, readFound } from '../../folder/disk.ts';
import {
  type CheckOptions,
  type CorpusFace,
  check,
  type Rule,
  rules as ruleBook,
  type Verdict,
} from '../../index.ts';
import { canBeChosen } from '../../rules/beside.ts';
import {
  canBeDivided,
  concludeShards,
  type ExaminedShard,
  planShards,
  type ShardSizes,
  survey,
} from '../../shards.ts';
import { decode } from '../../source/decode.ts';
import { classify, insideRoot } from '../../source/files.ts';
import type { Edge } from '../edge.ts';
import type { Project } from '../project/project.ts';
import type { Kept } from './kept.ts';
import { inWorkers } from './pool.ts';
import { assignmentKey, shardKey } from './shard-key.ts';
import { type Assignment, carryOut, type Done, type ShardTask } from './task.ts';

/** A verdict on a folder and the paths of all its files. */
export interface Judged {
  readonly verdict: Verdict;
  readonly paths: readonly string[];
}

const ofTheBook = new Set(ruleBook.map(({ id }) => id));
const isOfTheBook = ({ id }: Rule): boolean => ofTheBook.has(id);

/** What a folder is judged by. */
type JudgedBy = Pick<Project, 'rules' | 'file'>;

/** From which size on content is divided, and how large a shard may be. */
export interface Limits {
  readonly wholeBytes: number;
  readonly shardBytes: number;
  /** From which size on a region is divided by its municipalities. */
  readonly regionBytes: number;
}

/** A megabyte of content takes about ten of memory; below the first figure workers take longer to start than they save. */
const usualLimits: Limits = { wholeBytes: 6_000_000, shardBytes: 3_000_000, regionBytes: 6_000_000 };

/** The texts of files, read anew when a report shows their lines: of the many files of a large content few are shown. */
const textsOf = (files: readonly FoundFile[], root: string): CorpusFace['texts'] => {
  const found = new Map(
    files.flatMap((file) =>
      classify(insideRoot(root, file.path)).in === 'nowhere' ? [] : [[file.path, file] as const],
    ),
  );
  return {
    keys: () => found.keys(),
    get: (path) => {
      const file = found.get(path);
      const content = file === undefined ? undefined : readFound(file).content;
      if (content === undefined || (typeof content === 'object' && 'refused' in content)) return undefined;
      return decode(path, content).text ?? undefined;
    },
  };
};

/** How a divided content is examined. */
interface Division {
  readonly sizes: ShardSizes;
  /** Workers take longer to start than they save where less than this is to be examined. */
  readonly bytesForWorkers: number;
  readonly chosen: readonly string[] | null;
  readonly kept: Kept | null;
}

const bytesOf = (files: readonly FoundFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What is kept of a task that was carried out before; null where nothing is. */
const remembered = (task: ShardTask, { key }: Assignment, kept: Kept | null): Done | null => {
  if (kept === null || key === null) return null;
  const own = shardKey(key, task, task.files.map(readFound));
  const shard = kept.get(own);
  return shard === null ? null : { shard, key: own };
};

/** Carries out tasks: first in workers where there are any. */
const carryOutAll = async (
  tasks: readonly ShardTask[],
  assignment: Assignment,
  rules: readonly Rule[],
  workers: number,
): Promise<readonly Done[]> => {
  const done = workers === 0 ? [] : await inWorkers(tasks, assignment, workers);
  // A shard whose worker failed is examined here: one too large for a worker’s memory has more room, and what fails by a
  // fault of Svod fails again where it is told.
  return tasks.map((task, index) => done[index] ?? carryOut(task, assignment, rules));
};

/** Examines the shards of which nothing is kept, and keeps what was found out. */
const examineAll = async (
  tasks: readonly ShardTask[],
  assignment: Assignment,
  rules: readonly Rule[],
  workers: number,
  { bytesForWorkers, kept }: Division,
): Promise<readonly ExaminedShard[]> => {
  const before = tasks.map((task) => remembered(task, assignment, kept));
  const left = tasks.filter((_, index) => before[index] === null);
  const few = bytesOf(left.flatMap(({ files }) => files)) <= bytesForWorkers;
  const now = await carryOutAll(left, assignment, rules, few ? 0 : workers);
  for (const { key, shard } of now) if (key !== null) kept?.put(key, shard);
  const all = [...before.filter((done) => done !== null), ...now];
  kept?.only(new Set(all.flatMap(({ key }) => key ?? [])));
  return all.map(({ shard }) => shard);
};

const inShards = async (
  files: readonly FoundFile[],
  { root }: ContentFolder,
  asOf: string,
  project: JudgedBy,
  { workers, cwd }: Pick<Edge, 'workers' | 'cwd'>,
  division: Division,
): Promise<Verdict> => {
  const found = new Map(files.map((file) => [file.path, file]));
  const foundOf = (paths: Iterable<string>): FoundFile[] =>
    [...paths].flatMap((path) => found.get(path) ?? []);
  const { federal, cited, names } = survey([...found.keys()], root, (paths) => foundOf(paths).map(readFound));
  const { shards, layer } = planShards(files, root, cited, division.sizes);
  const tasks = shards.map(
    ({ paths, beside, federal: judged }): ShardTask => ({
      files: foundOf(new Set([...layer, ...beside, ...paths])),
      beside,
      federal: judged,
    }),
  );
  const common = { asOf, root, names, chosen: division.chosen, configFile: project.file, cwd };
  const key = division.kept === null ? null : assignmentKey(common, project.rules);
  const examined = await examineAll(tasks, { ...common, key }, project.rules, workers, division);
  const { territories, ...verdict } = concludeShards(examined, {
    asOf,
    rules: project.rules,
    federal,
    files: files.length,
  });
  return { ...verdict, corpus: { territories, texts: textsOf(files, root) } };
};

const atOnce = (
  files: readonly FoundFile[],
  root: string,
  options: Required<Pick<CheckOptions, 'asOf' | 'rules' | 'chosen'>>,
): Verdict => {
  const verdict = check(files.map(readFound), { root, ...options });
  if (options.chosen === null) return verdict;
  // Beside the chosen, files are read whose texts were not needed for the verdict; a report may still show them.
  return { ...verdict, corpus: { territories: verdict.corpus.territories, texts: textsOf(files, root) } };
};

/**
 * Reads and judges the whole folder as of a date by the rules of a project.
 *
 * @param chosen ids of the territories that are asked about, a region standing for its municipalities; null for all. Of the
 *             others little may be found
 * @param kept where what was found out about a region is kept for the next check; null for nowhere. Rules of one’s own are
 *             code that no key can hold: with them nothing is kept
 * @throws WrongCall
 */
export const judge = async (
  content: ContentFolder,
  asOf: string,
  project: JudgedBy,
  edge: Pick<Edge, 'workers' | 'cwd'>,
  {
    limits = usualLimits,
    chosen: asked = null,
    kept: wanted = null,
  }: {
    readonly limits?: Limits;
    readonly chosen?: readonly string[] | null;
    readonly kept?: Kept | null;
  } = {},
): Promise<Judged> => {
  const { files } = walkContent(content);
  const paths = files.map(({ path }) => path);
  const kept = project.rules.every(isOfTheBook) ? wanted : null;
  // What is kept of a region must serve for the next check too, which may ask about all.
  const chosen = kept === null && canBeChosen(project.rules, isOfTheBook) ? asked : null;
  const whole = kept === null && bytesOf(files) <= limits.wholeBytes;
  const verdict =
    whole || !canBeDivided(project.rules)
      ? atOnce(files, content.root, { asOf, rules: project.rules, chosen })
      : await inShards(files, content, asOf, project, edge, {
          // What is kept of a region is of no other: each is a shard of its own.
          sizes: { together: kept === null ? limits.shardBytes : 0, region: limits.regionBytes },
          bytesForWorkers: limits.wholeBytes,
          chosen,
          kept,
        });
  return { verdict, paths };
};
