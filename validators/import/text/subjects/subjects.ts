// The subjects whose functions a document lists, as subjects.yaml holds them. The list stays in its place of the text as
// `<Functions of="…"/>`; a numbered function stays a clause, and only says whose it is.
import { isMostly, isSame, likeness, saidOf } from '../../../language/likeness.ts';
import type { SubjectKind } from '../../../model/types.ts';
import type { Choosing } from '../../choosing.ts';
import type { ValueMap } from '../../said.ts';
import type { PlacedText } from '../abbreviations/abbreviations.ts';
import type { FoundAbbreviation } from '../abbreviations/lists.ts';
import type { Outlined } from '../outline.ts';
import type { IsScrambled } from '../scrambled.ts';
import { chosenKind, mayBeSubject } from './chosen-kind.ts';
import { chosenName } from './chosen-name.ts';
import { onlyNames, type Work } from './deed.ts';
import { addTo, type Entered, subjectValue } from './entered.ts';
import { type Known, withFullName } from './full-name.ts';
import { namesOnly } from './in-interactions.ts';
import { type Described, type RankedKind, rankKinds } from './kind.ts';
import { mentionedIn } from './mentioned.ts';
import { isCutOff, lettersIn, shortByLetters } from './short-names.ts';

export interface FoundSubjects {
  readonly subjects: readonly ValueMap[];
  /** The lists that `<Functions of="…"/>` prints, with the ids of their subjects. */
  readonly printed: ReadonlyMap<Outlined, string>;
}

export interface SubjectContext {
  readonly kinds: readonly SubjectKind[];
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly choosing: Choosing;
  /** Whether a municipality adopts the act. */
  readonly isMunicipal: boolean;
  /** Whether words are out of order: what has such a name is not entered unasked. */
  readonly isScrambled: IsScrambled;
  /** Ids of subjects that are taken in the act; those that are given are added. */
  readonly taken: Set<string>;
}

const idOf = (base: string, taken: Set<string>): string => {
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  taken.add(id);
  return id;
};

/** Lists and tables first; then what sentences tell of others; then those who are only named, at last in definitions. */
const order: readonly Work['by'][] = ['list', 'sentence', 'name', 'definition'];

const describedAs = (work: Work, subject: Known, isMunicipal: boolean): Described => ({
  level: work.level,
  isMunicipal,
  names: [
    subject.name.text,
    ...(subject.full === null ? [] : [subject.full.text]),
    // «Академия (федеральный координатор)»
    ...Array.from(subject.name.text.matchAll(/\(([^()]{3,})\)/gu), ([, inside = '']) => inside),
  ],
  line: work.at.lead
    .map(({ said }) => said.text)
    .filter((text) => text.includes(subject.name.text))
    .join(' '),
  headings: work.at.headings,
  functions: work.deeds.map(({ said }) => said.text),
});

const keyOf = ({ full, name }: Known): string => (full ?? name).text.toLowerCase();

/** The one that is entered under this name, in full or in short. */
const knownAs = (subjects: ReadonlyMap<string, Entered>, subject: Known): Entered | undefined =>
  subjects.get(keyOf(subject)) ??
  [...subjects.values()].find(
    ({ called: { name, short } }) =>
      (short !== null && isSame(short, subject.name.text)) ||
      // One short name, and nearly one full name: the document spells it in two ways.
      (short !== null && short === subject.short && isMostly(saidOf(name.text, keyOf(subject)))) ||
      isCutOff(subject.name.text, name.text),
  );

/** «ГАУ ДПО «Академия» (далее – Академия)»: with a name of its own it is nobody else, though another is of its kind. */
const hasOwnName = ({ name, full, short }: Known, other: Entered): boolean =>
  short !== null &&
  short !== other.called.short &&
  !isMostly(saidOf(other.called.name.text, (full ?? name).text));

/** One that is only named is a subject of its kind that is described, or called nearly so. */
const alike = (
  subjects: ReadonlyMap<string, Entered>,
  known: Known,
  [best]: readonly RankedKind[],
): Entered | undefined =>
  [...subjects.values()].find((one) => {
    const isOfKind = !onlyNames(one.first) && one.kind === best?.kind.id && !hasOwnName(known, one);
    return (
      isOfKind ||
      [known.name, ...(known.full === null ? [] : [known.full])].some(({ text }) =>
        ['same', 'reworded', 'extended'].includes(likeness(one.called.name.text, text).level),
      )
    );
  });

