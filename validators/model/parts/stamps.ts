// Stamps and signatures are kept as they are printed, line by line: they are no clauses, and no rule reads their words.
import type { Block, Component } from '../../source/prose.ts';
import { plainText } from '../../source/prose.ts';
import { add, type Builder } from './builder.ts';

/** The printed lines of a stamp, whatever Markdown makes of them. */
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.type === 'heading' || block.type === 'paragraph') return plainText(block.inlines).split('\n');
    if (block.type === 'component') return linesOf(block.blocks);
    if (block.type === 'clause-end') return [block.marks.trim()];
    return block.items.flatMap(({ marker, blocks: inside }) => {
      const [first = '', ...rest] = linesOf(inside);
      return [`${marker} ${first}`, ...rest];
    });
  });

const anchors: Readonly<Record<string, string>> = {
  Approval: 'approval',
  Signature: 'signature',
  ElectronicSignature: 'electronic-signature',
};

/** Puts a stamp into the text, outside all sections; where one of approval stands, another document begins. */
export const addStamp = (builder: Builder, { name, attributes, blocks, range }: Component): void => {
  if (name === 'Approval') builder.open = [];
  add(builder, undefined, {
    kind: 'component',
    anchor: anchors[name] ?? name.toLowerCase(),
    inlines: [],
    range,
    component: { name, attributes },
    lines: linesOf(blocks),
  });
};
