// Links subjects to their kinds, to the clauses that describe them, and their functions to the places where they are printed.
import { child, type Spot } from '../source/spot.ts';
import type { SubjectsFile } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import type { Parts } from './parts.ts';
import { clauseReference } from './provision.ts';
import type { Subject, SubjectFunction, SubjectKind } from './types.ts';

type SubjectData = Loose<SubjectsFile['subjects'][number]>;

/** A function as the file has it, before it is linked. */
export interface FunctionEntry {
  readonly text: string;
  readonly clause: string | null;
  readonly spot: Spot;
}

/** The functions of a subject in the file's order. */
export const functionEntries = (subject: SubjectData, spot: Spot): FunctionEntry[] =>
  present(subject.functions).map(([index, entry]) => {
    const at = child(spot, 'functions', index);
    if (typeof entry === 'string') return { text: entry, clause: null, spot: at };
    return {
      text: entry.text ?? '',
      clause: entry.clause ?? null,
      spot: 'text' in entry ? child(at, 'text') : at,
    };
  });

/** The subjects of a file with their places. */
export const subjectEntries = (
  data: Loose<SubjectsFile> | undefined,
  spot: Spot,
): (readonly [SubjectData, Spot])[] =>
  present(data?.subjects).map(([index, subject]) => [subject, child(spot, 'subjects', index)]);

const buildSubject = (
  data: SubjectData,
  spot: Spot,
  parts: Parts | null,
  kinds: ReadonlyMap<string, SubjectKind>,
): Subject => {
  const id = data.id ?? '';
  const name = data.name ?? id;
  const clause =
    data.clause === undefined ? null : clauseReference(parts, data.clause, child(spot, 'clause'));
  const anchors = parts?.functionAnchors.get(id) ?? [];
  const functions = functionEntries(data, spot).map((entry, index): SubjectFunction => {
    const own =
      entry.clause === null
        ? clause
        : clauseReference(parts, entry.clause, child(spot, 'functions', index, 'clause'));
    return {
      text: entry.text,
      clause: own,
      anchor: anchors[index] ?? own?.target?.anchor ?? null,
      spot: entry.spot,
    };
  });
  return {
    id,
    name,
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

/** Links all subjects of a territory. */
export const buildSubjects = (
  entries: readonly (readonly [SubjectData, Spot])[],
  parts: Parts | null,
  kinds: ReadonlyMap<string, SubjectKind>,
): Subject[] => entries.map(([data, spot]) => buildSubject(data, spot, parts, kinds));
