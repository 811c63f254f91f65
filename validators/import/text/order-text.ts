// The text of an order as `<Order>` holds it, and the places of its words.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { cellTexts } from '../layout/cell-texts.ts';
import type { Item } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import { isEnacting } from '../layout/words.ts';
import type { PlacedText } from './abbreviations/abbreviations.ts';
import { type Element, frame, paragraph } from './elements.ts';

/** What stands over the text is printed line by line; the text itself paragraph by paragraph. */
export const orderElement = (items: readonly Item[], text: number): Element =>
  frame(
    'Order',
    items.flatMap((item, index): readonly Element[] => {
      const signature = index < text ? null : signatureAt(items, index);
      // Where a stroke is printed between the two, the line is printed whole.
      if (signature?.length === 1 && item.kind === 'line' && !item.said.text.includes('_'))
        return [paragraph(signature.post), paragraph(signature.name)];
      if (item.kind === 'table') return cellTexts(item.table).map(paragraph);
      if (index < text) return [paragraph(item.said)];
      return [item.isBullet ? { kind: 'bullet', said: item.said } : paragraph(item.said)];
    }),
  );

/** The lines of an order with the places by which content cites them: `order/preamble`, `order/1.2`, `order/abz-1` of one without a number. */
export const orderTexts = (items: readonly Item[], text: number): readonly PlacedText[] => {
  let clause: string | null = 'order/preamble';
  let disposed: number | null = null;
  return items.slice(text).flatMap((item): readonly PlacedText[] => {
    if (item.kind !== 'line') return [];
    const number = item.isBullet || isEnacting(item.said.text) ? null : readClauseNumber(item.said.text);
    if (number !== null) [clause, disposed] = [`order/${number.number}`, null];
    else if (disposed !== null) {
      disposed += 1;
      clause = `order/abz-${disposed}`;
    } else if (clause === 'order/preamble' && isEnacting(item.said.text)) disposed = 0;
    return [{ said: item.said, clause }];
  });
};
