// A provision that import has written is read line by line as the parser of Markdown reads it.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import type { Element } from '../../../validators/import/text/elements.ts';
import { writeProse } from '../../../validators/import/write/prose.ts';
import { parseAround as parseWhole } from '../../../validators/source/mdx-parse.ts';
import { indexLines } from '../../../validators/source/position.ts';
import { parseAround } from './mdx-parse.ts';

const signs = Array.from('-_*#=><{}[]`~|\\&"«!:\t\u00A0\u2028 ');
const pieces = [
  'акт',
  'Слово',
  '  ',
  '1. ',
  '12) ',
  '2023.',
  '4.1.3. ',
  '- ',
  '+ ',
  '--- ',
  '# ',
  '> ',
  '</',
  '[^1]',
];
const words = fc
  .array(fc.constantFrom(...signs, ...pieces, '&nbsp;', '&#160;', '(a)', 'http://a.ru'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const said = words.map((text) => ({ text, stretches: [] }));

const block: fc.Arbitrary<Element> = fc.oneof(
  said.map((one): Element => ({ kind: 'title', said: one })),
  fc
    .tuple(fc.integer({ min: 2, max: 6 }), said)
    .map(([depth, one]): Element => ({ kind: 'heading', depth, said: one })),
  said.map((one): Element => ({ kind: 'paragraph', said: one })),
  said.map((one): Element => ({ kind: 'bullet', said: one })),
  words.map((of): Element => ({ kind: 'mark', name: 'Functions', attributes: { of } })),
);
const frame = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((elements): Element => ({ kind: 'frame', name: 'Order', elements }));

/** Of a node what is read of it. */
const read = (node: Nodes): unknown => ({
  type: node.type,
  from: node.position?.start.offset,
  to: node.position?.end.offset,
  ...('value' in node ? { value: node.value } : {}),
  ...('depth' in node ? { depth: node.depth } : {}),
  ...('attributes' in node
    ? {
        name: node.name,
        attributes: node.attributes.map(({ position, ...one }) => ({
          ...one,
          from: position?.start.offset,
          to: position?.end.offset,
        })),
      }
    : {}),
  // What stands in a quotation nobody reads: it is refused as a whole.
  ...('children' in node && node.type !== 'blockquote' ? { children: node.children.map(read) } : {}),
});

it('текст положения, записанный импортом, прочитан так же, как полным разбором', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(block, frame), { minLength: 1, maxLength: 6 }), (elements) => {
      const { text } = writeProse('', elements);
      const reading = { file: 'provision.mdx', text, lines: indexLines(text), problems: [] };
      const known = parseWhole(reading, text);
      expect(parseAround(reading, text).children.map(read)).toEqual(known?.children.map(read));
      expect(reading.problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
