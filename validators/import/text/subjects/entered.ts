// A subject as it is entered, and what is added to it by what the document says of it later.
import { isNominative } from '../../../language/nominative.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import { named } from '../../order/named.ts';
import type { Value, ValueMap } from '../../said.ts';
import type { Outlined } from '../outline.ts';
import type { ChosenName } from './chosen-name.ts';
import { onlyNames, type Work } from './deed.ts';

export interface Entered {
  readonly id: string;
  readonly kind: string;
  called: ChosenName;
  /** Where it was found. */
  readonly first: Work;
  readonly works: Work[];
  /** The list that `<Functions>` prints; null where the text prints them itself. */
  list: Work['list'];
}

/** The clause, else the section, by which a place is cited. */
const sectionOf = ({ clause, headings }: Work['at']): string | null =>
  clause ?? headings.flatMap((heading) => readClauseNumber(heading)?.number ?? []).at(-1) ?? null;

const functionsOf = ({ works, list }: Entered): readonly Value[] =>
  works.flatMap(({ deeds, at }) =>
    deeds.map(({ said, clause }) => {
      const cited = list === null ? (clause ?? sectionOf(at)) : clause;
      return cited === null ? said : { text: said, clause: cited };
    }),
  );

/** Adds what is said of a subject that was entered before. */
export const addTo = (known: Entered, work: Work, printed: Map<Outlined, string>): void => {
  const { name } = known.called;
  // The name is that of the first place, where a sentence or a list may begin with it.
  const isSame = work.subject.name.text.toLowerCase() === name.text.toLowerCase();
  if (onlyNames(work) && isSame) known.called = { ...known.called, name: work.subject.name };
  // A list that stands for itself tells all; that somebody is named tells nothing of one who is described.
  if (onlyNames(work) || (work.by === 'sentence' && known.list !== null)) return;
  // Two lists of one subject stay both in the text: `<Functions>` prints all of them at one place.
  const isOfList = known.list !== null || work.list !== null;
  if (isOfList && [...known.works, work].some(({ at }) => sectionOf(at) === null)) return;
  if (known.list !== null) printed.delete(known.list);
  known.list = null;
  known.works.push(work);
};

/**
 * The name as content wants it. «Организации высшего образования» is of many where the text calls them so, and of one, in another
 * case, where it does not tell.
 */
const nameOf = ({ called: { name }, first: { subject } }: Entered): Value => {
  const [head = ''] = name.text.match(/\p{L}+/u) ?? [];
  const isSoPrinted =
    subject.name.text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.includes(head.toLowerCase()) === true;
  const isGiven = subject.isAsPrinted === true || isNominative(subject.name.text) === true;
  return isSoPrinted && isGiven ? name : named(name);
};

/** A subject as subjects.yaml holds it. */
export const subjectValue = (subject: Entered): ValueMap => {
  const { id, kind, called, first } = subject;
  const functions = functionsOf(subject);
  return {
    id,
    name: nameOf(subject),
    short: called.short === null ? undefined : { text: called.short, stretches: called.name.stretches },
    kind,
    clause: first.at.clause ?? undefined,
    level: first.level ?? undefined,
    functions: functions.length === 0 ? undefined : functions,
  };
};
