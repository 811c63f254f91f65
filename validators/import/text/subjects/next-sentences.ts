// What the sentences behind the first say that somebody does, where a document describes those who take part: «Координатором является
// Институт. Институт готовит наставников.», «Высший орган – совет наставников. Совет утверждает план.»
import { lemmasOf } from '../../../language/analyse.ts';
import { isNominative } from '../../../language/nominative.ts';
import { areApart } from '../../../text/sets.ts';
import type { Said } from '../../said.ts';
import { part } from './deed.ts';
import { namesDoer } from './doers.ts';
import { firstVerb, type NamedSubject, named } from './name.ts';

/** One who does something, and what. */
export interface NextDeed {
  readonly subject: NamedSubject;
  readonly deed: string;
}

/** «Взаимодействие С сопровождения»: a lone capital within a sentence shows that its words are out of order. */
const DAMAGED = /\p{Ll}\s[АВИКОСУ]\s\p{Ll}/u;
const PRONOUN = /^(?:он|она|оно|они)$/iu;

const headOf = (name: string): string => /\p{L}+/u.exec(name)?.[0] ?? '';

/** «Совет» behind «совет наставников» is the same. */
const isHeadOf = (name: string, { name: { text } }: NamedSubject): boolean =>
  !/\s/u.test(name) && !areApart(lemmasOf(name), lemmasOf(headOf(text)));

const subjectOf = (said: Said, name: string, last: NamedSubject | null): NamedSubject | null => {
  if (last !== null && (PRONOUN.test(name) || isHeadOf(name, last))) return last;
  const isName = namesDoer(name) && isNominative(name) !== false && !/,|\sне$/u.test(name);
  return isName ? named(said, name) : null;
};

/**
 * The deeds of the sentences, with those who do them.
 *
 * @param first whom the first sentence names
 * @param saysDeed tells a deed from what somebody is
 */
export const nextDeeds = (
  said: Said,
  sentences: readonly string[],
  first: NamedSubject | null,
  saysDeed: (deed: string) => boolean,
): readonly NextDeed[] => {
  let last = first;
  return sentences.flatMap((sentence): readonly NextDeed[] => {
    const verb = firstVerb(sentence);
    if (verb === null || verb === 0 || DAMAGED.test(sentence)) return [];
    const deed = sentence.slice(verb);
    const subject = subjectOf(part(said, sentence), sentence.slice(0, verb).trim(), last);
    if (subject === null) return [];
    last = subject;
    return saysDeed(deed) && !/:\s*$/u.test(sentence) ? [{ subject, deed }] : [];
  });
};
