// What a draft of an act is made of, and the words in which it leaves a place open.
import type { Federal, SubjectKind, Territory } from '../../model/types.ts';
import type { DraftedOrder } from './order-words.ts';

/** The documents that a draft may bring, in the order of its annexes. */
export const draftedDocuments = ['provision', 'roadmap', 'indicators'] as const;

export type DraftedDocument = (typeof draftedDocuments)[number];

/** What an author settles before the draft is made. */
export interface Wishes {
  readonly level: NonNullable<Territory['level']>;
  /** What adopts the documents. */
  readonly order: DraftedOrder;
  /** Who issues it, in the nominative; null where nobody has said it yet. */
  readonly issuer: string | null;
  /** At least one. */
  readonly documents: readonly DraftedDocument[];
  /** The years that are planned for, in their order. */
  readonly years: readonly number[];
}

/** What is known before anything is decided. */
export interface Asked extends Wishes {
  readonly federal: Federal;
  /** ISO date of the draft: what is demanded on it. */
  readonly asOf: string;
}

/** A whole act for this year and the next, by an order of nobody yet. */
export const usualWishes = (level: Wishes['level'], asOf: string): Wishes => {
  const year = Number(asOf.slice(0, 4));
  return { level, order: 'order', issuer: null, documents: draftedDocuments, years: [year, year + 1] };
};

/** Whether a draft brings a document. */
export const brings = ({ documents }: Asked, document: DraftedDocument): boolean =>
  documents.includes(document);

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
