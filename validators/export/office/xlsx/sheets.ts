// The tables of an office document as sheets: each under its title, with the notes below it.
import type { OfficeDocument, Paragraph, Table } from '../document.ts';

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

/** The sheets of a document: one a table, in their order. */
export const sheetsOf = ({ sections }: OfficeDocument): readonly Sheet[] => {
  const name = namer();
  return sections.flatMap(({ landscape, blocks }) =>
    blocks.flatMap((block, index): readonly Sheet[] => {
      if (block.kind !== 'table') return [];
      const titles: Paragraph[] = [];
      for (let at = index - 1; ; at -= 1) {
        const above = blocks[at];
        if (above?.kind !== 'paragraph' || above.style !== 'caption') break;
        titles.unshift(above);
      }
      const notes: Paragraph[] = [];
      for (let at = index + 1; ; at += 1) {
        const below = blocks[at];
        if (below?.kind !== 'paragraph' || below.style !== 'note') break;
        notes.push(below);
      }
      return [{ name: name(block.name), titles, table: block, notes, landscape }];
    }),
  );
};
