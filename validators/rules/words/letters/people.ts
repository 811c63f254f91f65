// The people whom a territory's documents name, gathered so that the spellings of one name can be laid side by side.

import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import { wordsBefore } from '../../../text/near-place.ts';
import { type PersonName, personNames } from '../../../text/person-names.ts';
import { printedTexts } from '../printed-texts.ts';

/** A name at its place. */
export interface Named extends PersonName {
  readonly spot: Spot;
  /** An organisation is called by it: «имени И.И. Петрова». */
  readonly honours: boolean;
}

const HONOURS = /(?<!\p{L})(?:им\.|имени)\s*$/iu;

/** The names in the printed texts, in the order of reading; damaged passages say nothing. */
export const peopleIn = (corpus: Corpus, territory: Territory): readonly Named[] =>
  printedTexts(territory).flatMap(({ text, at, damaged }) =>
    damaged
      ? []
      : personNames(text).map((name) => ({
          ...name,
          spot: within(at, text, name, corpus.texts),
          honours: HONOURS.test(wordsBefore(text, name.at)),
        })),
  );
