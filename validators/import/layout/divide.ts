// The files of an act as its order and its annexes. An annex begins with its stamp or number, where a file begins, or with the
// title that follows the signature of the order.

import type { Choosing } from '../choosing.ts';
import { annexesIn, longestHead, type PrintedAnnex } from './annexes.ts';
import { inAnnexOrder } from './in-order.ts';
import type { Item } from './lines.ts';
import { partsOf } from './order-bounds.ts';
import { opensStamp } from './stamp.ts';

export interface DividedAct {
  /** The lines and tables of the order; none where only its annexes are printed. */
  readonly order: readonly Item[];
  readonly annexes: readonly PrintedAnnex[];
}

/** Where no file holds an order that can be told by its words, a person may say that the first begins with one. */
const beginsWithOrder = ([first = []]: readonly (readonly Item[])[], choosing: Choosing): boolean => {
  const none = {
    value: 'none',
    says: { ru: 'приказа в файлах нет', en: 'there is no order in the files' },
  } as const;
  const order = {
    value: 'order',
    says: { ru: 'файл начинается с приказа', en: 'the file begins with an order' },
  } as const;
  const at = first.find((item) => item.kind === 'line')?.said.stretches[0] ?? null;
  return (
    choosing.choose<'none' | 'order'>({
      id: 'order',
      at,
      says: { ru: 'Приказ не узнан', en: 'No order was recognised' },
      likelihood: 0.9,
      choices: [none, order],
    }) === 'order'
  );
};

/** Divides the files of one act: the file with the order first, then by the numbers of annexes, else as a person gave them. */
export const divideAct = (files: readonly (readonly Item[])[], choosing: Choosing): DividedAct => {
  const told = files.map((items) => partsOf(items));
  // Under a stamp stands a document whose order is printed elsewhere.
  const isTold =
    told.some(({ order }) => order.length > 0) ||
    files.some((items) => items.slice(0, longestHead).some((_, at) => opensStamp(items, at)));
  const parted =
    isTold || !beginsWithOrder(files, choosing)
      ? told
      : told.map((own, at) => (at === 0 ? partsOf(files[0] ?? [], 0) : own));
  const ordered = parted.findIndex(({ order }) => order.length > 0);
  const inOrder =
    ordered < 0 ? parted : [...parted.slice(ordered, ordered + 1), ...parted.toSpliced(ordered, 1)];
  return {
    order: inOrder[0]?.order ?? [],
    // A second order among the files is a document beside the first.
    annexes: inAnnexOrder(
      inOrder.map(({ order, rest }, index) => [...(index > 0 ? annexesIn(order) : []), ...annexesIn(rest)]),
    ).flat(),
  };
};
