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
  /** Variables of its environment beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that say that it has done its work; 0 where nothing is said. */
  readonly accepted?: readonly number[];
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

const once = (
  { name, args, env = {}, accepted = [0] }: Command,
  folder: string,
): { readonly seconds: number; readonly megabytes: number } => {
  const memoryFile = join(folder, 'memory');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'peak-memory.mjs'), ...args],
    {
      env: { ...process.env, ...env, SVOD_BENCH_MEMORY: memoryFile },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 64 * 2 ** 20,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status === null || !accepted.includes(status))
    throw new Error(`${name} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(readFileSync(memoryFile, 'utf8')) / 1024 };
};

/** Measures commands in turn, `rounds` times after one round that is not counted; `cold` leaves that round out. */
export const measure = (
  commands: readonly Command[],
  rounds: number,
  { cold = false }: { readonly cold?: boolean } = {},
): Measured[] => {
  const folder = mkdtempSync(join(tmpdir(), 'svod-bench-'));
  const runs = commands.map((): { seconds: number; megabytes: number }[] => []);
  for (let round = cold ? 1 : 0; round <= rounds; round += 1)
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

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints what was measured, its seconds and megabytes. */
export const sayMeasured = ({ name, seconds, megabytes }: Measured): void =>
  say(`${name.padEnd(44)} ${seconds.toFixed(3).padStart(9)} s ${megabytes.toFixed(0).padStart(6)} MB`);

/** Prints a figure without unit, and what it should be. */
export const sayRatio = (name: string, value: number, goal: string): void =>
  say(`${name.padEnd(44)} ${value.toFixed(2).padStart(9)}   (goal: ${goal})`);

/** Prints a figure of the corpus or the machine. */
export const sayFigure = (name: string, value: string): void =>
  say(`${name.padEnd(44)} ${value.padStart(9)}`);

/** Prints a heading. */
export const sayHeading = (text: string): void => say(`\n${text}`);
