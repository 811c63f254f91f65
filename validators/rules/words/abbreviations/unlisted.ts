// A table with a list of abbreviations of its own is read by that list: what the list leaves out is looked for in vain, though another
// part of the act explains it.
import type { Abbreviation, Corpus, IndicatorTable, Roadmap, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { findAbbreviations } from '../../../text/words/words.ts';
import type { Text } from '../../rule.ts';
import { printedTexts } from '../printed-texts.ts';
import { introductionPlaces, isOfCapitals } from './introduction-places.ts';
import { compact } from './introductions.ts';

/** An abbreviation at its first place in the table, and under what the list stands. */
interface Unlisted {
  readonly short: string;
  readonly under: Text;
  readonly at: Spot;
}

/** A shorter list names what is used there alone. */
const fewestListed = 3;

type Table = Pick<Roadmap | IndicatorTable, 'spot'> & { readonly abbreviations: readonly Abbreviation[] };

/** Finds what the lists of the roadmap and of the indicators leave out: only what the act introduces elsewhere by capitals alone. */
export const unlistedIn = (corpus: Corpus, territory: Territory): readonly Unlisted[] => {
  const { roadmap, indicators } = territory;
  const tables: readonly (readonly [Table | null, Text])[] = [
    [roadmap, { ru: 'под планом', en: 'under the plan' }],
    [indicators, { ru: 'под показателями', en: 'under the indicators' }],
  ];
  if (tables.every(([table]) => (table?.abbreviations.length ?? 0) < fewestListed)) return [];
  const introduced = introductionPlaces(corpus, territory);
  const known = new Set([
    ...territory.abbreviations.map(({ short }) => compact(short)),
    ...introduced.flatMap(({ short, key }) => (isOfCapitals(short) ? [key] : [])),
  ]);
  return tables.flatMap(([table, under]) => {
    if (table === null || table.abbreviations.length < fewestListed) return [];
    const { file } = table.spot.source;
    // «(далее – РЦЦТО)» in the table itself tells its reader as much as the list.
    const here = introduced.filter(({ at }) => at.source.file === file).map(({ key }) => key);
    const own = new Set([...table.abbreviations.map(({ short }) => compact(short)), ...here]);
    const seen = new Set<string>();
    return printedTexts(territory)
      .filter(({ at }) => at.source.file === file)
      .flatMap(({ text, at }) => {
        const found = text.length === 0 ? [] : findAbbreviations(text);
        return found.flatMap((short): readonly Unlisted[] => {
          const key = compact(short.text);
          if (!known.has(key) || own.has(key) || seen.has(key)) return [];
          seen.add(key);
          return [{ short: short.text, under, at: within(at, text, short, corpus.texts) }];
        });
      });
  });
};
