// Prints the ten tests that took the most processor time, so that one that has grown is seen before it hurts.
import type { Reporter, TestCase } from 'vitest/node';

const shown = 10;

const line = (test: TestCase): string => {
  const seconds = test.meta().processorTime ?? 0;
  return `${seconds.toFixed(1).padStart(7)} s  ${test.module.relativeModuleId} > ${test.fullName}\n`;
};

/** A reporter to stand beside vitest's own. */
export const slowest = (): Reporter => {
  const ended: TestCase[] = [];
  return {
    onTestCaseResult: (test) => void ended.push(test),
    onTestRunEnd: () => {
      const most = ended
        .toSorted((a, b) => (b.meta().processorTime ?? 0) - (a.meta().processorTime ?? 0))
        .slice(0, shown);
      process.stdout.write(`\nMost processor time:\n${most.map(line).join('')}`);
    },
  };
};
