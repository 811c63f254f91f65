// The subjects whose functions a document lists, as subjects.yaml holds them. The list stays in its place of the text as
// `<Functions of="…"/>`; a numbered function stays a clause, and only says whose it is.
import { likeness } from '../../../language/likeness.ts';
import type { SubjectKind } from '../../../model/types.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Choosing } from '../../choosing.ts';
import { named } from '../../order/named.ts';
import type { Value, ValueMap } from '../../said.ts';
import type { FoundAbbreviation } from '../abbreviations/lists.ts';
import type { Outlined } from '../outline.ts';
import { chosenKind, mayBeSubject } from './chosen-kind.ts';
import type { Work } from './deed.ts';
import { type Known, withFullName } from './full-name.ts';
import { type Described, type RankedKind, rankKinds } from './kind.ts';

export interface FoundSubjects {
  readonly subjects: readonly ValueMap[];
  /** The lists that `<Functions of="…"/>` prints, with the ids of their subjects. */
  readonly printed: ReadonlyMap<Outlined, string>;
}

export interface SubjectContext {
  readonly kinds: readonly SubjectKind[];
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly choosing: Choosing;
  /** Ids of subjects that are taken in the act; those that are given are added. */
  readonly taken: Set<string>;
}

const idOf = (base: string, taken: Set<string>): string => {
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  taken.add(id);
  return id;
};

/** The clause, else the section, by which a place is cited. */
const sectionOf = ({ clause, headings }: Work['at']): string | null =>
  clause ?? headings.flatMap((heading) => readClauseNumber(heading)?.number ?? []).at(-1) ?? null;

interface Entered {
  readonly value: ValueMap;
  readonly name: string;
  readonly kind: string;
  readonly short: string | null;
  /** Where it was found. */
  readonly first: Work;
  readonly works: Work[];
  /** The list that `<Functions>` prints; null where the text prints them itself. */
  list: Work['list'];
}

const functionsOf = ({ works, list }: Entered): readonly Value[] =>
  works.flatMap(({ deeds, at }) =>
    deeds.map(({ said, clause }) => {
      const cited = list === null ? (clause ?? sectionOf(at)) : clause;
      return cited === null ? said : { text: said, clause: cited };
    }),
  );

const orNone = (functions: readonly Value[]): readonly Value[] | undefined =>
  functions.length === 0 ? undefined : functions;

/** Lists and tables first; then what sentences tell of others; then those who are only named. */
const order: readonly Work['by'][] = ['list', 'sentence', 'name'];

const describedAs = (work: Work, subject: Known): Described => ({
  names: [subject.name.text, ...(subject.full === null ? [] : [subject.full.text])],
  line: work.at.lead
    .map(({ said }) => said.text)
    .filter((text) => text.includes(subject.name.text))
    .join(' '),
  headings: work.at.headings,
  functions: work.deeds.map(({ said }) => said.text),
});

/** Adds what is said of a subject that was entered before. */
const addTo = (known: Entered, work: Work, printed: Map<Outlined, string>): void => {
  // A list that stands for itself tells all; that somebody is named tells nothing of one who is described.
  if (work.by === 'name' || (work.by === 'sentence' && known.list !== null)) return;
  // Two lists of one subject stay both in the text: `<Functions>` prints all of them at one place.
  const isOfList = known.list !== null || work.list !== null;
  if (isOfList && [...known.works, work].some(({ at }) => sectionOf(at) === null)) return;
  if (known.list !== null) printed.delete(known.list);
  known.list = null;
  known.works.push(work);
};

const entered = (work: Work, subject: Known, id: string, kind: string): Entered => ({
  value: {
    id,
    name: named(subject.full ?? subject.name),
    short: subject.short === null ? undefined : { text: subject.short, stretches: subject.name.stretches },
    kind,
    clause: work.at.clause ?? undefined,
    level: work.level ?? undefined,
  },
  name: (subject.full ?? subject.name).text,
  kind,
  short: subject.short,
  first: work,
  works: [work],
  list: work.list,
});

/** Finds who has functions in a document, and what they are. */
export const findSubjects = (works: readonly Work[], context: SubjectContext): FoundSubjects => {
  const { taken, choosing } = context;
  const subjects = new Map<string, Entered>();
  const printed = new Map<Outlined, string>();
  const asked = new Set<string>();
  const knownAs = ({ full, name }: Known): Entered | undefined =>
    subjects.get((full ?? name).text.toLowerCase()) ??
    [...subjects.values()].find(({ short }) => short !== null && likeness(short, name.text).level === 'same');
  /** One that is only named is a subject of its kind that is described, or called nearly so. */
  const alike = ({ full, name }: Known, [best]: readonly RankedKind[]): Entered | undefined =>
    [...subjects.values()].find(
      (one) =>
        (one.first.by !== 'name' && best !== undefined && one.kind === best.kind.id) ||
        [name, ...(full === null ? [] : [full])].some(({ text }) =>
          ['same', 'reworded', 'extended'].includes(likeness(one.name, text).level),
        ),
    );
  /** By its clause, and by its name where the clause tells of several. */
  const questionOf = ({ at }: Work, { name }: Known): string => {
    const byClause = `subject/${at.clause ?? name.text}`;
    const id = asked.has(byClause) ? `subject/${name.text}` : byClause;
    asked.add(id);
    return id;
  };
  for (const work of order.flatMap((by) => works.filter((one) => one.by === by))) {
    const subject = withFullName(work.subject, context.abbreviations);
    const ranked = rankKinds(describedAs(work, subject), context.kinds);
    if (!mayBeSubject(work, subject, ranked)) continue;
    const known = knownAs(subject) ?? (work.by === 'name' ? alike(subject, ranked) : undefined);
    if (known !== undefined) {
      addTo(known, work, printed);
      continue;
    }
    const kind = chosenKind(subject, work, ranked, questionOf(work, subject), choosing);
    if (kind === null) continue;
    const id = idOf(kind, taken);
    subjects.set((subject.full ?? subject.name).text.toLowerCase(), entered(work, subject, id, kind));
    if (work.list !== null) printed.set(work.list, id);
  }
  const inText = [...subjects.values()].toSorted((a, b) => works.indexOf(a.first) - works.indexOf(b.first));
  return {
    subjects: inText.map((one) => ({ ...one.value, functions: orNone(functionsOf(one)) })),
    printed,
  };
};
