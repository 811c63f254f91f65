// Rules about files that cannot be read as they are: each owns one or more kinds of problem found on the lower floors.
import type { Problem, ProblemCode } from '../source/problem.ts';
import type { Spot } from '../source/spot.ts';
import type { FilesRule, Issue, Text } from './rule.ts';

/** How many findings of one rule a file gets: one defect must not drown a report. The last one counts the others. */
export const maxFindingsPerFile = 100;

const spotOf = (problem: Problem): Spot => ({
  source: {
    file: problem.file,
    valueRange: () => problem.range,
    keyRange: () => problem.range,
    identity: () => problem.identity ?? problem.pointer,
  },
  path: problem.pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
});

/** Lines of so many other places are named. */
const MOST_LINES = 8;

const alsoAt = (message: Text, others: readonly Problem[]): Text => {
  if (others.length === 0) return message;
  const lines = others.slice(0, MOST_LINES).map(({ range }) => range.line);
  const rest = others.length > MOST_LINES ? ' …' : '';
  const [line, place] = others.length === 1 ? ['строка', 'месте'] : ['строки', 'местах'];
  return {
    ru: `${message.ru}; так же ещё в ${others.length} ${place} файла: ${line} ${lines.join(', ')}${rest}`,
    en: `${message.en}; the same in ${others.length} more places of the file: ${others.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${rest}`,
  };
};

/** Stands in an example for a file that the edge refused to read: it has no bytes, and the reason. */
export const refusedFile = <T extends 'outside' | 'unreadable'>(
  refused: T,
): Uint8Array & { readonly refused: T } => Object.assign(new Uint8Array(0), { refused });

/** What tells a problem from others at its place: the text it is about. */
const evidenceOf = ({ data }: Problem): string =>
  String(data['written'] ?? data['value'] ?? data['what'] ?? data['key'] ?? '');

const withOthers = (message: Text, others: number): Text =>
  others === 0
    ? message
    : {
        ru: `${message.ru}. Таких мест в файле ещё ${others}: они здесь не перечислены`,
        en: `${message.en}. There are ${others} more such places in this file; they are not listed`,
      };

type Said = Pick<Issue, 'message' | 'hint'>;

type Definition = Omit<FilesRule, 'scope' | 'about' | 'check' | 'severity' | 'norm'> & {
  readonly codes: readonly ProblemCode[];
  /** Where it is no error: the file can be read all the same. */
  readonly severity?: FilesRule['severity'];
  readonly say: (problem: Problem) => Said;
  /** What problems of one file have in common that are one slip, told once; without it each is told. */
  readonly alike?: (problem: Problem) => string;
};

/** A rule that also tells which problems are its own: each kind is of one rule, so that no two tell of one problem. */
export type ProblemRule = FilesRule & { readonly codes: readonly ProblemCode[] };

/** Makes the rule that reports problems of the given codes. They are errors where nothing else is said: what cannot be read cannot serve. */
export const problemRule = ({ say, alike, severity = 'error', ...rule }: Definition): ProblemRule => ({
  ...rule,
  scope: 'files',
  about: 'data',
  severity,
  norm: 'craft',
  *check(problems) {
    const own = problems.filter(({ code }) => rule.codes.includes(code));
    const slips = Map.groupBy(own, (problem) =>
      alike === undefined ? problem : `${problem.file} ${alike(problem)}`,
    );
    const byFile = Map.groupBy(slips.values(), ([problem]) => problem?.file ?? '');
    for (const all of byFile.values())
      for (const [index, [problem, ...same]] of all.slice(0, maxFindingsPerFile).entries()) {
        if (problem === undefined) continue;
        const others = index === maxFindingsPerFile - 1 ? all.length - maxFindingsPerFile : 0;
        const said = say(problem);
        yield {
          at: spotOf(problem),
          evidence: evidenceOf(problem),
          ...said,
          message: withOthers(alsoAt(said.message, same), others),
        };
      }
  },
});
