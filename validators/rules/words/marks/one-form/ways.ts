// A mark that may be set in two ways: where a text has each, and what is told where an act has both.
import { quotations } from '../../../../text/marks/quotations.ts';
import type { Stretch } from '../../../../text/places/covered.ts';
import { foundIn } from '../../../../text/remembered.ts';
import type { Text } from '../../../rule.ts';
import type { PrintedText } from '../../printed-texts.ts';

const notProse = /\$[^$]*\$|https?:\/\/\S+/gu;

/** A mark that may be set in two ways. */
export interface Kind {
  readonly id: string;
  readonly name: Text;
  readonly ways: readonly [Way, Way];
  /** One place is enough, though it names an act: no title is copied with it. */
  readonly own?: true;
}

interface Way {
  readonly name: Text;
  /** Where a text has the mark set so. */
  readonly stretchesIn: (text: string) => readonly Stretch[];
}

export const way = (pattern: RegExp, name: Text): Way => ({
  name,
  stretchesIn: foundIn((text): readonly Stretch[] =>
    [...text.replace(notProse, (words) => ' '.repeat(words.length)).matchAll(pattern)].map(
      ({ 0: mark, index }) => ({ at: index, length: mark.length }),
    ),
  ),
});

/** Within quotes, where other marks have their place: «Школа „Росток“». */
export const isQuoted = (text: string, at: number): boolean =>
  quotations(text).some(({ from, to }) => from < at && at < to);

/** Places in order, without those that stand within quotes. */
export const outsideQuotes = ({ name, stretchesIn }: Way): Way => ({
  name,
  stretchesIn: (text) => {
    const places = stretchesIn(text);
    const spans = places.length === 0 ? [] : quotations(text);
    let next = 0;
    return places.filter(({ at }) => {
      while ((spans[next]?.to ?? at + 1) <= at) next += 1;
      return (spans[next]?.from ?? at) >= at;
    });
  },
});

export interface Place extends Stretch {
  readonly printed: PrintedText;
}

export const placesIn = (texts: readonly PrintedText[], { stretchesIn }: Way): readonly Place[] =>
  texts.flatMap((printed) => stretchesIn(printed.text).map((stretch) => ({ printed, ...stretch })));

/** What is set in two ways, with the places of the rarer. */
export interface Mixed {
  readonly id: string;
  readonly name: Text;
  readonly says: Text;
  readonly places: readonly Place[];
}