const isDescribed = (subjects: readonly Entered[]): boolean =>
  subjects.some(({ first }) => first.by !== 'definition');

/** Names a question by its clause, and by the name of the subject where the clause tells of several. */
const questions = (): ((work: Work, subject: Known) => string) => {
  const asked = new Set<string>();
  return ({ at }, { name }) => {
    const byClause = `subject/${at.clause ?? name.text}`;
    const id = asked.has(byClause) ? `subject/${name.text}` : byClause;
    asked.add(id);
    return id;
  };
};

/** Finds who has functions in a document, what they are, and who else is named. */
export const findSubjects = (
  works: readonly Work[],
  texts: readonly PlacedText[],
  context: SubjectContext,
): FoundSubjects => {
  const { taken, choosing, kinds, abbreviations, isMunicipal, isScrambled } = context;
  const subjects = new Map<string, Entered>();
  const printed = new Map<Outlined, string>();
  const questionOf = questions();
  const printedTexts = texts.map(({ said }) => said);
  const letters = lettersIn(printedTexts.map(({ text }) => text));
  const cutOff = namesOnly(works).filter((name) => name.includes('.'));
  const enter = (work: Work, found: Known, kind: string, question: string): void => {
    const id = idOf(kind, taken);
    const name = found.full ?? found.name;
    const short = found.short ?? shortByLetters(name.text, letters);
    const others = [...(found.others ?? []), ...cutOff.filter((other) => isCutOff(other, name.text))];
    const subject = { ...found, short, others };
    const called = chosenName(subject, question, { texts: printedTexts, choosing, isScrambled });
    subjects.set(keyOf(subject), { id, kind, called, first: work, works: [work], list: work.list });
    if (work.list !== null) printed.set(work.list, id);
  };
  for (const work of order.flatMap((by) => works.filter((one) => one.by === by))) {
    const subject = withFullName(work.subject, abbreviations, printedTexts);
    const ranked = rankKinds(describedAs(work, subject, isMunicipal), kinds);
    if (!mayBeSubject(work, subject, ranked)) continue;
    const known =
      knownAs(subjects, subject) ?? (onlyNames(work) ? alike(subjects, subject, ranked) : undefined);
    if (known !== undefined) {
      addTo(known, work, printed);
      continue;
    }
    // A definition of another system tells who is a subject only where nothing else in the document does.
    const isPassing =
      work.by === 'definition' && work.isOfOwnSystem !== true && isDescribed([...subjects.values()]);
    const question = isPassing ? `subject/mentioned/${subject.name.text}` : questionOf(work, subject);
    const chosen = chosenKind(subject, work, ranked, {
      id: question,
      entered: [...subjects.values()],
      choosing,
      ...(isPassing ? { manner: 'in passing' } : {}),
    });
    if (chosen === null) continue;
    if (typeof chosen === 'string') enter(work, subject, chosen, question);
    else addTo(chosen, work, printed);
  }
  // One whom a person took from a definition leaves the questions about others as they are.
  const own = [...subjects.values()];
  const known = isDescribed(own) ? own.filter(({ first }) => first.by !== 'definition') : own;
  const isEntered = (kind: string): boolean => known.some((one) => one.kind === kind);
  const mentions = subjects.size === 0 ? [] : mentionedIn(texts, kinds, isEntered);
  for (const { work, ranked, isAtWork } of mentions) {
    const subject = withFullName(work.subject, abbreviations, printedTexts);
    const question = `subject/mentioned/${ranked[0]?.kind.id ?? ''}`;
    const chosen = chosenKind(subject, work, ranked, {
      id: question,
      entered: [],
      choosing,
      manner: isAtWork ? 'at work' : 'in passing',
    });
    if (typeof chosen === 'string') enter(work, subject, chosen, question);
  }
  const inText = [...subjects.values()].toSorted((a, b) => works.indexOf(a.first) - works.indexOf(b.first));
  return { subjects: inText.map(subjectValue), printed };
};
