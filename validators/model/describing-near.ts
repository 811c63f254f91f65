// The documents whose subjects a plan may name as responsible: those of its act, and those of the territory's acts that describe a system.
import { describesSubjects } from './act-actions.ts';
import type { Territory } from './types.ts';
import { documentsBeside } from './view-of.ts';

/** Of some documents those that have a list of subjects. */
export const withSubjects = (views: readonly Territory[]): readonly Territory[] =>
  views.filter(({ files }) => files.has('subjects'));

/** The documents of the act itself that have subjects, and those of the acts of the territory that describe a system. */
export const describingNear = (territory: Territory): readonly Territory[] => {
  const beside = documentsBeside(territory);
  const others = territory.acts
    .filter(({ current }) => current.status !== 'repealed' && !beside.includes(current))
    .flatMap(({ current }) => [current, ...current.annexes])
    .filter(describesSubjects);
  return withSubjects([...beside, ...others]);
};
