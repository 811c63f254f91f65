// «С учётом результатов диагностики», «по итогам диагностики» and «с учётом диагностики» are one condition: nothing is taken
// into account of a diagnosis but what it has shown.
import { analyse } from '../../language/analyse.ts';
import { kinOf } from '../../language/kin.ts';
import { areApart } from '../../text/sets.ts';

const OUTCOME = '(?:результат(?:ов|ам)|итог(?:ов|ам)|данн(?:ых|ым)|вывод(?:ов|ам))';
const FORMS = String.raw`(?:с\s+уч[её]том|на\s+основ(?:е|ании)|исходя\s+из|с\s+опорой\s+на|в\s+соответствии\s+с)(?:\s+${OUTCOME})?|по\s+${OUTCOME}`;
/** A condition by what is taken into account, and the words after it up to a mark. */
const BASIS = new RegExp(String.raw`(?<!\p{L})(${FORMS})\s+((?:[\p{L}-]+\s*){1,4})`, 'giu');

interface Basis {
  readonly at: number;
  readonly words: string;
  /** The roots of the noun that is taken into account. */
  readonly roots: ReadonlySet<string>;
}

/** The first noun of some words; adjectives before it say of which kind it is, and stay in the name. */
const nounIn = (words: string): ReadonlySet<string> => {
  for (const word of words.match(/[\p{L}-]+/gu) ?? []) {
    const readings = analyse(word);
    if (readings.some(({ part }) => part === 'adjective' || part === 'participle')) continue;
    return new Set(readings.filter(({ part }) => part === 'noun').map(({ lemma }) => kinOf(lemma)));
  }
  return new Set();
};

const basesIn = (text: string): readonly Basis[] =>
  [...text.matchAll(BASIS)].map(({ 1: words = '', 2: behind = '', index }) => ({
    at: index,
    words,
    roots: nounIn(behind),
  }));

/** A name with blanks for how it takes into account what the other takes too; all else stays at its place. */
export const withoutSameBasis = (name: string, other: string): string => {
  const told = basesIn(other);
  return basesIn(name)
    .filter(({ roots }) => told.some((one) => !areApart(roots, one.roots)))
    .reduce(
      (left, { at, words }) => left.slice(0, at) + ' '.repeat(words.length) + left.slice(at + words.length),
      name,
    );
};
