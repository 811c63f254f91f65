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
  /**
   * A list, a table or several sentences; one sentence; a list of names, which says nothing of what they do; the definition of what
   * consists of them.
   */
  readonly by: 'list' | 'sentence' | 'name' | 'definition';
  /** A definition of the very system that the document is about: whom it names is one of it. */
  readonly isOfOwnSystem?: true;
}

/** Whether a document only names somebody there. */
export const onlyNames = ({ by }: Work): boolean => by === 'name' || by === 'definition';

/** Words of what is said. */
export const part = ({ stretches }: Said, text: string): Said => ({ text: text.trim(), stretches });

/** The sentences of a paragraph; a full stop behind an abbreviation of capitals ends none. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\p{Ll}\)?\.)\s+(?=\p{Lu})/u);

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

/** What the work of somebody is called: «подготовка», «ведение», «координация». */
const OF_WORK = /(?:ни[ея]|ти[ея]|ци[яию]|зи[яию]|[вдлнржт]к[ау]|бор|зор|анализ|контроль|помощь|участие)$/iu;

/** «Ведёт реестр», «подготовку методистов», «общая координация»: a deed by a verb, or by the noun that its first words are of. */
export const isAction = (text: string): boolean => {
  if (isDeed(text)) return true;
  const words = (text.match(/\p{L}+/gu) ?? []).slice(0, 4);
  const noun = words.find((word) => {
    const parts = analyse(word).map(({ part: of }) => of);
    return parts.includes('noun') && !parts.includes('adjective');
  });
  return noun !== undefined && OF_WORK.test(noun);
};
