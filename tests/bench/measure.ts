// Runs commands again and again, in turn, so that a noisy machine disturbs all of them alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A command to measure; Node's own arguments. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

/** Medians over the runs: seconds on the clock, and peak resident memory in megabytes. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

const once = (command: Command, folder: string): { readonly seconds: number; readonly megabytes: number } => {
  const memoryFile = join(folder, 'memory');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'peak-memory.mjs'), ...command.args],
    {
      env: { ...process.env, SVOD_BENCH_MEMORY: memoryFile },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.name} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
};

/** Measures commands in turn, `rounds` times after one round that is not counted. */
export const measure = (commands: readonly Command[], rounds: number): Measured[] => {
  const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'));
  const runs = commands.map((): { seconds: number; megabytes: number }[] => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, command] of commands.entries()) {
      const result = once(command, folder);
      if (round > 0) runs[index]?.push(result);
    }
  rmSync(folder, { recursive: true });
  return commands.map(({ name }, index) => {
    const own = runs[index] ?? [];
    return {
      name,
      seconds: median(own.map(({ seconds }) => seconds)),
      megabytes: median(own.map(({ megabytes }) => megabytes)),
    };
  });
};
