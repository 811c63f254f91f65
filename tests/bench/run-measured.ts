// Runs a command of Node once and says how long it took and how much memory it and its children held at most.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Seconds on the clock and of the processor; peak resident memory of the process in megabytes. */
export interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Where a command runs, with which variables beside those of this process, and the exit codes that say that it has done its work. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly accepted?: readonly number[];
}

/** @throws Error where the command fails, with what it said */
export const runMeasured = (
  args: readonly string[],
  { cwd = process.cwd(), env = {}, accepted = [0] }: Surroundings,
): Run => {
  const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'));
  const memoryFile = join(folder, 'memory');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'peak-memory.mjs'), ...args],
    {
      cwd,
      env: { ...process.env, ...env, SVOD_BENCH_MEMORY: memoryFile },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !accepted.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const [kilobytes = 0, microseconds = 0] = readFileSync(memoryFile, 'utf8').split(' ').map(Number);
  rmSync(folder, { recursive: true });
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024 };
};
