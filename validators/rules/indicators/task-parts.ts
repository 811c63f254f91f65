// What a task counts, and the things that it names side by side: each wants its own indicator.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { quantityOf } from '../../language/quantity.ts';
import { saidRoots } from '../../language/said-words.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { wordsBefore } from '../../text/places/near-place.ts';
import { without } from '../../text/sets.ts';
import { lazily } from '../asked-once.ts';
import { type Said, sharedBy } from '../roadmap/plan/serving.ts';

const growth = wordSet('увеличение повышение рост снижение сокращение уменьшение');
const quantities = wordSet('доля количество число численность процент');

const isNoun = (token: TextToken): boolean => analyse(token.text).some(({ part }) => part === 'noun');

/** The first noun behind the quantity: «программ» of «доля программ ДПО», with what is said of it. */
const countedIn = (text: string): { readonly thing: TextToken; readonly rest: string } | null => {
  const tokens = indexOfText(text).tokens.filter(({ kind }) => kind === 'word');
  const at = tokens.findIndex((token) => isOneOf(token, quantities));
  const thing = tokens.slice(at + 1).find(isNoun);
  return at === -1 || at > 2 || thing === undefined ? null : { thing, rest: text.slice(thing.end) };
};

/** What is said of all that is counted: it was done, in some form; and what every programme of the field is called. */
const done = lazily(() =>
  saidRoots(
    'реализованный проведённый осуществлённый форма формат вид область ДПО ДПП программа повышение квалификация дополнительный профессиональный образование',
  ),
);

/**
 * Whether a row counts what a task says is to be more of: «увеличение доли программ в сетевой форме» is not measured by a share of
 * teachers. True of a task that counts nothing.
 */
export const countsAlike = (
  task: string,
  rows: readonly { readonly name: string }[],
  read: (text: string) => Said,
): boolean => {
  const [first] = indexOfText(task).tokens;
  const counted = first !== undefined && isOneOf(first, growth) ? countedIn(task) : null;
  if (counted === null) return true;
  const telling = (text: string): Said => {
    const said = read(text);
    return { ...said, words: without(said.words, done()) };
  };
  const said = telling(counted.rest);
  return rows.some(({ name }) => {
    const own = quantityOf(name) === null ? null : countedIn(name);
    return (
      own !== null &&
      [...own.thing.lemmas].some((lemma) => counted.thing.lemmas.has(lemma)) &&
      (said.words.size === 0 || sharedBy(telling(own.rest), said) > 0)
    );
  });
};

/** «Расширение актива, разработка инструментов»: a comma, and another piece of work. */
const isWork = (token: TextToken | undefined): boolean =>
  token?.kind === 'word' &&
  /(?:ние|тие|ция|ка|за)$/iu.test(token.text) &&
  analyse(token.text).some(({ part, case: of }) => part === 'noun' && of === 'nominative');

/** The pieces of work that a task names side by side; none where it names one. */
export const partsOf = (task: string): readonly string[] => {
  const { tokens } = indexOfText(task);
  if (!isWork(tokens[0])) return [];
  const begins = tokens.flatMap((token, at) =>
    tokens[at - 1]?.text === ',' && isWork(token) && !/\([^)]*$/u.test(wordsBefore(task, token.at))
      ? [token.at]
      : [],
  );
  if (begins.length === 0) return [];
  return [0, ...begins].map((from, index) => task.slice(from, begins[index] ?? task.length));
};
