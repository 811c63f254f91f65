// What a document says that somebody does, and how a deed is told from other words.
import { analyse } from '../../../language/analyse.ts';
import type { Level } from '../../../text/names/level-list.ts';
import type { Said } from '../../said.ts';
import type { Outlined, Standing } from '../outline.ts';
import type { NamedSubject } from './name.ts';

/** A deed, and the clause that prints it; null where it is printed with the list of its subject. */
export interface Deed {
  readonly said: Said;
  readonly clause: string | null;
}

/** What a document says that somebody does. */
export interface Work {
  readonly subject: NamedSubject;
  readonly at: Standing;
  readonly deeds: readonly Deed[];
  /** The list with dashes that `<Functions of="…"/>` stands for; null where the text prints the deeds itself. */
  readonly list: Outlined | null;
  /** The level that a table names beside the subject; null where it names none. */
  readonly level: Level | null;
  /** A list, a table or several sentences; one sentence; a list of names, which says nothing of what they do. */
  readonly by: 'list' | 'sentence' | 'name';
}

/** Words of what is said. */
export const part = ({ stretches }: Said, text: string): Said => ({ text: text.trim(), stretches });

const isPresent = (word: string): boolean =>
  analyse(word).some(({ part: of, tense }) => of === 'verb' && tense === 'present');

/** Whether a sentence says anywhere what somebody does. */
export const hasDeed = (sentence: string): boolean => (sentence.match(/\p{L}+/gu) ?? []).some(isPresent);

/** «Утверждает …»: a verb of the present at the head of what somebody does. */
export const isDeed = (text: string): boolean => {
  const [word = ''] = /\p{L}+/u.exec(text) ?? [];
  // «Согласует» is of the future by its form.
  return analyse(word).some(
    ({ part: of, tense }) => of === 'verb' && (tense === 'present' || tense === 'future'),
  );
};
