// An abbreviation that this act does not explain may be no riddle: everyone who works in schools knows it, or another act
// of the Svod explains it.
import { saidWords } from '../../../language/said-words.ts';
import { withPlace } from '../../../model/places/act-place.ts';
import type { Territory } from '../../../model/types.ts';
import { type PackedSpot, packed } from '../../../source/packed-spot.ts';
import type { Gathered } from '../../gathering.ts';
import type { Beside, Context, Text } from '../../rule.ts';
import { introductionPlaces, isOfCapitals } from './introduction-places.ts';
import { compact } from './introductions.ts';
import { unexplainedIn } from './unexplained.ts';
import { unlistedIn } from './unlisted.ts';

/** Used in schools and institutes every day, and what they mean. */
const inCommonUse: ReadonlyMap<string, string> = new Map(
  [
    ['ФГОС', 'федеральный государственный образовательный стандарт'],
    ['ЕГЭ', 'единый государственный экзамен'],
    ['ОГЭ', 'основной государственный экзамен'],
    ['ГИА', 'государственная итоговая аттестация'],
    ['ВПР', 'всероссийские проверочные работы'],
    ['НОО', 'начальное общее образование'],
    ['ООО', 'основное общее образование'],
    ['СОО', 'среднее общее образование'],
    ['СПО', 'среднее профессиональное образование'],
    ['ДПО', 'дополнительное профессиональное образование'],
    ['ОБЖ', 'основы безопасности жизнедеятельности'],
    ['НИР', 'научно-исследовательская работа'],
  ].map(([short = '', means = '']) => [compact(short), means]),
);

/** What an act explains in its lists of abbreviations and terms, and what it uses and nobody in it explains. */
export interface Abbreviated {
  /** It introduces abbreviations of its own: then its reader looks for the others, too. */
  readonly introduces: boolean;
  /** What a table uses and the list of abbreviations under it leaves out, though the act introduces it. */
  readonly unlisted: readonly { readonly short: string; readonly under: Text; readonly at: PackedSpot }[];
  readonly explained: readonly { readonly short: string; readonly means: string }[];
  readonly unexplained: readonly {
    readonly short: string;
    readonly at: PackedSpot;
    readonly meant: string | null;
    readonly damaged: boolean;
    readonly isTail: boolean;
    readonly compound: string | null;
    readonly once: boolean;
    readonly full: {
      readonly words: string;
      readonly where: Text | null;
      /** It stands before the abbreviation, or in the same text. */
      readonly earlier: boolean;
    } | null;
    readonly spelled: readonly { readonly words: string; readonly at: PackedSpot }[];
  }[];
}

/** «ОТ», «ИЗ» in a scrambled passage are prepositions that the extraction set in capitals. */
const isWord = (short: string): boolean => saidWords(short.toLowerCase()).length > 0;

/** One may have come with a name; an act that introduces so many has the habit. */
const fewestIntroduced = 2;

const introduces = (...[corpus, territory]: Parameters<typeof introductionPlaces>): boolean =>
  new Set(
    introductionPlaces(corpus, territory).flatMap(({ short, key }) => (isOfCapitals(short) ? [key] : [])),
  ).size >= fewestIntroduced;

const known = new WeakMap<Territory, Abbreviated>();

/** Gathers the abbreviations of a territory, once for the rules that ask about them. */
export const abbreviationsOf = (territory: Territory, { corpus }: Context): Abbreviated => {
  const before = known.get(territory);
  if (before !== undefined) return before;
  const { abbreviations, terms } = territory;
  const made: Abbreviated = {
    introduces: introduces(corpus, territory),
    unlisted: unlistedIn(corpus, territory).map((found) => ({
      ...found,
      at: packed(withPlace(territory, found.at)),
    })),
    explained: [
      ...abbreviations.map(({ short, means }) => ({ short, means })),
      ...terms.flatMap(({ short, term }) => (short === null ? [] : [{ short, means: term }])),
    ],
    unexplained: unexplainedIn(corpus, territory).map((found) => ({
      ...found,
      at: packed(withPlace(territory, found.at)),
      full:
        found.full === null
          ? null
          : {
              words: found.full.words,
              where: withPlace(territory, found.full.at).place?.where ?? null,
              earlier: found.full.earlier,
            },
      spelled: found.spelled.map(({ words, at }) => ({ words, at: packed(withPlace(territory, at)) })),
    })),
  };
  known.set(territory, made);
  return made;
};

/**
 * Where other acts explain abbreviations. What they use and do not explain matters only to who asks about a scrambled
 * passage.
 */
export const explainedBeside: Beside = {
  kinds: ['provision', 'roadmap', 'indicators', 'terms'],
  unless: '<Damaged',
};

/** What nobody in an act explains; of scrambled passages, what another act prints whole: the rest may be no abbreviation. */
export const unexplainedOf = (
  gathered: readonly Gathered<Abbreviated>[],
): ((data: Abbreviated) => Abbreviated['unexplained']) => {
  const whole = new Set(
    gathered.flatMap(({ data }) =>
      data.unexplained.flatMap(({ short, damaged }) => (damaged ? [] : [compact(short)])),
    ),
  );
  return ({ unexplained }) =>
    unexplained.filter(({ short, damaged }) => !damaged || (isWord(short) && whole.has(compact(short))));
};

/** What an act says that an abbreviation means. */
export interface Meaning {
  readonly means: string;
  readonly territory: { readonly id: string; readonly name: string };
}

export interface Familiar {
  /** Whether the trade uses it without explaining. */
  readonly isCommon: (short: string) => boolean;
  /** What the trade means by one that it does not explain, or null. */
  readonly commonMeaning: (short: string) => string | null;
  /** The first act of the Svod that explains it, or null. */
  readonly meaning: (short: string) => Meaning | null;
}

/** What all acts of the Svod explain. */
export const familiarIn = (gathered: readonly Gathered<Abbreviated>[]): Familiar => {
  const meanings = new Map<string, Meaning>();
  for (const { territory: id, name, data } of gathered)
    for (const { short, means } of data.explained)
      if (!meanings.has(compact(short))) meanings.set(compact(short), { means, territory: { id, name } });
  return {
    commonMeaning: (short) => inCommonUse.get(compact(short)) ?? null,
    isCommon: (short) => short.split(/\s+/u).every((word) => inCommonUse.has(compact(word))),
    meaning: (short) => meanings.get(compact(short)) ?? null,
  };
};
