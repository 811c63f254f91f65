// Where the roadmap names a system measure as the provision does but for one word, which is another, lost or added: the words
// are asked, whether an editor has tied the two or not.
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { allParts } from '../../../model/all-parts.ts';
import type { Part, SystemMeasure, Territory } from '../../../model/types.ts';
import { perTerritory } from '../../asked-once.ts';
import { namedBy } from './kinship.ts';
import { plannedDirections } from './planned-directions.ts';

/** So many words of weight must two names share for the rest to be one word of the same name. */
const leastCommon = 3;

const meet = (a: TextToken | undefined, b: TextToken | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  for (const lemma of a.lemmas) if (b.lemmas.has(lemma)) return true;
  return a.text.toLowerCase() === b.text.toLowerCase();
};

const light = new Set(['preposition', 'conjunction', 'particle']);
const hasWeight = ({ text }: TextToken): boolean => !analyse(text).some(({ part }) => light.has(part));

/** The words of a name; what stands in brackets explains it. */
const wordsOf = (text: string): readonly TextToken[] =>
  indexOfText(text.replaceAll(/\([^()]*\)/gu, (group) => ' '.repeat(group.length))).tokens.filter(
    ({ kind }) => kind !== 'mark',
  );

/** The one word by which two names differ: what the first has in its place, and what the second; null for none. */
interface Difference {
  readonly odd: TextToken | null;
  readonly meant: TextToken | null;
}

/** How two names differ between what they begin and what they end with alike; null where by more than a word, or not at all. */
const differenceOf = (title: readonly TextToken[], line: readonly TextToken[]): Difference | null => {
  let start = 0;
  while (meet(title[start], line[start])) start += 1;
  let end = 0;
  const shorter = Math.min(title.length, line.length);
  while (end < shorter - start && meet(title.at(-1 - end), line.at(-1 - end))) end += 1;
  const [odd, ...odds] = title.slice(start, title.length - end).filter(hasWeight);
  const [meant, ...meants] = line.slice(start, line.length - end).filter(hasWeight);
  if (odds.length > 0 || meants.length > 0 || (odd === undefined && meant === undefined)) return null;
  // Before a name and behind it a word may stand that makes another: «Развитие …», «… школ».
  if ((odd === undefined || meant === undefined) && (start === 0 || end === 0)) return null;
  const common = title.filter(hasWeight).length - (odd === undefined ? 0 : 1);
  return common < leastCommon ? null : { odd: odd ?? null, meant: meant ?? null };
};

/** A system measure, the line of the provision that is its name, and the word by which they differ. */
export interface Differing extends Difference {
  readonly measure: SystemMeasure;
  readonly bullet: Part;
}

/** The lines of the text that may be the same name: those with one of two of its words, since only one may be another. */
const linesAlike = (parts: readonly Part[]): ((title: readonly TextToken[]) => readonly Part[]) => {
  const having = new Map<string, Part[]>();
  const lines = [...allParts(parts)].filter(({ kind }) => kind === 'bullet' || kind === 'paragraph');
  for (const part of lines)
    for (const lemma of new Set(wordsOf(part.text).flatMap(({ lemmas }) => [...lemmas]))) {
      const known = having.get(lemma);
      if (known === undefined) having.set(lemma, [part]);
      else known.push(part);
    }
  const linesWith = ({ lemmas }: TextToken): readonly Part[] =>
    [...lemmas].flatMap((lemma) => having.get(lemma) ?? []);
  return (title) => {
    const rarest = title.map(linesWith).toSorted((a, b) => a.length - b.length);
    return [...new Set(rarest.slice(0, 2).flat())];
  };
};

const differing = (territory: Territory): readonly Differing[] => {
  const { provision, roadmap } = territory;
  if (provision === null || roadmap === null) return [];
  const alike = linesAlike(provision.parts);
  const measures = plannedDirections(territory).flatMap(({ direction, systemMeasures }) =>
    systemMeasures.map((measure) => ({ measure, promised: direction?.systemMeasures ?? [] })),
  );
  const named = new Set(measures.flatMap(({ measure, promised }) => namedBy(measure, promised)));
  return measures.flatMap(({ measure, promised }) => {
    const title = wordsOf(measure.title);
    const lines = alike(title).map((bullet) => ({ bullet, words: wordsOf(bullet.text) }));
    if (
      lines.some(
        ({ words }) => words.length === title.length && words.every((word, at) => meet(word, title[at])),
      )
    )
      return [];
    const found = lines.flatMap(({ bullet, words }): Differing[] => {
      const difference = named.has(bullet) ? null : differenceOf(title, words);
      return difference === null ? [] : [{ measure, bullet, ...difference }];
    });
    // Of several lines the one that the direction lists is meant.
    const own = new Set(promised.map(({ target }) => target));
    const [first] = found.toSorted((a, b) => Number(own.has(b.bullet)) - Number(own.has(a.bullet)));
    return first === undefined ? [] : [first];
  });
};

/** The system measures of a territory whose names differ by a word from a line of the provision. */
export const differingByOneWord: (territory: Territory) => readonly Differing[] = perTerritory(differing);
