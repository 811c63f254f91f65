// Calls the command line in a folder of its own: most tests in this process, through the edge that the program has too; a few
// as the process that a person starts.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../validators/cli/run.ts';
import { exampleBase } from '../../validators/rules/example-base.ts';

/** The file that `npx svod` runs. */
export const program = resolve(import.meta.dirname, '../../validators/cli/main.ts');

/** The surroundings of every call: no colour, no inherited settings of Svod. */
export const environment = { PATH: process.env['PATH'] ?? '', HOME: tmpdir() };

export interface Result {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes an empty folder, gives it to `work`, and takes it away. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'svod-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Writes a file and the folders above it. */
export const put = async (folder: string, path: string, content: string | Uint8Array): Promise<void> => {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

/** Makes a link and the folders above it. */
export const link = async (folder: string, path: string, target: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await symlink(target, join(folder, path));
};

/** Lays out the model territory of the rules' examples. */
export const putPrimer = async (folder: string, content = 'content'): Promise<void> => {
  for (const [path, text] of Object.entries(exampleBase)) await put(folder, `${content}/${path}`, text);
};

/** The day of a call that names none. */
const day = '2024-06-01';

/**
 * Calls svod in a folder, with no terminal and one thread. What it prints is collected, and it never fails.
 *
 * @param content the content folder that the surroundings name
 */
export const svod = async (
  folder: string,
  args: readonly string[],
  content: string | null = null,
): Promise<Result> => {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exit = await run(args, {
    cwd: folder,
    content,
    today: () => day,
    out: (text) => void stdout.push(text),
    err: (text) => void stderr.push(text),
    color: false,
    width: 100,
    debug: false,
    workers: 0,
    closed: new AbortController().signal,
  });
  return { exit, stdout: stdout.join(''), stderr: stderr.join('') };
};

/** Starts svod in a folder as a process and waits for its end. @throws Error where it is ended from outside */
export const svodProcess = (folder: string, args: readonly string[]): Promise<Result> =>
  new Promise((done, fail) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: environment, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') fail(error);
        else done({ exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
