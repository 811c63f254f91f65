// Runs around every test: notes its processor time for the list of the slowest, and fails a test that takes too much.
import { afterEach, beforeEach } from 'vitest';
import { costly } from './costly.ts';
import { processorTime } from './processor-time.ts';

/** Seconds of processor time that a test may take unless `costly` says why it takes more. */
const bound = 10;

let before = 0;

beforeEach(() => {
  before = processorTime();
});

afterEach(({ task }) => {
  const taken = processorTime() - before;
  task.meta.processorTime = taken;
  if (taken > bound && !costly.has(task.fullTestName))
    throw new Error(
      `The test took ${taken.toFixed(1)} s of processor time; ${bound} s is the most. Make it cheaper, or give the reason in tests/support/costly.ts.`,
    );
});
