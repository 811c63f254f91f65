// Many rules ask the same of the same printed texts. What a pure function said of a text lately need not be found again.

/** Characters of the texts that are remembered at most: those of a region with its municipalities, whatever a content holds. */
const mostCharacters = 1_000_000;
/** Of longer texts only the last is remembered: no act has a paragraph like it, but a broken one may be asked about at each of its places. */
const longest = 10_000;

/**
 * The same text in memory of its own. A part of a text that was cut out of it keeps the whole of it alive: a remembered
 * paragraph would hold the file that it is from.
 */
const cutLoose = (text: string): string => ` ${text}`.slice(1);

/** A text, and what each function said of it. */
interface Asked {
  readonly own: string;
  readonly said: unknown[];
}

/** All functions share the texts: each is kept, and found, once. */
const known = new Map<string, Asked>();
let characters = 0;
let functions = 0;

const askedOf = (text: string): Asked => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (characters + text.length > mostCharacters) {
    known.clear();
    characters = 0;
  }
  const asked: Asked = { own: cutLoose(text), said: [] };
  known.set(asked.own, asked);
  characters += text.length;
  return asked;
};

/** The text as it is remembered: of a text that is read again the same string, which is found again without comparing its letters. */
export const ownText = (text: string): string => (text.length > longest ? text : askedOf(text).own);

/** The same function, which remembers what it gave for the texts it was asked about last. It must be pure, and what it gives must not be changed. */
export const remembered = <T>(of: (text: string) => T): ((text: string) => T) => {
  const place = functions;
  functions += 1;
  let last: { readonly text: string; readonly given: T } | undefined;
  return (text) => {
    if (text.length > longest) {
      if (last?.text !== text) last = { text, given: of(text) };
      return last.given;
    }
    const { own, said } = askedOf(text);
    const before = said[place] as T | undefined;
    if (before !== undefined) return before;
    const given = of(own);
    said[place] = given;
    return given;
  };
};

const none: readonly never[] = [];

/** All that a pure search finds in a text, sought once: most searches of most texts find nothing, and nothing takes no room. */
export const foundIn = <T>(find: (text: string) => Iterable<T>): ((text: string) => readonly T[]) =>
  remembered((text) => {
    const found = [...find(text)];
    return found.length === 0 ? none : found;
  });
