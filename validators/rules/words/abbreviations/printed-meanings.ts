// What the documents of a territory say that their abbreviations stand for: in lists, and where the text introduces them.
import type { Territory } from '../../../model/types.ts';
import { introducedMeaning } from './introductions.ts';
import { shortenedTexts } from './shortened-texts.ts';

/** An abbreviation, and words that it stands for. */
export interface PrintedMeaning {
  readonly short: string;
  readonly means: string;
}

/** The meanings of the lists, then those of the texts, in order. */
export const printedMeanings = (territory: Territory): readonly PrintedMeaning[] => [
  ...territory.abbreviations.map(({ short, means }) => ({ short, means })),
  ...shortenedTexts(territory).flatMap(({ text, found }) =>
    found.flatMap((short) => {
      const means = introducedMeaning(text, short);
      return means === null ? [] : [{ short: short.text, means }];
    }),
  ),
];
