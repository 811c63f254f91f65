// Which levels of the system a text names: «регионального, муниципального и институционального уровней».
import { remembered } from '../remembered.ts';

/** A level of the system («уровень»), from the country to the institution. */
export type Level = 'federal' | 'regional' | 'municipal' | 'institutional';

/** Levels named in one breath, with their place. */
export interface LevelList {
  readonly levels: readonly Level[];
  readonly at: number;
  readonly length: number;
}

/** «Окружной» is of an autonomous okrug or of a municipal one: it tells no level by itself. */
const STEMS: readonly (readonly [string, Level])[] = [
  ['федеральн', 'federal'],
  ['региональн', 'regional'],
  ['краев', 'regional'],
  ['областн', 'regional'],
  ['республиканск', 'regional'],
  ['муниципальн', 'municipal'],
  ['районн', 'municipal'],
  ['городск', 'municipal'],
  ['институциональн', 'institutional'],
  ['школьн', 'institutional'],
  ['институциальн', 'institutional'],
];

const LEVEL = `(?<!\\p{L})(?:${STEMS.map(([stem]) => stem).join('|')})\\p{L}{1,3}(?:\\s*\\([^()]{0,60}\\))?`;
const LIST = `${LEVEL}(?:(?:\\s*,\\s*(?:а\\s+также\\s+|и\\s+)?|\\s+и\\s+)${LEVEL}){0,5}`;
const OF_INSTITUTION = 'уров(?:е?н\\p{L}{0,30})\\s+образовательн\\p{L}{1,30}\\s+организаци\\p{L}{1,30}';

/** «… уровней», «на всех уровнях (федеральном, региональном)», «различных уровней: регионального и муниципального». */
const NAMED = new RegExp(
  `${LIST}\\s+уров(?:е?н\\p{L}{0,30})(?:\\s*(?:,|и)\\s*(?:и\\s+)?${OF_INSTITUTION})?|(?<!\\p{L})уров(?:е?н\\p{L}{0,30})(?:\\s[^():.;]{0,60})?(?:\\s*\\(|:\\s*)${LIST}|${OF_INSTITUTION}`,
  'giu',
);
/** Without this word nothing is named, and it is found sooner. */
const LEVEL_WORD = /уров/iu;
const WORDS = new RegExp(`(?<!\\p{L})(${STEMS.map(([stem]) => stem).join('|')})|${OF_INSTITUTION}`, 'giu');

const levelsOf = (words: string): readonly Level[] => {
  const levels = [...words.matchAll(WORDS)].map(
    ([, stem]) => STEMS.find(([known]) => known === stem?.toLowerCase())?.[1] ?? 'institutional',
  );
  return [...new Set(levels)];
};

/** Where a text names levels, and which; in order of place. */
export const findLevels: (text: string) => readonly LevelList[] = remembered((text) =>
  LEVEL_WORD.test(text)
    ? [...text.matchAll(NAMED)].map((found) => ({
        levels: levelsOf(found[0]),
        at: found.index,
        length: found[0].length,
      }))
    : [],
);

const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})двухуровнев/iu, 2],
  [/(?<!\p{L})тр[её]хуровнев/iu, 3],
  [/(?<!\p{L})четыр[её]хуровнев/iu, 4],
];

/** How many levels a «трёхуровневая система» has; null where the text does not count them in this way. */
export const countedLevels = (text: string): number | null =>
  COUNTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
