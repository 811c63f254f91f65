// Functions of one kind of subject across documents, aligned by meaning: a row is one meaning. A wrong pairing is worse
// than a missed one, so what is said quite otherwise stays apart. Of the model nothing is needed, so that a browser can do it.
import { likeness, type Saying } from '../../text/words/saying.ts';
import { groupsOf } from './groups.ts';

/** What must be known of a function to align it. */
export interface Alignable {
  /** Id of the territory whose document prints it. */
  readonly territory: string;
  readonly saying: Saying;
  /** The usual duties of its kind of subject that it is about, by name. */
  readonly duties: readonly string[];
}

/** Functions of one meaning; `duties` are those that all of them are about. */
export interface AlignedRow<F extends Alignable> {
  readonly duties: readonly string[];
  readonly functions: readonly F[];
}

/** So near are two functions of one meaning; on one duty of the kind less is enough, in one document it must be more. */
const NEAR = 0.55;
const NEAR_ON_ONE_DUTY = 0.4;
const NEAR_IN_ONE_DOCUMENT = 0.8;
/** Of a subject of another kind the meaning is less sure: it must be said in nearly the same words. */
const NEAR_ELSEWHERE = 0.8;

const shared = (functions: readonly Alignable[]): readonly string[] =>
  (functions[0]?.duties ?? []).filter((duty) => functions.every(({ duties }) => duties.includes(duty)));

const nearness = (a: Alignable, b: Alignable): number | null => {
  const near = likeness(a.saying, b.saying);
  if (a.territory === b.territory) return near >= NEAR_IN_ONE_DOCUMENT ? near : null;
  return near >= (shared([a, b]).length > 0 ? NEAR_ON_ONE_DUTY : NEAR) ? near : null;
};

const breadth = ({ functions }: AlignedRow<Alignable>): number =>
  new Set(functions.map(({ territory }) => territory)).size;

/** The rows of functions of one kind: what most territories have comes first, then the order of the documents. */
export const alignedRows = <F extends Alignable>(functions: readonly F[]): readonly AlignedRow<F>[] =>
  groupsOf(functions, nearness)
    .map((group) => ({ duties: shared(group), functions: group }))
    .toSorted((a, b) => breadth(b) - breadth(a));

/** Whether a function of a subject of another kind has the meaning of a row. */
export const hasMeaningOf = ({ functions }: AlignedRow<Alignable>, { saying }: Alignable): boolean =>
  functions.every((own) => likeness(own.saying, saying) >= NEAR_ELSEWHERE);
