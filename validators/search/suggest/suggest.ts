// Suggestions for what is being typed: names and numbers that begin so, of all and of the territories that matter to the reader.
import type { SearchTerritory } from '../index/search-words.ts';
import { layersWith, type OpenIndex } from '../look.ts';
import { territoryOf } from '../narrow.ts';
import { mendText } from '../query/mend-text.ts';
import { cutQuery } from '../query/read-query.ts';
import type { Kind } from '../records/record.ts';
import type { NamedPlace } from './named-places.ts';
import { hasBegun, readTyped, type Typed, type Worded, worded } from './typed.ts';

/** What kind of place a suggestion leads to. */
export type SuggestedKind = Kind | 'territory';

export interface Suggestion {
  readonly kind: SuggestedKind;
  readonly title: string;
  /** Name of its territory; '' for none, and for a territory itself. */
  readonly territory: string;
  readonly path: string;
}

/** An index with the named places of its layers. */
export type SuggestingIndex = Pick<OpenIndex, 'words' | 'read'> & {
  readonly names: (layer: number) => Promise<readonly NamedPlace[]>;
};

/** What is suggested first; the others after them. */
const order: readonly SuggestedKind[] = [
  'topic',
  'term',
  'subject-kind',
  'subject',
  'territory',
  'act',
  'clause',
  'measure',
];
const MOST = 6;
const MOST_OF_KIND = 3;
/** Of the territories that are typed about, so many are looked into. */
const MOST_TERRITORIES = 2;

interface Offered extends Suggestion {
  /**
   * The lower, the sooner: whether it is of the territory that is typed, whether it is the whole name or its beginning, its kind,
   * whether it is the reader's own, how long it is.
   */
  readonly rank: readonly number[];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const rankOf = (
  kind: SuggestedKind,
  names: readonly (readonly string[])[],
  own: readonly string[],
): number[] => {
  const isWhole = names.some((name) => name.length === own.length && own.every((one) => hasBegun(name, one)));
  const begins = names.some((name) => own[0] !== undefined && name[0]?.startsWith(own[0]) === true);
  const place = order.indexOf(kind);
  return [Number(!isWhole), Number(!begins), place < 0 ? order.length : place];
};

const offeredPlace = (
  { kind, title, path, words }: Worded<NamedPlace>,
  territory: string,
  typed: Typed,
  mine: string,
): readonly Offered[] => {
  const own = typed.tokens.filter((token) => words.some((name) => hasBegun(name, token)));
  const isOfTerritory = (token: string): boolean => {
    const named = typed.territories.get(token);
    return named !== undefined && (territory === '' || named.has(territory));
  };
  if (own.length === 0 || !typed.tokens.every((token) => own.includes(token) || isOfTerritory(token)))
    return [];
  const isElsewhere = own.length < typed.tokens.length && territory === '';
  const rank = [Number(isElsewhere), ...rankOf(kind, words, own), Number(territory !== mine), title.length];
  return [{ kind, title, path, territory, rank }];
};

const offeredTerritories = (
  territories: readonly Worded<SearchTerritory>[],
  { tokens, territories: named }: Typed,
): readonly Offered[] =>
  territories
    .filter(({ name }) => tokens.every((token) => named.get(token)?.has(name)))
    .map(({ id, name, words }) => ({
      kind: 'territory' as const,
      title: name,
      path: `/regions/${id}/`,
      territory: '',
      rank: [0, ...rankOf('territory', words, tokens), 0, name.length],
    }));

const best = (all: readonly Offered[]): readonly Suggestion[] => {
  const sorted = all.toSorted((a, b) => compare(a.rank, b.rank));
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  const kept = sorted.filter(({ kind, title, territory }) => {
    const name = [kind, title, territory].join('|');
    const count = taken.get(kind) ?? 0;
    if (count >= MOST_OF_KIND || seen.has(name)) return false;
    seen.add(name);
    taken.set(kind, count + 1);
    return true;
  });
  return kept.slice(0, MOST).map(({ kind, title, territory, path }) => ({ kind, title, territory, path }));
};

/** What may be meant by a text that is being typed. `mine`: the name of the reader's territory, '' for none. */
export type Suggest = (text: string, mine: string) => Promise<readonly Suggestion[]>;

/**
 * Opens the suggestions of an index: at most six places, the likeliest first; where nothing begins as the text does, those of
 * the text as it is mended.
 */
export const openSuggestions = ({ words, read, names }: SuggestingIndex): Suggest => {
  const territories = words.territories.map((one) => worded(one, [one.name, ...one.known]));
  const layers = new Map<number, Promise<readonly Worded<NamedPlace>[]>>();
  const placesOf = (layer: number): Promise<readonly Worded<NamedPlace>[]> => {
    const before = layers.get(layer);
    const now =
      before ?? names(layer).then((all) => all.map((one) => worded(one, [one.title, ...one.names])));
    if (before === undefined) {
      layers.set(layer, now);
      now.catch(() => layers.delete(layer));
    }
    return now;
  };
  const find: Suggest = async (text, mine) => {
    const typed = readTyped(read, territories, text);
    if (typed.tokens.length === 0) return [];
    const named = [...typed.territories.values()].flatMap((own) => [...own]).slice(0, MOST_TERRITORIES);
    const wanted = mine === '' ? named : [...named, mine];
    const last = words.layers.length - 1;
    const asked = new Set([last, ...(wanted.length === 0 ? [] : layersWith(words, wanted))]);
    const places = (await Promise.all([...asked].map(placesOf))).flat();
    return best([
      ...places.flatMap((place) =>
        offeredPlace(place, territoryOf(words, place.record)?.name ?? '', typed, mine),
      ),
      ...offeredTerritories(territories, typed),
    ]);
  };
  return async (asked, mine) => {
    const text = cutQuery(asked);
    const found = await find(text, mine);
    if (found.length > 0) return found;
    const { text: meant } = mendText(read, text, new Set());
    return meant === text ? [] : find(meant, mine);
  };
};
