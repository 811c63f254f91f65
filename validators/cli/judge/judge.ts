// Reads and judges a content folder for `svod check`: a small one at once, a large one shard by shard, so that it never
// stands in memory as a whole. The verdict is the same.
import { type CorpusFace, check, type Verdict } from '../../index.ts';
import { canBeDivided, concludeShards, type ExaminedShard, planShards, survey } from '../../shards.ts';
import { decode } from '../../source/decode.ts';
import { classify, insideRoot } from '../../source/files.ts';
import { type ContentFolder, walkContent } from '../content-folder.ts';
import type { Edge } from '../edge.ts';
import { type FoundFile, readFound } from '../files.ts';
import type { Project } from '../project/project.ts';
import { inWorkers } from './pool.ts';
import { type Assignment, carryOut, type ShardTask } from './task.ts';

/** A verdict on a folder and the paths of all its files. */
export interface Judged {
  readonly verdict: Verdict;
  readonly paths: readonly string[];
}

/** From which size on content is divided, and how large a shard may be. */
export interface Limits {
  readonly wholeBytes: number;
  readonly shardBytes: number;
}

/** A megabyte of content takes about ten of memory; below the first figure workers take longer to start than they save. */
const usualLimits: Limits = { wholeBytes: 6_000_000, shardBytes: 3_000_000 };

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

const inShards = async (
  files: readonly FoundFile[],
  { root }: ContentFolder,
  asOf: string,
  project: Pick<Project, 'rules' | 'file'>,
  { workers, cwd }: Pick<Edge, 'workers' | 'cwd'>,
  most: number,
): Promise<Verdict> => {
  const found = new Map(files.map((file) => [file.path, file]));
  const foundOf = (paths: Iterable<string>): FoundFile[] =>
    [...paths].flatMap((path) => found.get(path) ?? []);
  const { federal, cited, names } = survey([...found.keys()], root, (paths) => foundOf(paths).map(readFound));
  const { shards, layer } = planShards(files, root, cited, most);
  const tasks = shards.map(
    (shard): ShardTask => ({ files: foundOf(new Set([...layer, ...shard.paths])), federal: shard.federal }),
  );
  const assignment: Assignment = { asOf, root, names, configFile: project.file, cwd };
  const done: readonly (ExaminedShard | null)[] =
    workers === 0 ? [] : await inWorkers(tasks, assignment, workers);
  // A shard whose worker failed is examined here: one too large for a worker’s memory has more room, and a failure of Svod
  // itself is told as any other.
  const examined = tasks.map((task, index) => done[index] ?? carryOut(task, assignment, project.rules));
  const { territories, ...verdict } = concludeShards(examined, {
    asOf,
    rules: project.rules,
    federal,
    files: files.length,
  });
  return { ...verdict, corpus: { territories, texts: textsOf(files, root) } };
};

/** Reads and judges the whole folder as of a date by the rules of a project. @throws WrongCall */
export const judge = async (
  content: ContentFolder,
  asOf: string,
  project: Pick<Project, 'rules' | 'file'>,
  edge: Pick<Edge, 'workers' | 'cwd'>,
  limits: Limits = usualLimits,
): Promise<Judged> => {
  const { files } = walkContent(content);
  const paths = files.map(({ path }) => path);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const verdict =
    bytes <= limits.wholeBytes || !canBeDivided(project.rules)
      ? check(files.map(readFound), { asOf, root: content.root, rules: project.rules })
      : await inShards(files, content, asOf, project, edge, limits.shardBytes);
  return { verdict, paths };
};
