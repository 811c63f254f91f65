// Words mended on the page: the least of them is changed, and the document stays one in itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphOf, runOf } from '../../../validators/printed/plain.ts';
import type { Paragraph, PrintedDocument } from '../../../validators/printed/printed.ts';
import { changeOf, edited } from './edits.ts';

const place = { in: 'text', line: 1, column: 1 } as const;
const paragraph = (...runs: readonly string[]): Paragraph =>
  paragraphOf(
    runs.map((text) => runOf(text, place)),
    place,
  );

describe('исправленные слова', () => {
  it.each([
    ['до 31 июня 2027 года', 'до 30 июня 2027 года', '31', '30'],
    ['ЦНПМ', 'ЦНППМ', 'ЦНПМ', 'ЦНППМ'],
    ['', 'май 2026 года', '', 'май 2026 года'],
    ['Министерство, ВИРО', 'Министерство', ', ВИРО', ''],
    ['и и сопровождает', 'и сопровождает', 'и ', ''],
    ['срок 😀', 'срок 😁', '😀', '😁'],
    ['план на год', 'план на 2026 год', '', '2026 '],
  ])('«%s» → «%s»: вместо «%s» стоит «%s»', (before, after, from, to) => {
    const change = changeOf(paragraph(before), after);
    expect(change && [before.slice(change.at.from, change.at.to), change.text]).toEqual([from, to]);
  });

  it('нет изменения там, где слова те же', () => {
    expect(changeOf(paragraph('май'), 'май')).toBeNull();
  });

  it('стоят в абзаце в облике тех, что заменили, а прочие остаются какими были', () => {
    const given = paragraph('Срок: ', '31 июня', ' 2027 года');
    const document: PrintedDocument = { format: 'text', blocks: [given], asides: [], notices: [] };
    const [made] = edited(document, () => 'Срок: 30 июня 2027 года').blocks;
    expect(made?.kind === 'paragraph' && made.runs.map(({ text }) => text)).toEqual([
      'Срок: ',
      '30 июня',
      ' 2027 года',
    ]);
  });

  it('складываются из своих отрезков, каким бы ни был новый текст', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 }), fc.string(), (runs, text) => {
        const given = paragraph(...runs);
        const [made] = edited(
          { format: 'text', blocks: [given], asides: [], notices: [] },
          () => text,
        ).blocks;
        if (made?.kind !== 'paragraph') throw new Error('no paragraph');
        expect(made.text).toBe(text);
        expect(made.runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });
});
