// What a test costs the processor, its own children included. Unlike the time by the clock it hardly depends on what else
// the machine does, so it can be bounded.
import { readFileSync } from 'node:fs';
import type {} from 'vitest';
import { slowness } from './machine.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Seconds of processor time that the test took. */
    processorTime?: number;
  }
}

/** Linux counts the time of children in hundredths of a second. */
const ticks = 100;

/** Seconds of the children that have ended; 0 where the system does not tell. */
const ofChildren = (): number => {
  let line: string;
  try {
    line = readFileSync('/proc/self/stat', 'utf8');
  } catch {
    return 0;
  }
  // After the name, which may hold spaces, stand the third field and those that follow; the 16th and 17th are wanted.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
};

/**
 * Seconds of processor time that this process and its ended children have used so far, as the machine on which the bounds
 * were set would have taken them.
 */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return ((user + system) / 1e6 + ofChildren()) / slowness;
};
