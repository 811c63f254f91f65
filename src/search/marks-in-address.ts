// The words that a hit answers with, handed to the page that it opens: in its address, `?mark=…`, until that page has read them.

const NAME = 'mark';
/** What stands in an address may be anybody's: no more of it is read. */
const MOST_PHRASES = 12;
const MOST_LETTERS = 200;

/** A path with the phrases to be marked at its place, before its anchor. */
export const withMarks = (path: string, phrases: readonly string[]): string => {
  if (phrases.length === 0) return path;
  const [page = '', anchor] = path.split('#');
  const marks = new URLSearchParams(phrases.map((phrase) => [NAME, phrase]));
  return `${page}?${marks}${anchor === undefined ? '' : `#${anchor}`}`;
};

/** What the `?…` of an address says to be marked. */
interface Taken {
  readonly phrases: readonly string[];
  /** The address without it. */
  readonly search: string;
  /** It says anything to be marked, whether or not that is read. */
  readonly isMarked: boolean;
}

/** Takes the phrases to be marked out of an address's `?…`. */
export const takeMarks = (search: string): Taken => {
  const values = new URLSearchParams(search);
  const phrases = values
    .getAll(NAME)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '' && phrase.length <= MOST_LETTERS)
    .slice(0, MOST_PHRASES);
  const isMarked = values.has(NAME);
  values.delete(NAME);
  const left = values.toString();
  return { phrases, isMarked, search: left === '' ? '' : `?${left}` };
};
