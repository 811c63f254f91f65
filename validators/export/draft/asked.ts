// What a draft of an act is made of, and the words in which it leaves a place open.
import type { Federal, SubjectKind, Territory } from '../../model/types.ts';

/** What is known before anything is decided. */
export interface Asked {
  readonly level: Territory['level'];
  readonly federal: Federal;
  /** ISO date of the draft: what is demanded on it. */
  readonly asOf: string;
}

/** A file of the draft. */
export interface DraftFile {
  readonly name: string;
  readonly kind: 'act' | 'provision' | 'subjects' | 'roadmap' | 'indicators';
  readonly text: string;
}

/** A place that awaits a decision. */
export const open = (what: string): string => `[${what}]`;

/** How the system of a level is called, in the nominative, in the genitive and for short. */
export const systems = {
  region: {
    prepositional:
      'региональной системе научно-методического сопровождения педагогических работников и управленческих кадров',
    genitive:
      'региональной системы научно-методического сопровождения педагогических работников и управленческих кадров',
    short: 'РС НМС',
  },
  municipality: {
    prepositional:
      'муниципальной системе научно-методического сопровождения педагогических работников и управленческих кадров',
    genitive:
      'муниципальной системы научно-методического сопровождения педагогических работников и управленческих кадров',
    short: 'МС НМС',
  },
} as const;

/** The kinds of subjects that every document of the level describes. */
export const requiredKinds = ({ level, federal }: Asked): readonly SubjectKind[] =>
  [...federal.subjectKinds.values()].filter(({ required }) => required?.levels.includes(level) === true);

/** The kind of subject that coordinates a system, where its level must have one; else the first that it must have. */
export const coordinatorOf = (asked: Asked): SubjectKind | null => {
  const required = requiredKinds(asked);
  return required.find(({ id }) => id === 'cnppm') ?? required[0] ?? null;
};

/** The system measures of documents of regions say «РС НМС»; those of a municipality are about its own system. */
export const measureName = (name: string, { level }: Asked): string =>
  name.replaceAll(systems.region.short, systems[level].short);

/** The words as the first of a cell: in a sentence they begin with a small letter. */
export const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
