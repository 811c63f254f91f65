// Which kind a subject is of, proposed by its name, by what else the act says where it names it, and by the duties among its functions.
import { likeness, type Part, saidOf } from '../../language/likeness.ts';
import { saidWords } from '../../language/said-words.ts';
import type { SubjectKind } from '../../model/types.ts';
import { uncovered } from '../../rules/subjects/subject-work.ts';

export interface Described {
  /** All its names. */
  readonly names: readonly string[];
  /** The line that names it: «… – координатор РС НМС в области». */
  readonly line: string;
  readonly headings: readonly string[];
  readonly functions: readonly string[];
}

export interface RankedKind {
  readonly kind: SubjectKind;
  /** How likely it is, from 0 to 1. */
  readonly likelihood: number;
}

const said: Readonly<Record<Part, number>> = { all: 1, most: 0.75, some: 0.5, little: 0.15, nothing: 0 };

/** «ЦНППМ» are the first letters of the kind's words. */
const initialsOf = (name: string): string =>
  saidWords(name)
    .map(({ at }) => name.charAt(at).toUpperCase())
    .join('');

const byInitials = (name: string, kind: string): boolean => {
  const letters = initialsOf(kind);
  return letters.length > 2 && (name.match(/\p{Lu}{3,}/gu) ?? []).some((word) => word.startsWith(letters));
};

const byName = (name: string, kind: string): number =>
  byInitials(name, kind) ? 0.95 : (said[saidOf(kind, name)] + likeness(name, kind).share) / 2;

/** What the line says beside the name tells less than the name, and duties less than both. */
const weights = { line: 0.7, duties: 0.35 } as const;

/** A federal body is called federal where a region describes it. */
const isElsewhere = ({ names, line, headings }: Described, { level }: SubjectKind): boolean =>
  level === 'federal' && ![...names, line, ...headings].some((text) => /федеральн/iu.test(text));

const likelihoodOf = (subject: Described, kind: SubjectKind): number => {
  if (isElsewhere(subject, kind)) return 0;
  const { names, line, functions } = subject;
  const name = Math.max(
    ...names.map((own) => byName(own, kind.name)),
    weights.line * said[saidOf(kind.name, line)],
  );
  if (kind.duties.length === 0) return name;
  const covered = 1 - uncovered(kind, functions).length / kind.duties.length;
  return Math.min(1, name + weights.duties * covered * (1 - name));
};

/** The kinds, the likeliest first; those that nothing speaks for are left out. */
export const rankKinds = (subject: Described, kinds: readonly SubjectKind[]): readonly RankedKind[] =>
  kinds
    .map((kind) => ({ kind, likelihood: likelihoodOf(subject, kind) }))
    .filter(({ likelihood }) => likelihood > 0.1)
    .sort((a, b) => b.likelihood - a.likelihood);
