// Links subjects to their kinds, to the clauses that describe them, and their functions to the places where they are printed.

import { child, type Spot } from '../source/spot.ts';
import { hasEnded } from '../text/acts/ended.ts';
import type { SubjectsFile } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import { namedIn } from './named.ts';
import type { Parts, PrintedFunction } from './parts/builder.ts';
import { clauseReference } from './provision.ts';
import type { Federal, Reference, Subject, SubjectFunction, Topic } from './types.ts';

type SubjectData = Loose<SubjectsFile['subjects'][number]>;

/** A function as the file has it, before it is linked. */
interface FunctionEntry {
  readonly text: string;
  readonly clause: string | null;
  /** Topics to which it is tied, and from which it is untied, by hand. */
  readonly topics: readonly Reference<string>[];
  readonly notTopics: readonly Reference<string>[];
  readonly spot: Spot;
}

const ids = (entries: readonly (string | undefined)[] | undefined, spot: Spot): Reference<string>[] =>
  present(entries).map(([index, printed]) => ({ printed, target: printed, spot: child(spot, index) }));

/** The functions of a subject in the file's order. */
const functionEntries = (subject: SubjectData, spot: Spot): FunctionEntry[] =>
  present(subject.functions).map(([index, entry]) => {
    const at = child(spot, 'functions', index);
    if (typeof entry === 'string') return { text: entry, clause: null, topics: [], notTopics: [], spot: at };
    return {
      text: entry.text ?? '',
      clause: entry.clause ?? null,
      topics: ids(entry.topics, child(at, 'topics')),
      notTopics: ids(entry.notTopics, child(at, 'notTopics')),
      spot: 'text' in entry ? child(at, 'text') : at,
    };
  });

/**
 * The functions of a subject as the list in its own clause prints them. One that another clause gives («clause: "20"») stands in the
 * text there, and not in the list.
 */
export const printedFunctionsOf = (subject: SubjectData, spot: Spot): readonly PrintedFunction[] =>
  functionEntries(subject, spot).map(({ text, clause, spot: at }) => ({
    text,
    spot: at,
    isElsewhere:
      clause !== null &&
      subject.clause !== undefined &&
      clause !== subject.clause &&
      !clause.startsWith(`${subject.clause}.`),
  }));

/** The subjects of a file with their places. */
export const subjectEntries = (
  data: Loose<SubjectsFile> | undefined,
  spot: Spot,
): (readonly [SubjectData, Spot])[] =>
  present(data?.subjects).map(([index, subject]) => [subject, child(spot, 'subjects', index)]);

/** What of the federal layer subjects refer to. */
type Layer = Pick<Federal, 'subjectKinds' | 'topics'>;

const buildSubject = (
  data: SubjectData,
  spot: Spot,
  territory: string,
  parts: Parts | null,
  { subjectKinds: kinds, topics }: Layer,
): Subject => {
  const topic = ({ printed, spot: at }: Reference<string>): Reference<Topic> => ({
    printed,
    target: topics.find((known) => known.id === printed) ?? null,
    spot: at,
  });
  const id = data.id ?? '';
  const named = namedIn(data.name);
  const name = named.name ?? id;
  const clause =
    data.clause === undefined ? null : clauseReference(parts, data.clause, child(spot, 'clause'));
  const anchors = parts?.functionAnchors.get(id) ?? [];
  const functions = functionEntries(data, spot).flatMap((entry, index): readonly SubjectFunction[] => {
    if (hasEnded(entry.text)) return [];
    const own =
      entry.clause === null
        ? clause
        : clauseReference(parts, entry.clause, child(spot, 'functions', index, 'clause'));
    return [
      {
        text: entry.text,
        clause: own,
        anchor: anchors[index] ?? own?.target?.anchor ?? null,
        topics: entry.topics.map(topic),
        notTopics: entry.notTopics.map(topic),
        spot: entry.spot,
      },
    ];
  });
  return {
    id,
    territory,
    name,
    namePrinted: named.printed,
    short: data.short ?? null,
    label: data.short ?? name,
    aliases: present(data.aliases).map(([, alias]) => alias),
    kind: { printed: data.kind ?? '', target: kinds.get(data.kind ?? '') ?? null, spot: child(spot, 'kind') },
    level: data.level ?? null,
    clause,
    functions,
    spot,
  };
};

/** Links all subjects of a territory, which is given by its id. */
export const buildSubjects = (
  entries: readonly (readonly [SubjectData, Spot])[],
  territory: string,
  parts: Parts | null,
  federal: Layer,
): Subject[] => entries.map(([data, spot]) => buildSubject(data, spot, territory, parts, federal));
