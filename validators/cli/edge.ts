// All that a command may know of the machine: where it stands, the day, the terminal. Tests and commands see only this.
import { isoDate } from '../text/calendar.ts';

export interface Edge {
  readonly cwd: string;
  /** The day by the machine's clock, ISO. */
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether a failure of Svod shows its stack. */
  readonly debug: boolean;
  /** Aborted when nobody reads the output any more. */
  readonly closed: AbortSignal;
}

const widthWithoutTerminal = 100;
const narrowest = 40;

/** A day of the machine's own calendar: not of Greenwich, where a Russian morning is still yesterday. */
const dayOf = (now: Date): string => {
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`the clock shows no day of the calendar: ${now.getTime()}`);
  return day;
};

/** `svod check | head` closes the pipe early: that is no failure, only the end of interest. */
const untilClosed = (): AbortSignal => {
  const closing = new AbortController();
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      closing.abort();
    });
  return closing.signal;
};

/** The surroundings of this process. */
export const processEdge = (): Edge => {
  const { stdout, stderr, env } = process;
  const closed = untilClosed();
  return {
    cwd: process.cwd(),
    today: () => dayOf(new Date()),
    out: (text) => {
      if (!closed.aborted) stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    color: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    width: Math.max(narrowest, stdout.isTTY === true ? stdout.columns : widthWithoutTerminal),
    debug: env['SVOD_DEBUG'] === '1',
    closed,
  };
};
