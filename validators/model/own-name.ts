// By which names a document calls itself: «(далее – Положение)», said of what its title says.
import { nameStandsAt, type PlainWord, plainWords } from '../language/plain-words.ts';
import type { Territory } from './types.ts';

/** A name by which a document calls itself is no longer, in letters. */
const LONGEST = 80;

/** «Регламента о …», «Положения, утверждённого …», «Порядка Министерства»: said nearer which, it is another document of the name. */
const OF_ANOTHER =
  /^\s*(?:об?(?!\p{L})|[«"№(]|N(?!\p{L})|\p{Lu}|\d|,?\s*(?:ранее\s+)?(?:утв|принят|одобрен))/u;

const namesOf = ({ provision, abbreviations }: Territory): readonly (readonly PlainWord[])[] => {
  const title = plainWords(provision?.title ?? '');
  return abbreviations.flatMap(({ short, means }) => {
    const words = plainWords(means);
    const isItself = words.length > 0 && nameStandsAt(title, 0, words.slice(0, title.length));
    return isItself ? [plainWords(short)] : [];
  });
};

/** Whether words begin with a name by which a document calls itself, in whatever case, and nothing that makes it another's. */
export const namesItself = (territory: Territory): ((words: string) => boolean) => {
  const names = namesOf(territory);
  return (text) => {
    if (names.length === 0 || !/^\s+\p{Lu}/u.test(text)) return false;
    const words = plainWords(text.slice(0, LONGEST));
    return names.some((name) => {
      const last = words[name.length - 1];
      return last !== undefined && nameStandsAt(words, 0, name) && !OF_ANOTHER.test(text.slice(last.end));
    });
  };
};
