// What a check of each bad example of the rule book gives: every test that asks about it shares one run.
import { type ExampleRun, runExample } from '../../validators/rules/example-proof.ts';
import { rules } from '../../validators/rules/index.ts';
import type { Example } from '../../validators/rules/rule.ts';

const runs = new Map<Example, ExampleRun>();

export const runOf = (example: Example): ExampleRun => {
  const run = runs.get(example) ?? runExample(example, rules);
  runs.set(example, run);
  return run;
};
