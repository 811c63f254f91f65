// Rules about files that cannot be read as they are: each owns one or more kinds of problem found on the lower floors.
import type { Problem, ProblemCode } from '../source/problem.ts';
import type { Spot } from '../source/spot.ts';
import type { CorpusRule, Issue } from './rule.ts';

const spotOf = (problem: Problem): Spot => ({
  source: {
    file: problem.file,
    valueRange: () => problem.range,
    keyRange: () => problem.range,
    identity: () => problem.pointer,
  },
  path: problem.pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
});

type Definition = Omit<CorpusRule, 'scope' | 'check' | 'severity' | 'norm'> & {
  readonly codes: readonly ProblemCode[];
  /** What to say of a problem; null where another rule says it more exactly. */
  readonly say: (problem: Problem) => Pick<Issue, 'message' | 'hint'> | null;
};

/** Makes the rule that reports problems of the given codes. They are errors: what cannot be read cannot serve. */
export const problemRule = ({ codes, say, ...rule }: Definition): CorpusRule => ({
  ...rule,
  scope: 'corpus',
  severity: 'error',
  norm: 'craft',
  *check(corpus) {
    for (const problem of corpus.problems) {
      if (!codes.includes(problem.code)) continue;
      const said = say(problem);
      if (said !== null) yield { at: spotOf(problem), ...said };
    }
  },
});
