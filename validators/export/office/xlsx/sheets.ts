// The tables of an office document as sheets: each under its title, with the notes below it.
import type { Block, OfficeDocument, Paragraph, StyleName, Table } from '../document.ts';

export interface Sheet {
  readonly name: string;
  /** The titles printed right above the table. */
  readonly titles: readonly Paragraph[];
  readonly table: Table;
  /** What is printed right below it. */
  readonly notes: readonly Paragraph[];
  readonly landscape: boolean;
}

/** What a name of a sheet may be long, and the signs that it may not have. */
const longest = 31;
const forbidden = /[[\]:*?/\\]/g;

/** Names that no other sheet has, whatever the case of their letters. */
const namer = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted
      .replaceAll(forbidden, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^['\s]+|['\s]+$/g, '');
    const base = plain === '' ? 'Таблица' : plain;
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` ${copy}`;
      const name = `${base.slice(0, longest - end.length).trimEnd()}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
};

const headings: ReadonlySet<StyleName> = new Set(['title', 'section', 'subsection', 'subject']);

/** The paragraphs of a kind right above a place. */
const above = (
  blocks: readonly Block[],
  at: number,
  isOf: (style: StyleName) => boolean,
): readonly Paragraph[] => {
  const from = blocks.findLastIndex(
    (block, index) => index < at && !(block.kind === 'paragraph' && isOf(block.style)),
  );
  return blocks.slice(from + 1, at).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
};

/** What a table is called right above it: by its own title, else by the headings of the text. */
const titlesOf = (blocks: readonly Block[], at: number): readonly Paragraph[] => {
  const own = above(blocks, at, (style) => style === 'caption');
  if (own.length > 0) return own;
  return above(blocks, at, (style) => headings.has(style)).map((each) => ({ ...each, style: 'caption' }));
};

/** The sheets of a document: one a table, in their order. */
export const sheetsOf = ({ sections }: OfficeDocument): readonly Sheet[] => {
  const name = namer();
  const blocks = sections.flatMap((section) => section.blocks);
  const across = new Set(sections.flatMap((section) => (section.landscape ? section.blocks : [])));
  return blocks.flatMap((block, index): readonly Sheet[] => {
    if (block.kind !== 'table') return [];
    const notes: Paragraph[] = [];
    for (const below of blocks.slice(index + 1)) {
      if (below.kind !== 'paragraph' || below.style !== 'note') break;
      notes.push(below);
    }
    const titles = titlesOf(blocks, index);
    return [{ name: name(block.name), titles, table: block, notes, landscape: across.has(block) }];
  });
};
