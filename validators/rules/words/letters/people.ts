// The people whom a territory's documents name, gathered so that the spellings of one name can be laid side by side.

import { officialsIn } from '../../../model/severally.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import { child, type Spot } from '../../../source/spot.ts';
import { inFull } from '../../../text/names/person.ts';
import { type PersonName, personNames } from '../../../text/names/person-names.ts';
import { wordsBefore } from '../../../text/places/near-place.ts';
import { printedTexts } from '../printed-texts.ts';

/** A name at its place. */
export interface Named extends PersonName {
  readonly spot: Spot;
  /** An organisation is called by it: «имени И.И. Петрова». */
  readonly honours: boolean;
  /** It is written in full, and has no initials to be set. */
  readonly full: boolean;
}

const HONOURS = /(?<!\p{L})(?:им\.|имени)\s*$/iu;

/** Who signed the order and who controls it, as its requisites say. */
const recorded = ({ provision }: Territory): readonly { readonly text: string; readonly at: Spot }[] =>
  (['signatory', 'controller'] as const).flatMap((part) => {
    if (provision === null) return [];
    return officialsIn(provision.front.order?.[part]).flatMap(({ value: { name }, path }) =>
      name === undefined ? [] : [{ text: name, at: child(provision.spot, 'order', part, ...path, 'name') }],
    );
  });

/** The names in the printed texts, in the order of reading, then those of the requisites; damaged passages say nothing. */
export const peopleIn = (corpus: Corpus, territory: Territory): readonly Named[] =>
  [...printedTexts(territory).filter(({ damaged }) => damaged !== true), ...recorded(territory)].flatMap(
    ({ text, at }) =>
      [
        ...personNames(text).map((name) => ({ ...name, full: false })),
        ...inFull(text).map((name) => ({ ...name, full: true })),
      ].map((name) => ({
        ...name,
        spot: within(at, text, name, corpus.texts),
        honours: HONOURS.test(wordsBefore(text, name.at)),
      })),
  );
