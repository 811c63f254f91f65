// Under which line that names levels a subject stands in the text: where its clause begins, or, in a text without
// clauses, where its full name is printed.
import { allParts } from '../../model/all-parts.ts';
import { type LeadIn, opensSubjects, type Passage } from '../../model/passages.ts';
import type { Part, Subject } from '../../model/types.ts';
import type { Level } from '../../text/names/level-list.ts';
import { normalise } from '../../text/words/words.ts';

/** A shorter name may stand in a sentence on something else. */
const fewestWords = 4;

/** Whether the text has a name as a whole. */
const names = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at !== -1 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
};

/** The lines under which a long name is printed, those that open lists of subjects. */
const linesOver = (name: string, passages: readonly Passage[]): readonly LeadIn[] => {
  const wanted = normalise(name);
  if (wanted.split(' ').length < fewestWords) return [];
  return passages.flatMap(({ part, text, leadIn }) =>
    leadIn !== null &&
    leadIn.part !== part &&
    part.function === null &&
    opensSubjects(leadIn) &&
    names(normalise(text), wanted)
      ? [leadIn]
      : [],
  );
};

/**
 * Finds the line of another level under which a subject stands; null where it stands under one of its own, or under none.
 * In a section of several such lines it is looked for by its name, and must stand under no line of its own level.
 */
export const strangeLeadIn = (
  passages: readonly Passage[],
): ((subject: Subject, level: Level) => LeadIn | null) => {
  const over = new Map(passages.map(({ part, leadIn }) => [part, leadIn]));
  const within = (section: Part): readonly Passage[] => {
    const inside = new Set(allParts([section]));
    return passages.filter(({ part }) => inside.has(part));
  };
  return ({ name, clause }, level) => {
    const target = clause?.target ?? null;
    if (target === null) return null;
    const leadIn = over.get(target) ?? null;
    if (leadIn !== null && leadIn.part !== target) return leadIn.levels.includes(level) ? null : leadIn;
    const [found] = leadIn === null ? linesOver(name, within(target)) : [];
    if (found === undefined) return null;
    return linesOver(name, passages).some(({ levels }) => levels.includes(level)) ? null : found;
  };
};
