// The same slip in several places of a document is one defect: it is told at the first, with the number of the others.

import type { Corpus, Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Spot } from '../../source/spot.ts';
import { plural } from '../../text/russian.ts';
import type { Ground } from '../rule.ts';
import { type PrintedText, printedTexts } from './printed-texts.ts';

/** A slip in a printed text: what is wrong, and where in it. */
export interface Slip {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** A slip with the places where it is printed. */
export interface Repeated<S extends Slip = Slip> {
  readonly slip: S;
  readonly first: Spot;
  /** The places after the first, as many as are shown. */
  readonly others: readonly Spot[];
  /** How many places there are beside the first, shown or not. */
  readonly otherCount: number;
}

/** So many places of one slip are pointed at; the rest are counted. */
const mostShown = 20;

/** Slips of the same letters gathered from the texts of a territory, in the order of their first places; damaged passages say nothing. */
export const slipsIn = <S extends Slip>(
  corpus: Corpus,
  territory: Territory,
  find: (printed: PrintedText) => Iterable<S>,
): readonly Repeated<S>[] => {
  const found = new Map<string, { slip: S; spots: Spot[]; count: number }>();
  for (const printed of printedTexts(territory)) {
    if (printed.damaged) continue;
    for (const slip of find(printed)) {
      const known = found.get(slip.text) ?? { slip, spots: [], count: 0 };
      if (known.count === 0) found.set(slip.text, known);
      if (known.count <= mostShown) known.spots.push(within(printed.at, printed.text, slip, corpus.texts));
      known.count += 1;
    }
  }
  return [...found.values()].flatMap(({ slip, spots: [first, ...others], count }) =>
    first === undefined ? [] : [{ slip, first, others, otherCount: count - 1 }],
  );
};

/** Says where else a slip stands. */
export const elsewhere = ({ slip, others, otherCount }: Repeated): readonly Ground[] => {
  const unseen = otherCount - others.length;
  const shown = others.map((at) => ({
    says: { ru: `То же и здесь: «${slip.text}»`, en: `The same stands here: “${slip.text}”` },
    at,
  }));
  if (unseen === 0) return shown;
  const places = plural(unseen, ['месте', 'местах', 'местах']);
  return [...shown, { says: { ru: `И ещё в ${unseen} ${places}`, en: `And ${unseen} more` } }];
};

/** The words of a text around a slip, to know it again by. */
export const around = (text: string, { at, length }: Pick<Slip, 'at' | 'length'>): string => {
  const reach = 25;
  const end = at + length;
  const near = { before: text.slice(Math.max(0, at - reach), at), after: text.slice(end, end + reach + 1) };
  const space = near.before.indexOf(' ');
  const from = at <= reach ? 0 : space === -1 ? at : at - reach + space + 1;
  const to = end + reach >= text.length ? text.length : end + Math.max(0, near.after.lastIndexOf(' '));
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
};
