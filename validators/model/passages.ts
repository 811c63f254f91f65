// The document's own text passage by passage, each with the level whose list it stands in: «Структурный компонент
// муниципального уровня представляют субъекты:».

import { findLevels, type Level } from '../text/names/level-list.ts';
import type { Part, Provision } from './types.ts';

/** A line that opens a list by naming levels. */
export interface LeadIn {
  readonly part: Part;
  readonly levels: readonly Level[];
  /** The words that name the levels, where they stand in the part's text. */
  readonly at: number;
  readonly length: number;
}

/** A part of the text outside the order. */
export interface Passage {
  readonly part: Part;
  readonly text: string;
  /** The line that opened the list it stands in; for such a line, itself. */
  readonly leadIn: LeadIn | null;
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;

const lastSentence = (text: string): number => {
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) from = end.index + end[0].length;
  return from;
};

/** «Участниками системы регионального уровня являются:» opens a list as «… регионального уровня:» does. */
const COLON =
  /^\s*(?:явля[юе]тся|относ[яи]тся|вход[яи]т|составляют|представляют|работа[юе]т|действу[юе]т)?\s*:\s*$/u;

/** A section or a clause may name levels anywhere in its last sentence, a paragraph only right before its colon. */
const leadInOf = (part: Part): LeadIn | null => {
  const { kind, text } = part;
  const isOpening = text.trimEnd().endsWith(':');
  if (kind !== 'section' && !(isOpening && (kind === 'clause' || kind === 'paragraph'))) return null;
  const from = lastSentence(text);
  const named = findLevels(text.slice(from)).at(-1);
  if (named === undefined) return null;
  const at = from + named.at;
  const rest = text.slice(at + named.length);
  if (kind === 'paragraph' && !COLON.test(rest)) return null;
  return { part, levels: named.levels, at, length: named.length };
};

/** A definition («„термин“ – …») speaks of the word, not of this system; it is an item of no list. */
export const isDefinition = (text: string): boolean =>
  /^[\s–—-]*[«"„][^«»"„“]+[»"“]\s*(?:\([^()]*\)\s*)?[–—-]/u.test(text);

/** A passage and whether the extraction scrambled it. */
interface Read extends Passage {
  readonly damaged: boolean;
}

/** The items that stand right under a line, as far as they are read. */
interface Items {
  /** How deep they stand; null before the first. */
  readonly depth: number | null;
  /** How the last of them ends. */
  readonly end: string;
  readonly isClosed: boolean;
}

const none: Items = { depth: null, end: '', isClosed: false };

/** With an item after others: a full stop behind semicolons closes the list. */
const withItem = ({ depth, end, isClosed }: Items, text: string, own: number): Items => {
  if (depth !== null && own !== depth) return { depth, end, isClosed };
  const last = text.trimEnd().slice(-1);
  return { depth: own, end: last, isClosed: last === '.' && (end === ';' || end === ',') };
};

/**
 * Lists nested in one another go from the first to the last in printed order; a section ends what was open before it. What
 * stands behind a list of items that is closed is outside it, under the line of the section alone.
 */
const read = (provision: Provision | null): readonly Read[] => {
  const passages: Read[] = [];
  let leadIn: LeadIn | null = null;
  let ofSection: LeadIn | null = null;
  /** Null where something else than an item stands first under the line: its list is of clauses, and is not told to end. */
  let items: Items | null = null;
  const open = (part: Part, depth: number): void => {
    const opened = leadInOf(part);
    if (opened !== null) {
      leadIn = opened;
      if (part.kind === 'section') ofSection = opened;
      items = none;
    } else if (part.kind === 'bullet') items = items === null ? null : withItem(items, part.text, depth);
    else if (items?.isClosed === true) [leadIn, items] = [ofSection, null];
    else if (items?.depth === null) items = null;
  };
  const walk = (parts: readonly Part[], damaged: boolean, depth: number): void => {
    for (const part of parts) {
      if (part.inOrder) continue;
      const { kind, text, component, children } = part;
      if (kind === 'section') [leadIn, ofSection, items] = [null, null, null];
      if (!damaged) open(part, depth);
      if (text.trim() !== '' && !isDefinition(text)) passages.push({ part, text, leadIn, damaged });
      walk(children, damaged || component?.name === 'Damaged', depth + 1);
    }
  };
  walk(provision?.parts ?? [], false, 0);
  return passages;
};

/** The passages of a document but for those that the extraction scrambled. */
export const passagesOf = (provision: Provision | null): readonly Passage[] =>
  read(provision).filter(({ damaged }) => !damaged);

/** All passages: the words of a scrambled one are out of order, but the list that it stands in is not. */
export const passagesWithDamaged = (provision: Provision | null): readonly Passage[] => read(provision);

const SUBJECTS =
  /(?<!\p{L})(?:субъект|структур|компонент|участник|орган\p{L}{0,3}(?!\p{L})|организаци|учреждени|служб|представл)/iu;

/**
 * A line that opens a list of subjects, and no list of what is done: «Структурный компонент … уровня представляют
 * субъекты:». The words that name the level say nothing of it: «на уровне образовательной организации:».
 */
export const opensSubjects = ({ part: { text }, at, length }: LeadIn): boolean =>
  SUBJECTS.test(text.slice(0, at)) || SUBJECTS.test(text.slice(at + length));
