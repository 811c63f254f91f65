// All that a command may know of the machine: where it stands, the day, the terminal. Tests and commands see only this.
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { today } from '../folder/clock.ts';
import { namedContent } from '../folder/surroundings.ts';
import { writeAll, writing } from './write-whole.ts';

export interface Edge {
  readonly cwd: string;
  /** The content folder that the surroundings name (SVOD_CONTENT), null for none. */
  readonly content: string | null;
  /** The day by the machine's clock, ISO. */
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether a failure of Svod shows its stack. */
  readonly debug: boolean;
  /** How many workers may check a large content beside each other; 0 for none. */
  readonly workers: number;
  /** Aborted when nobody reads the output any more. */
  readonly closed: AbortSignal;
}

const widthWithoutTerminal = 100;
const narrowest = 40;

/** `svod check | head` closes the pipe early: that is no failure, only the end of interest. */
const untilClosed = (): AbortSignal => {
  const closing = new AbortController();
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return closing.abort();
      process.stderr.write(`svod: ${error.message}\n`);
      process.exit(3);
    });
  return closing.signal;
};

const standardOutput = 1;

/** Whether the output goes into a file, which Node's stream may cut on a full disk without a word. */
const outIsFile = (): boolean => {
  try {
    return fstatSync(standardOutput).isFile();
  } catch {
    // Nobody has opened it.
    return false;
  }
};

const writeToFile = (text: string): void =>
  writing(
    (why) => ({ ru: `Вывод не записан: ${why}.`, en: `The output was not written: ${why}.` }),
    () => void writeAll(standardOutput, text),
  );

/** A terminal that does not know its width says 0. */
const columnsOf = ({ isTTY, columns }: NodeJS.WriteStream): number =>
  isTTY === true && columns > 0 ? Math.max(narrowest, columns) : widthWithoutTerminal;

/** More than these take more memory than they save time. */
const mostWorkers = 4;

const workersOf = (wanted: string | undefined): number =>
  wanted !== undefined && /^\d+$/.test(wanted)
    ? Math.min(Number(wanted), mostWorkers)
    : Math.min(availableParallelism(), mostWorkers);

/** The surroundings of this process. */
export const processEdge = (): Edge => {
  const { stdout, stderr, env } = process;
  const closed = untilClosed();
  const inFile = outIsFile();
  return {
    cwd: process.cwd(),
    content: namedContent(),
    today,
    out: (text) => {
      if (inFile) writeToFile(text);
      else if (!closed.aborted) stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    color: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    width: columnsOf(stdout),
    debug: env['SVOD_DEBUG'] === '1',
    workers: workersOf(env['SVOD_WORKERS']),
    closed,
  };
};
