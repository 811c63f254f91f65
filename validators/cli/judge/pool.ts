// Shards are examined by several workers beside each other. Which of them examines what changes nothing in the verdict.
import { Worker } from 'node:worker_threads';
import { reportedOnce } from './reported-once.ts';
import type { Assignment, Done, ShardTask } from './task.ts';

const script = new URL('./worker.ts', import.meta.url);

/**
 * A shard needs some tens of megabytes; without a bound a worker lets its memory grow to gigabytes before it clears it. A
 * region that is too large for it breaks the worker down, and is examined without one.
 */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 };

/**
 * Has tasks carried out by at most `count` workers, each taking the next task when it has done one.
 *
 * @returns what was examined, in the order of the tasks; null for a task that a worker broke down over
 */
export const inWorkers = async (
  tasks: readonly ShardTask[],
  assignment: Assignment,
  count: number,
): Promise<readonly (Done | null)[]> => {
  const examined: (Done | null)[] = tasks.map(() => null);
  const waiting = tasks.entries();
  const once = reportedOnce();

  const work = (): Promise<void> => {
    const worker = new Worker(script, { workerData: assignment, resourceLimits });
    const { promise, resolve } = Promise.withResolvers<void>();
    let current = -1;
    const next = (): void => {
      const { value, done: none } = waiting.next();
      if (none === true) {
        worker.terminate().then(() => resolve(), resolve);
        return;
      }
      const [index, task] = value;
      current = index;
      worker.postMessage(task);
    };
    worker.on('message', (done: Done) => {
      examined[current] = once(done);
      next();
    });
    worker.on('error', () => resolve());
    next();
    return promise;
  };

  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
  return examined;
};
