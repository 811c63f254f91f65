// Where the roadmap names a system measure as the provision does but for one word: the words are asked, whether an editor
// has tied the two or not.
import { allParts } from '../../../model/all-parts.ts';
import type { Part, SystemMeasure, Territory } from '../../../model/types.ts';
import { stem } from '../../../text/stem.ts';
import { type WordPlace, wordPlaces } from '../../../text/word-places.ts';
import { normalise, stripListPunctuation } from '../../../text/words.ts';
import { perTerritory } from '../../asked-once.ts';

/** Of fewer words the rest is too little to know that the two say the same. */
const fewestWords = 5;

/** Words that begin with so many letters alike are of one root: another word may be another name, given on purpose. */
const sameLetters = 5;

const sameWords = (a: string, b: string): boolean =>
  normalise(stripListPunctuation(a)) === normalise(stripListPunctuation(b));

const areKin = (a: string, b: string): boolean =>
  a.slice(0, sameLetters) === b.slice(0, sameLetters) && a.length > sameLetters && stem(a) !== stem(b);

/** The one word of a title that its bullet prints otherwise between the same neighbours. */
const otherWord = (title: string, bullet: string): readonly [WordPlace, WordPlace] | null => {
  const [own, printed] = [wordPlaces(title), wordPlaces(bullet)];
  const [inTitle, inBullet] = [
    new Set(own.map(({ lower }) => lower)),
    new Set(printed.map(({ lower }) => lower)),
  ];
  const [odd, ...others] = own.filter(({ lower }) => !inBullet.has(lower));
  if (odd === undefined || others.length > 0 || own.length < fewestWords) return null;
  const at = own.indexOf(odd);
  const meant = printed.find(
    ({ lower }, place) =>
      !inTitle.has(lower) &&
      areKin(odd.lower, lower) &&
      printed[place - 1]?.lower === own[at - 1]?.lower &&
      printed[place + 1]?.lower === own[at + 1]?.lower,
  );
  return meant === undefined ? null : [odd, meant];
};

/** A system measure, the line of the provision that is its name, the word that is another and the one meant. */
export interface Differing {
  readonly measure: SystemMeasure;
  readonly bullet: Part;
  readonly odd: WordPlace;
  readonly meant: WordPlace;
}

/** The lines of the text that may be the same name: those with one of two of its words, since only one may be another. */
const linesAlike = (parts: readonly Part[]): ((title: string) => readonly Part[]) => {
  const having = new Map<string, Part[]>();
  const note = (word: string, part: Part): void => {
    const known = having.get(word);
    if (known === undefined) having.set(word, [part]);
    else known.push(part);
  };
  for (const part of allParts(parts))
    if (part.kind === 'bullet' || part.kind === 'paragraph')
      for (const word of new Set(wordPlaces(part.text).map(({ lower }) => lower))) note(word, part);
  return (title) => {
    const rarest = [...new Set(wordPlaces(title).map(({ lower }) => lower))]
      .map((word) => having.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length);
    return [...new Set(rarest.slice(0, 2).flat())];
  };
};

const differing = ({ provision, roadmap }: Territory): readonly Differing[] => {
  if (provision === null || roadmap === null) return [];
  const alike = linesAlike(provision.parts);
  return roadmap.directions.flatMap(({ provision: direction, systemMeasures }) => {
    const promised = new Set(direction?.systemMeasures.map(({ target }) => target));
    return systemMeasures.flatMap((measure) => {
      const lines = alike(measure.title);
      if (lines.some(({ text }) => sameWords(text, measure.title))) return [];
      const found = lines.flatMap((bullet): Differing[] => {
        const other = otherWord(measure.title, bullet.text);
        return other === null ? [] : [{ measure, bullet, odd: other[0], meant: other[1] }];
      });
      // Of several lines the one that the direction lists is meant.
      const [first] = found.toSorted(
        (a, b) => Number(promised.has(b.bullet)) - Number(promised.has(a.bullet)),
      );
      return first === undefined ? [] : [first];
    });
  });
};

/** The system measures of a territory whose names differ by a word from a line of the provision. */
export const differingByOneWord: (territory: Territory) => readonly Differing[] = perTerritory(differing);
