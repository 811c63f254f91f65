// «На трёх уровнях: краевом (пункты 8–13), муниципальном (пункты 14 и 15)»: a sentence that names levels with the clauses
// that are of them.
import { allParts } from '../../model/all-parts.ts';
import { namesItself } from '../../model/own-name.ts';
import type { Part, Territory } from '../../model/types.ts';
import { clauseReferences } from '../../text/acts/clause-reference.ts';
import { normalise } from '../../text/words/words.ts';

const SENTENCE = /[^.;!?]+(?:[.;!?](?!\s+\p{Lu}|\s*$)[^.;!?]*)*/gu;
const LEVEL = /(?<!\p{L})уров(?:ень|н\p{L}{1,3})(?!\p{L})/iu;
const RANGE = /(\d{1,3}(?:\.\d{1,3}){0,5})\s*[–—-]\s*(\d{1,3}(?:\.\d{1,3}){0,5})/gu;
const longestRange = 100;

/** «4.1–4.3» names 4.2 too; ends that are not of one series name themselves alone. */
const between = (first: string, last: string): readonly string[] => {
  const [from, to] = [first, last].map((number) => number.split('.'));
  const head = from?.slice(0, -1).join('.') ?? '';
  if (head !== to?.slice(0, -1).join('.')) return [];
  const [start, end] = [Number(from?.at(-1)), Number(to.at(-1))];
  return end - start > longestRange
    ? []
    : Array.from({ length: Math.max(0, end - start - 1) }, (_, step) =>
        [...(head === '' ? [] : [head]), start + 1 + step].join('.'),
      );
};

interface Named {
  readonly numbers: readonly string[];
  readonly at: number;
  readonly end: number;
}

/** The places of the act itself that a sentence names, those named together as one. */
const namedIn = (sentence: string, territory: Territory): readonly Named[] => {
  const references = clauseReferences(sentence, namesItself(territory));
  return [...new Set(references.map(({ at }) => at))].map((at) => {
    const own = references.filter((reference) => reference.at === at && reference.kind !== 'annex');
    const end = at + (own[0]?.length ?? 0);
    const ranges = [...sentence.slice(at, end).matchAll(RANGE)];
    return {
      numbers: [
        ...own.map(({ number }) => number),
        ...ranges.flatMap(([, first = '', last = '']) => between(first, last)),
      ],
      at,
      end,
    };
  });
};

/**
 * The words by which the text names the level of its clauses, by the number of the clause, normalised: those before the
 * reference, back to the one before it.
 */
export const levelWordsByClause = (territory: Territory): ReadonlyMap<string, readonly string[]> => {
  const byNumber = new Map<string, string[]>();
  const texts = [...allParts(territory.provision?.parts ?? [])].filter(
    ({ text, inOrder }: Part) => !inOrder && LEVEL.test(text),
  );
  for (const { text } of texts)
    for (const [sentence] of text.matchAll(SENTENCE)) {
      if (!LEVEL.test(sentence)) continue;
      const named = namedIn(sentence, territory);
      for (const [index, { numbers, at }] of named.entries()) {
        const words = sentence.slice(named[index - 1]?.end ?? 0, at);
        for (const number of numbers)
          byNumber.set(number, [...(byNumber.get(number) ?? []), normalise(words)]);
      }
    }
  return byNumber;
};
