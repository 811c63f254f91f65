// «Подпункт «ж» пункта 7»: where the items of that clause bear letters, it is known whether one of them is «ж».
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

const MARK = /^\s*(\d{1,2}|[а-яё])(?:\)|\.(?=\s))/iu;
const INLINE = /[:;,]\s(\d{1,2}|[а-яё])\)(?=\s|\p{L})/giu;

const isFigure = (mark: string): boolean => /\d/u.test(mark);

const marksIn = (clause: Part): readonly string[] =>
  [...allParts(clause.children)]
    .flatMap(({ text }) => MARK.exec(text)?.[1] ?? [])
    .concat(
      [clause, ...allParts(clause.children)].flatMap(({ text }) =>
        [...text.matchAll(INLINE)].map(([, mark = '']) => mark),
      ),
    )
    .map((mark) => mark.toLowerCase());

/** The marks of the items of a clause that are like one: letters for a letter, figures for a figure; none where it has no such items. */
const alike = (clause: Part, mark: string): readonly string[] =>
  marksIn(clause).filter((one) => isFigure(one) === isFigure(mark));

/**
 * The marks that none of the clauses of a number has among its items, though it marks them so.
 *
 * @param texts where the clause is looked for
 * @param numbers the spellings of its number
 */
export const itemsMissing = (
  marks: readonly string[],
  numbers: readonly string[],
  texts: readonly Pick<Provision, 'byNumber'>[],
): readonly string[] => {
  const clauses = texts.flatMap(({ byNumber }) => numbers.flatMap((number) => byNumber.get(number) ?? []));
  return marks.filter((mark) => {
    const series = clauses.map((clause) => alike(clause, mark));
    return (
      series.some((known) => known.length > 1) &&
      series.every((known) => known.length > 1 && !known.includes(mark))
    );
  });
};
