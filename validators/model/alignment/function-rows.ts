// The functions of one kind of subject across territories, aligned by meaning: a row is one meaning. A wrong pairing is worse
// than a missed one, so what is said quite otherwise stays apart.
import { likeness, type Saying, sayingOf } from '../../text/saying.ts';
import { fitsGroup, matchWords } from '../../text/word-match.ts';
import type { Duty, Subject, SubjectFunction, SubjectKind, Territory } from '../types.ts';
import { groupsOf } from './groups.ts';

/** A function of a subject; of a function that prints several after one another («…; …»), one of them. */
export interface PlacedFunction {
  readonly territory: Territory;
  readonly subject: Subject;
  readonly own: SubjectFunction;
  /** The words of this function, as printed. */
  readonly text: string;
  readonly saying: Saying;
  /** The usual duties of the kind that it is about. */
  readonly duties: readonly Duty[];
}

/** Functions of one meaning; `duties` are those of the kind that all of them are about. */
export interface FunctionRow {
  readonly duties: readonly Duty[];
  readonly functions: readonly PlacedFunction[];
}

/** So near are two functions of one meaning; on one duty of the kind less is enough, in one document it must be more. */
const NEAR = 0.55;
const NEAR_ON_ONE_DUTY = 0.4;
const NEAR_IN_ONE_DOCUMENT = 0.8;
/** Of a subject of another kind the meaning is less sure: it must be said in nearly the same words. */
const NEAR_ELSEWHERE = 0.8;

const splitUp = (
  territory: Territory,
  subject: Subject,
  duties: readonly Duty[],
): readonly PlacedFunction[] =>
  subject.functions.flatMap((own) =>
    own.text
      .split(/(?<=;)\s+/u)
      .filter((text) => matchWords(text).length > 0)
      .map((text) => {
        const words = matchWords(text);
        return {
          territory,
          subject,
          own,
          text,
          saying: sayingOf(text, territory.name),
          duties: duties.filter(({ ties }) => ties.some((group) => fitsGroup(words, group))),
        };
      }),
  );

/** What was split up once: a subject is asked for again with every row it may have. */
const known = new WeakMap<Subject, readonly PlacedFunction[]>();

/** The functions of a subject, with the duties of its own kind that they are about. */
const placed = (territory: Territory, subject: Subject): readonly PlacedFunction[] => {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found = splitUp(territory, subject, subject.kind.target?.duties ?? []);
  known.set(subject, found);
  return found;
};

const shared = (functions: readonly PlacedFunction[]): readonly Duty[] =>
  (functions[0]?.duties ?? []).filter((duty) => functions.every(({ duties }) => duties.includes(duty)));

const nearness = (a: PlacedFunction, b: PlacedFunction): number | null => {
  const near = likeness(a.saying, b.saying);
  if (a.territory === b.territory) return near >= NEAR_IN_ONE_DOCUMENT ? near : null;
  return near >= (shared([a, b]).length > 0 ? NEAR_ON_ONE_DUTY : NEAR) ? near : null;
};

const breadth = ({ functions }: FunctionRow): number =>
  new Set(functions.map(({ territory }) => territory.id)).size;

/** The rows of a kind: what most territories have comes first, then the order of the documents. */
export const functionRows = (
  kind: SubjectKind,
  territories: readonly Territory[],
): readonly FunctionRow[] => {
  const all = territories.flatMap((territory) =>
    territory.subjects
      .filter((subject) => subject.kind.target?.id === kind.id)
      .flatMap((subject) => placed(territory, subject)),
  );
  return groupsOf(all, nearness)
    .map((functions) => ({ duties: shared(functions), functions }))
    .toSorted((a, b) => breadth(b) - breadth(a));
};

/** Functions that a territory gives to subjects of other kinds and that have the meaning of a row. */
export const elsewhere = (
  { functions }: FunctionRow,
  kind: SubjectKind,
  territory: Territory,
): readonly PlacedFunction[] =>
  territory.subjects
    .filter((subject) => subject.kind.target?.id !== kind.id)
    .flatMap((subject) => placed(territory, subject))
    .filter((own) => functions.every((other) => likeness(own.saying, other.saying) >= NEAR_ELSEWHERE));
