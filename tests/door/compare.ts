// How an act as it was imported differs from the one that a person has entered, by what an act consists of.
import type { Territory } from '../../validators/model/types.ts';
import { type Difference, differencesOf } from './compare/differences.ts';
import type { Item } from './compare/items.ts';
import { type Extent, indicatorItems, otherTableItems, roadmapItems } from './compare/table-items.ts';
import {
  abbreviationItems,
  clauseItems,
  counterparts,
  functionItems,
  linkItems,
  orderItems,
  subjectItems,
  termItems,
} from './compare/text-items.ts';

/** What an act consists of; each is measured by itself. */
export const aspects = {
  roadmap: roadmapItems,
  indicators: indicatorItems,
  clauses: clauseItems,
  subjects: subjectItems,
  functions: (view) => functionItems(view),
  order: orderItems,
  abbreviations: abbreviationItems,
  terms: termItems,
  tables: otherTableItems,
  links: (view) => linkItems(view),
} as const satisfies Readonly<Record<string, (view: Territory, extent: Extent) => readonly Item[]>>;

export type Aspect = keyof typeof aspects;

/** What has no order of its own. */
const free: ReadonlySet<Aspect> = new Set(['subjects', 'functions', 'abbreviations', 'terms', 'links']);

/** How well one aspect of an act was understood. */
export interface Measured {
  readonly aspect: Aspect;
  /** How many cells, clauses, functions the act has. */
  readonly wanted: number;
  readonly differences: readonly Difference[];
  /** The share that is right, from 0 to 1. An act that has nothing of it and gets nothing is right. */
  readonly share: number;
}

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** A difference in one line. */
export const line = (difference: Difference): string => {
  const { kind, at, text } = difference;
  switch (kind) {
    case 'lost':
      return `нет     ${at}: ${excerpt(text)}`;
    case 'extra':
      return `лишнее  ${at}: ${excerpt(text)}`;
    case 'changed':
      return `иначе   ${at}: ${excerpt(text)} ⇒ ${excerpt(difference.found)}`;
    case 'moved':
      return `не там  ${at}: ${excerpt(text)} ⇒ ${difference.to}`;
  }
};

/** Compares one aspect of two acts. `isBare`: of tables their heads and rows alone. */
export const compareAspect = (
  aspect: Aspect,
  wanted: Territory,
  found: Territory,
  { isBare = false }: Partial<Extent> = {},
): Measured => {
  const items = aspects[aspect];
  const hand = items(wanted, { isBare });
  const bySubject = aspect === 'functions' ? functionItems : aspect === 'links' ? linkItems : null;
  const theirs = bySubject?.(found, counterparts(wanted, found)) ?? items(found, { isBare });
  const count = hand.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  const differences = differencesOf(hand, theirs, !free.has(aspect));
  const share = differences.length === 0 ? 1 : Math.max(0, 1 - differences.length / Math.max(1, count));
  return { aspect, wanted: count, differences, share };
};

/** Compares acts in all aspects. */
export const compare = (wanted: Territory, found: Territory): readonly Measured[] =>
  (Object.keys(aspects) as Aspect[]).map((aspect) => compareAspect(aspect, wanted, found));
