// What Svod says of a text stands apart from its words: notes of the editor in the metadata, and marks that refer to them.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { passedOf, passedWords } from '../../model/deadline-passed.ts';
import { stateOf, stateWords } from '../../model/state.ts';
import type { Measure, Territory } from '../../model/types.ts';
import { ownerOf } from '../../model/view-of.ts';
import { formatDate } from '../../text/russian.ts';
import { xmlText } from '../unprintable.ts';

/** The notes on a document, and which of them belongs where, by id. */
export interface Notes {
  /** The words of the notes, each with its id. */
  readonly ids: ReadonlyMap<string, string>;
  /** The note on the state of the document. */
  readonly state: string;
  /** The note on the deadline of a measure; null where it does not lie behind. */
  readonly passed: (measure: Measure) => string | null;
}

/** The notes on a document on `asOf` (ISO date): its state, and each way in which a deadline of it lies behind. */
export const notesOf = (territory: Territory, asOf: string): Notes => {
  const day = formatDate(asOf);
  const ids = new Map<string, string>();
  const idOf = (words: string): string => {
    const id = ids.get(words) ?? `note-${ids.size + 1}`;
    ids.set(words, id);
    return id;
  };
  const state = idOf(`На ${day} документ: ${stateWords(stateOf(territory, asOf))}`);
  const passed = new Map<Measure, string>();
  const plan = ownerOf(territory, 'roadmap');
  for (const measure of territory.roadmap?.measures ?? []) {
    const found = passedOf(measure, plan, asOf);
    if (found !== null) passed.set(measure, idOf(`На ${day}: ${passedWords(found)}`));
  }
  return { ids, state, passed: (measure) => passed.get(measure) ?? null };
};

/** Writes the notes into `meta`. */
export const writeNotes = (meta: XMLBuilder, { ids }: Notes): void => {
  const notes = meta.ele('notes', { source: '#svod' });
  for (const [words, eId] of ids) notes.ele('note', { eId }).ele('p').txt(xmlText(words));
};

/** Refers to a note behind the words of a paragraph. */
export const referTo = (paragraph: XMLBuilder, id: string): void => {
  paragraph.ele('noteRef', { href: `#${id}`, marker: id.replace('note-', '') });
};
