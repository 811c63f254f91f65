// What a kind of record counts by itself, and as the answer to a kind of question.
import type { Query } from '../query/read-query.ts';
import type { Kind } from '../records/record.ts';

/** A place that defines or gathers comes before one that mentions. */
const kindWeights: Readonly<Partial<Record<Kind, number>>> = {
  topic: 1.25,
  term: 1.15,
  subject: 1.15,
  'subject-kind': 1.15,
  indicator: 1.05,
  page: 0.95,
  row: 0.95,
  finding: 0.8,
  guide: 1.1,
};

const wantedKinds: Readonly<Record<NonNullable<Query['wants']>, Readonly<Partial<Record<Kind, number>>>>> = {
  definition: { term: 1.6 },
  duty: { topic: 1.1, function: 1.15, subject: 1.1, 'subject-kind': 1.1, measure: 1.05 },
  value: { indicator: 1.4, figure: 1.4, term: 0.85 },
  deadline: { measure: 1.25 },
  way: { topic: 1.1, guide: 3 },
  place: { topic: 1.1 },
};

/** How much more, or less, a record counts for its kind, where `wants` is what the question asks for. */
export const weightOfKind = (kind: Kind, wants: Query['wants']): number =>
  (kindWeights[kind] ?? 1) * (wants === null ? 1 : (wantedKinds[wants][kind] ?? 1));
