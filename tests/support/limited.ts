// Runs cases in a thread beside the test under a limit of processor time: a case that would never end is stopped and named,
// and the next ones are still run.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What came of a case. */
export interface Outcome<Case, Result> {
  readonly case: Case;
  /** What the thread answered; null where it was stopped at the limit. */
  readonly result: Result | null;
  /** Milliseconds of processor time. */
  readonly time: number;
}

/** How often the processor time of a running case is looked at, in milliseconds. */
const watched = 100;

const started = async (module: URL): Promise<Worker> => {
  const worker = new Worker(module);
  await once(worker, 'online');
  return worker;
};

const spent = async (worker: Worker): Promise<number> => {
  const { user, system } = await worker.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Gives cases one by one to a module that answers each message by one message.
 *
 * @param module the thread's module
 * @param limit milliseconds of processor time for one case
 * @throws what the module throws
 */
export const runLimited = async <Case, Result>(
  module: URL,
  cases: readonly Case[],
  limit: number,
): Promise<readonly Outcome<Case, Result>[]> => {
  const outcomes: Outcome<Case, Result>[] = [];
  let worker = await started(module);
  for (const given of cases) {
    const before = await spent(worker);
    const answered = Promise.withResolvers<Result | null>();
    const fail = (error: unknown): void => answered.reject(error);
    worker.once('message', answered.resolve).once('error', fail);
    worker.postMessage(given);
    const watch = setInterval(async () => {
      if ((await spent(worker)) - before > limit) answered.resolve(null);
    }, watched);
    const result = await answered.promise.finally(() => clearInterval(watch));
    const time = (await spent(worker)) - before;
    outcomes.push({ case: given, result, time });
    worker.off('error', fail);
    if (result !== null) continue;
    await worker.terminate();
    worker = await started(module);
  }
  await worker.terminate();
  return outcomes;
};
