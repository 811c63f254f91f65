// One kind of subject across territories.
import type { Subject, SubjectKind, Territory } from '../../validators/model/types.ts';
import { corpus } from './svod.ts';
import { withDocument } from './topics.ts';

/** A territory with its subjects of a kind. */
export interface KindHere {
  readonly territory: Territory;
  readonly subjects: readonly Subject[];
}

export const subjectKinds: readonly SubjectKind[] = [...corpus.federal.subjectKinds.values()];

/** The territories that have a kind, by name. */
export const kindHere = (kind: SubjectKind): readonly KindHere[] =>
  withDocument.flatMap((territory) => {
    const subjects = territory.subjects.filter((subject) => subject.kind.target?.id === kind.id);
    return subjects.length === 0 ? [] : [{ territory, subjects }];
  });
