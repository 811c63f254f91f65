// From which day an act says that it binds, where its words give one by themselves.
import { printedDates } from '../dates/printed-dates.ts';

/** «Настоящее постановление вступает в силу …»: the words of an act on itself, to the end of the sentence or of the clause. */
const OWN =
  /^(?:(?:[\d.]+|\d+\))\s*)?(?:(?:настоящ\p{L}{2,4}|данн\p{L}{2,4})\s+)?(?:приказ|распоряжение|постановление|решение|указ)\s+((?:вступает\s+в\s+(?:законную\s+)?силу|вводится\s+в\s+действие)(?:[^.;]|\.(?!\s+\p{Lu}|\s*$))*)/iu;

const VERB =
  /^.*?(?:вступа\p{L}{1,5}\s+в\s+(?:законную\s+)?силу|вводится\s+в\s+действие|действу\p{L}{1,4})\s+/iu;
const SIGNED =
  /^(?:со\s+дня|с\s+(?:момента|даты|дня))\s+(?:(?:его|е[её])\s+)?(?:подписания|принятия|утверждения|издания)(?!\p{L})/iu;
/** What the words make the day depend on beside the one that they name. */
const DEPENDS = /не\s+(?:ранее|раньше)|(?:до|по)\s+истечении|официальн\p{L}+\s+опубликовани/iu;

/** The words of a clause that say when its own act enters into force; null where it says no such thing. */
export const ownEntry = (clause: string): string | null => OWN.exec(clause.trim())?.[1]?.trim() ?? null;

/**
 * The first day (ISO date) that the words give: a day in figures or words, or that of signing. Null where they
 * leave it to a day that no text of the act has, such as that of the publication.
 *
 * @param words  «вступает в силу с 1 марта 2024 года», «со дня подписания»
 * @param signed the day of signing, ISO date; null where it is not known
 */
export const dayOfForce = (words: string, signed: string | null): string | null => {
  const said = words.trim().replace(VERB, '');
  if (SIGNED.test(said)) return signed;
  if (DEPENDS.test(said)) return null;
  const [, lead = '', day = ''] = /^(со?\s+)(.*)$/isu.exec(said) ?? [];
  if (lead === '') return null;
  return printedDates(day).find(({ at }) => at === 0)?.iso ?? null;
};
