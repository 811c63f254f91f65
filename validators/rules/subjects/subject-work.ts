// What a document gives a subject to do: its functions, and its actions in the tables of interaction.
import { saysGroup } from '../../language/said-in.ts';
import type { Duty, Subject, SubjectKind, Territory } from '../../model/types.ts';
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

/** The duties that none of the texts is about, in the words of the list or in kindred ones. */
export const uncovered = ({ duties }: SubjectKind, texts: readonly string[]): readonly Duty[] =>
  duties.filter(
    ({ ties }) =>
      !texts.some((text) =>
        ties.some((group) => fitsGroup(matchWords(text), group) || saysGroup(text, group)),
      ),
  );
