// What a document gives a subject to do: its functions, and its actions in the tables of interaction.
import { phrasePlaces } from '../../language/phrase-places.ts';
import { saysGroup } from '../../language/said-in.ts';
import { saidRoots, saidWords } from '../../language/said-words.ts';
import type { Duty, Subject, SubjectKind, Term, Territory } from '../../model/types.ts';
import { areApart } from '../../text/sets.ts';
import { fitsGroup, matchWords } from '../../text/words/word-match.ts';

/** Texts of the functions and actions of each subject that has some. */
export const workOfSubjects = ({
  subjects,
  interactions,
}: Pick<Territory, 'subjects' | 'interactions'>): ReadonlyMap<Subject, readonly string[]> => {
  const work = new Map<Subject, string[]>();
  const add = (subject: Subject, texts: readonly string[]): void => {
    if (texts.length > 0) work.set(subject, [...(work.get(subject) ?? []), ...texts]);
  };
  for (const subject of subjects)
    add(
      subject,
      subject.functions.map(({ text }) => text),
    );
  for (const { rows } of interactions)
    for (const { subject, actions } of rows)
      if (subject.target !== null)
        add(
          subject.target,
          actions.map(({ text }) => text),
        );
  return work;
};

/** Whether the territory's own documents give subjects of this level their work: a municipality does not rule its region. */
export const isOwnLevel = ({ level }: Pick<Territory, 'level'>, of: Subject['level']): boolean =>
  of !== null && of !== 'federal' && !(level === 'municipality' && of === 'regional');

const isSaid = ({ ties }: Duty, texts: readonly string[]): boolean =>
  texts.some((text) => ties.some((group) => fitsGroup(matchWords(text), group) || saysGroup(text, group)));

/** What a term is said to be: «индивидуальный маршрут педагога, в котором …» is a route, whatever it contains. */
const kindOf = (definition: string): string => definition.split(/[,;.]/u)[0] ?? definition;

/** The texts with what the act's own terms in them mean: «сопровождает выполнение ЛПП» is about the «маршрут» that an ЛПП is. */
const withMeanings = (texts: readonly string[], terms: readonly Term[]): readonly string[] =>
  texts.map((text) =>
    [
      text,
      ...terms.flatMap(({ term, short, definition }) =>
        [term, ...(short === null ? [] : [short])].some((name) => phrasePlaces(text, name).length > 0)
          ? [kindOf(definition)]
          : [],
      ),
    ].join('. '),
  );

/** The duties that none of the texts is about, in the words of the list, in kindred ones or in terms that the act defines by them. */
export const uncovered = (
  { duties }: SubjectKind,
  texts: readonly string[],
  terms: readonly Term[],
): readonly Duty[] => {
  const left = duties.filter((duty) => !isSaid(duty, texts));
  if (left.length === 0 || terms.length === 0) return left;
  const meant = withMeanings(texts, terms);
  return left.filter((duty) => !isSaid(duty, meant));
};

type Sense = Pick<Duty, 'name' | 'ties'>;

/** Single words say a sense from so many letters of a stem on. */
const shortestStem = 4;

/** The words that a duty has its sense from: those of its name and of its patterns but for what every duty and the kind itself are called by. */
const senseOf = ({ name, ties }: Sense, kind: string): readonly string[] => {
  const ofKind = saidRoots(kind);
  const words = saidWords(name).flatMap(({ lemmas }) => [...lemmas].map((lemma) => `${lemma}*`));
  const patterns = ties
    .flatMap(({ all, any }) => [...all, ...any])
    .flatMap((pattern) => pattern.split(/\s+/u));
  return [...new Set([...words, ...patterns])].filter((pattern) => {
    const [word] = saidWords(pattern.replace(/\*$/u, ''));
    return (
      word !== undefined && word.weight === 1 && pattern.length > shortestStem && areApart(word.roots, ofKind)
    );
  });
};

/** Whether some text has a word of the sense of a duty, or a kindred one: perhaps it says the duty in words of its own. */
export const isTouchedOn = (
  duty: Sense,
  kind: Pick<SubjectKind, 'name'>,
  texts: readonly string[],
): boolean => {
  const group = { all: [], any: senseOf(duty, kind.name), none: [] };
  return texts.some((text) => saysGroup(text, group));
};
