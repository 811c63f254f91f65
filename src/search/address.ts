// The query and the chosen facets in the address of the page: a search can be sent to a colleague.
import type { Chosen } from '../../validators/search/narrow.ts';
import { facetNames } from './facets.ts';

export interface Asked {
  readonly typed: string;
  readonly chosen: Chosen;
  /** The territory that the query names is no choice: `&where=all`. */
  readonly everywhere: boolean;
  /** Nothing of the query is mended: `&as=typed`. */
  readonly asTyped: boolean;
}

/** What is chosen in the facets; of each, several values may be. */
export const readChosen = (values: URLSearchParams): Chosen =>
  Object.fromEntries(facetNames.map((name) => [name, values.getAll(name)]));

/** A longer query is cut, so that an address stays one that any server takes. */
const MOST_LETTERS = 200;

/** A query as far as it is asked. */
export const cutTyped = (typed: string): string => typed.slice(0, MOST_LETTERS);

/** Reads `?q=…&kind=…&territory=…`. */
export const readAddress = (search: string): Asked => {
  const values = new URLSearchParams(search);
  return {
    typed: cutTyped(values.get('q') ?? ''),
    chosen: readChosen(values),
    everywhere: values.get('where') === 'all',
    asTyped: values.get('as') === 'typed',
  };
};

/** The part of the address after the path, beginning with `?`; `''` where nothing is asked. */
export const writeAddress = ({ typed, chosen, everywhere, asTyped }: Asked): string => {
  const values = new URLSearchParams(typed === '' ? [] : [['q', typed]]);
  for (const name of facetNames) for (const value of chosen[name] ?? []) values.append(name, value);
  if (everywhere && typed !== '') values.append('where', 'all');
  if (asTyped && typed !== '') values.append('as', 'typed');
  const written = values.toString();
  return written === '' ? '' : `?${written}`;
};
