// Where a territory's documents introduce their short names, in the order in which a reader meets them.
import { formKey } from '../../../language/plain-words.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { findAbbreviations } from '../../../text/words/words.ts';
import { type ReadText, readingOrder, type Unit } from '../reading-order.ts';
import { compact, introducedMeaning, isIntroduction } from './introductions.ts';
import { laterNames } from './later-names.ts';
import { newWordsAt } from './new-words.ts';

/** One place that introduces a short name. */
export interface IntroductionPlace {
  readonly short: string;
  /** The same for the name however it is spaced and in whatever case it stands. */
  readonly key: string;
  /** The words that it stands for, where the place says them so that they can be told. */
  readonly means: string | null;
  readonly unit: Unit;
  /** The text that introduces it, by its place in the order of reading; null where a list does. */
  readonly text: number | null;
  readonly definition: boolean;
  /** It stands in a list of abbreviations, of the text or under a table. */
  readonly listed: boolean;
  /** In which quotation of new words for another act it stands; null outside them. */
  readonly quotation: number | null;
  readonly at: Spot;
}

/** «РС НМС», «ЦНППМ ВИРО»: a short name of capitals alone. */
export const isOfCapitals = (short: string): boolean => /^\p{Lu}{2,}(?:[\s-]+\p{Lu}{2,})*$/u.test(short);

const keyOf = (short: string): string => (isOfCapitals(short) ? compact(short) : formKey(short));

const inText = (
  read: ReadText,
  place: number,
  texts: Corpus['texts'],
  quotationOf: ReturnType<typeof newWordsAt>,
): readonly IntroductionPlace[] => {
  const { text, at, unit, definition, listed } = read;
  const found = text.includes('(')
    ? findAbbreviations(text).filter((short) => isIntroduction(text, short))
    : [];
  const known = new Set(found.map((short) => short.at));
  const named = laterNames(text).filter((name) => !known.has(name.at));
  const made = (name: (typeof named)[number], means: string | null): IntroductionPlace => ({
    short: name.text,
    key: keyOf(name.text),
    means,
    unit,
    text: place,
    definition,
    listed,
    quotation: quotationOf(at, name.at),
    at: within(at, text, name, texts),
  });
  return [
    ...found.map((short) => made(short, introducedMeaning(text, short))),
    ...named.map((name) => made(name, null)),
  ];
};

const inLists = ({ roadmap, indicators }: Territory): readonly IntroductionPlace[] =>
  [
    ...(roadmap?.abbreviations ?? []).map((entry) => ({ ...entry, unit: 'roadmap' as const })),
    ...(indicators?.abbreviations ?? []).map((entry) => ({ ...entry, unit: 'indicators' as const })),
  ].map(({ short, means, spot, unit }) => ({
    short,
    key: keyOf(short),
    means,
    unit,
    text: null,
    definition: false,
    listed: true,
    quotation: null,
    at: child(spot, 'short'),
  }));

const known = new WeakMap<Territory, readonly IntroductionPlace[]>();

/** Gathers the places, once: those of the texts in the order of reading, then the lists of the annexes. Damaged passages say nothing. */
export const introductionPlaces = (corpus: Corpus, territory: Territory): readonly IntroductionPlace[] => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const quotationOf = newWordsAt(territory.provision);
  const places = [
    ...readingOrder(territory).flatMap((read, place) =>
      read.damaged === true ? [] : inText(read, place, corpus.texts, quotationOf),
    ),
    ...inLists(territory),
  ];
  known.set(territory, places);
  return places;
};
