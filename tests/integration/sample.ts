// A repository of somebody else's that keeps the made-up territory and is checked by Svod: complete, or with a measure
// of its roadmap for which nobody answers.
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { primer, replaced } from '../../validators/rules/example-base.ts';
import { put, putPrimer, type Result } from '../cli/svod.ts';

/** The checkout of Svod itself. */
export const house = dirname(dirname(import.meta.dirname));

/** The date of the verdicts. */
export const day = '2024-06-01';

/** Where the measure stands for which nobody answers. */
export const roadmap = 'content/regions/primer/acts/1/roadmap.yaml';

/** Makes the roadmap of the sample incomplete: a measure loses its responsible subjects. */
export const makeIncomplete = (folder: string): Promise<void> =>
  put(folder, roadmap, replaced('roadmap', '            responsible: [Министерство, ЦНППМ]\n', ''));

/** Makes it complete again. */
export const makeComplete = (folder: string): Promise<void> => put(folder, roadmap, primer.roadmap);

/** Runs a program and waits for its end. */
export const run = (
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Result> =>
  new Promise((done, fail) => {
    const surroundings = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...env };
    execFile(
      program,
      args,
      { cwd: folder, env: surroundings, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') fail(error);
        else done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });

/** Runs git, which must succeed, away from the settings of this machine. */
export const git = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const settled = ['-c', 'init.defaultBranch=main', ...args];
  const { exit, stdout, stderr } = await run(folder, 'git', settled, gitEnvironment);
  if (exit !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
};

/** Git with no settings but its own. */
export const gitEnvironment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Редактор',
  GIT_AUTHOR_EMAIL: 'editor@example.org',
  GIT_COMMITTER_NAME: 'Редактор',
  GIT_COMMITTER_EMAIL: 'editor@example.org',
} as const;

/** Lays out the sample, complete, in an empty folder. */
export const makeSample = async (folder: string): Promise<void> => {
  await git(folder, 'init', '--quiet');
  await putPrimer(folder);
};
