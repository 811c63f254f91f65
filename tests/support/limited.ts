// Runs cases in a thread beside the test under a limit of processor time: a case that would never end is stopped and named,
// and the next ones are still run, in the same thread as long as none is stopped.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { slowness } from './machine.ts';

/** What came of a case. */
export interface Outcome<Case, Result> {
  readonly case: Case;
  /** What the thread answered; null where it was stopped at the limit. */
  readonly result: Result | null;
  /** Milliseconds of processor time on the machine of the bounds. */
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
  return (user + system) / 1000 / slowness;
};

/** A thread that runs cases one by one. */
export interface Limited<Case, Result> {
  /** What came of each case, in their order. Throws what the thread's module throws. */
  readonly run: (cases: readonly Case[]) => Promise<readonly Outcome<Case, Result>[]>;
  readonly close: () => Promise<void>;
}

/**
 * A thread for a module that answers each message by one message. It starts with the first case.
 *
 * @param module the thread's module
 * @param limit milliseconds of processor time for one case
 */
export const limitedThread = <Case, Result>(module: URL, limit: number): Limited<Case, Result> => {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  const one = async (given: Case): Promise<Outcome<Case, Result>> => {
    const own = worker ?? (await started(module));
    worker = own;
    const before = await spent(own);
    const answered = Promise.withResolvers<Result | null>();
    const fail = (error: unknown): void => answered.reject(error);
    own.once('message', answered.resolve).once('error', fail);
    own.postMessage(given);
    const watch = setInterval(async () => {
      if ((await spent(own)) - before > limit) answered.resolve(null);
    }, watched);
    const result = await answered.promise.finally(() => clearInterval(watch));
    const time = (await spent(own)) - before;
    own.off('error', fail);
    if (result === null) await close();
    return { case: given, result, time };
  };
  const run = async (cases: readonly Case[]): Promise<readonly Outcome<Case, Result>[]> => {
    const outcomes: Outcome<Case, Result>[] = [];
    for (const given of cases) outcomes.push(await one(given));
    return outcomes;
  };
  return { run, close };
};
