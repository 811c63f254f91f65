// Shards are examined by several workers beside each other. Which of them examines what changes nothing in the verdict.
import { Worker } from 'node:worker_threads';
import { type PackedDone, unpackDone } from './packed-done.ts';
import { reportedOnce } from './reported-once.ts';
import type { Assignment, Done, ShardTask } from './task.ts';

const script = new URL('./worker.ts', import.meta.url);

/**
 * A shard needs some tens of megabytes; without a bound a worker lets its memory grow to gigabytes before it clears it. A
 * region that is too large for it breaks the worker down, and is examined without one.
 */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/** What is asked of a worker here. */
export interface Examiner {
  readonly postMessage: (task: ShardTask) => void;
  readonly terminate: () => Promise<unknown>;
  readonly on: (event: 'message' | 'error', listener: (done: PackedDone) => void) => unknown;
}

const worker = (assignment: Assignment): Examiner =>
  new Worker(script, { workerData: assignment, resourceLimits });

/**
 * Has tasks carried out by at most `count` workers, each taking the next task when it has done one. The place of a worker
 * that broke down is taken by a new one.
 *
 * @param begin starts a worker
 * @returns what was examined, in the order of the tasks; null for a task that a worker broke down over
 */
export const inWorkers = async (
  tasks: readonly ShardTask[],
  assignment: Assignment,
  count: number,
  begin: (assignment: Assignment) => Examiner = worker,
): Promise<readonly (Done | null)[]> => {
  const examined: (PackedDone | null)[] = tasks.map(() => null);
  const waiting = [...tasks.entries()];

  /** Sees one worker through: until nothing is waiting, or it breaks down. */
  const seeThrough = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const examiner = begin(assignment);
    let done = 0;
    let current: (typeof waiting)[number] | undefined;
    const next = (): void => {
      current = waiting.shift();
      if (current === undefined) examiner.terminate().then(() => resolve(), resolve);
      else examiner.postMessage(current[1]);
    };
    examiner.on('message', (packed) => {
      if (current !== undefined) examined[current[0]] = packed;
      done += 1;
      next();
    });
    examiner.on('error', () => {
      // What it remembered of tasks before may have been too much for it: a new one has all its memory for this task.
      if (current !== undefined && done > 0) waiting.unshift(current);
      resolve();
    });
    next();
    return promise;
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) await seeThrough();
  };

  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
  const once = reportedOnce();
  return examined.map((packed) => (packed === null ? null : once(unpackDone(packed))));
};
