// The text of a document, part by part, as paragraphs and tables.
import type { Part, Territory } from '../../../model/types.ts';
import type { Block, Paragraph, StyleName, Table } from '../document.ts';
import { indicatorsTable } from './indicators.ts';
import { interactionTable, printedTable } from './other-tables.ts';
import { lines, paragraph, runsOf } from './paragraphs.ts';
import { requisiteStyles } from './requisites.ts';
import { belowTable, roadmapTable } from './roadmap.ts';

/** The mark of an annex: «Приложение № 2 к приказу …». */
const ANNEX = /^\s*приложение(?!\p{L})/iu;

const sectionStyles = ['section', 'subsection', 'subject'] as const satisfies readonly StyleName[];

/** Where a part stands: how deep in sections, and in items of lists. */
interface Depth {
  readonly sections: number;
  readonly items: number;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The title of a table, where what stands above it on its pages does not say it already. */
const titleAbove = (title: string | null, before: readonly Block[]): readonly Block[] => {
  if (title === null || title === '') return [];
  const begins = before.findLastIndex((block) => block.kind === 'table' || block.startsPage);
  const said = before
    .slice(Math.max(0, begins))
    .some(
      (block) =>
        block.kind === 'paragraph' && bare(block.runs.map(({ text }) => text).join('')) === bare(title),
    );
  return said ? [] : lines('caption', title);
};

/** A table that nothing is printed in is none. */
const withRows = (table: Table): readonly Block[] => (table.rows.length === 0 ? [] : [table]);

/** The tables of a document: roadmap and indicators with their titles and notes. */
const roadmapBlocks = ({ roadmap }: Territory, before: readonly Block[]): readonly Block[] =>
  roadmap === null
    ? []
    : [...titleAbove(roadmap.title, before), ...withRows(roadmapTable(roadmap)), ...belowTable(roadmap)];

const indicatorsBlocks = ({ indicators }: Territory, before: readonly Block[]): readonly Block[] =>
  indicators === null
    ? []
    : [
        ...titleAbove(indicators.title, before),
        ...withRows(indicatorsTable(indicators)),
        ...belowTable(indicators),
      ];

/** What the text shows from another file at this place. */
const shownAt = (view: Territory, { component }: Part, before: readonly Block[]): readonly Block[] => {
  const { name = '', attributes = {} } = component ?? {};
  switch (name) {
    case 'Terms':
      return view.terms.flatMap(({ text }) => lines('text', text));
    case 'Roadmap':
      return roadmapBlocks(view, before);
    case 'Indicators':
      return indicatorsBlocks(view, before);
    case 'Interactions':
      return view.interactions
        .filter(({ number }) => number === attributes['number'])
        .flatMap(interactionTable);
    case 'Table':
      return view.tables.filter(({ id }) => id === attributes['id']).flatMap(printedTable);
    default:
      return [];
  }
};

/** A signature in one line: the post at the left, the name at the right. */
const signature = (parts: readonly Part[]): readonly Paragraph[] => {
  const [last, ...before] = [...parts].reverse();
  if (last === undefined) return [];
  const post = before[0];
  if (post === undefined) return [paragraph('signature', runsOf(last.inlines))];
  const above = before.slice(1).reverse();
  return [
    ...above.map(({ inlines }) => paragraph('signature', runsOf(inlines))),
    paragraph('signature', [...runsOf(post.inlines), { text: '\t' }, ...runsOf(last.inlines)]),
  ];
};

/** The signature that begins at a place among parts, if one does there: it goes on to the next part that is none. */
const signatureAt = (parts: readonly Part[], index: number): readonly Part[] => {
  const belongs = (part: Part | undefined): boolean =>
    part?.kind === 'signature' && part.inOrder === parts[index]?.inOrder;
  if (!belongs(parts[index]) || belongs(parts[index - 1])) return [];
  const end = parts.findIndex((part, at) => at > index && !belongs(part));
  return parts.slice(index, end === -1 ? undefined : end);
};

const stampStyles: Readonly<Record<string, StyleName>> = {
  Approval: 'mark',
  Signature: 'signature',
  ElectronicSignature: 'note',
};

/** How a part looks that has words of its own. */
const styleOf = (part: Part, { sections }: Depth, requisites: ReadonlyMap<Part, StyleName>): StyleName => {
  const { kind, number, inOrder, text } = part;
  if (kind === 'title') return 'title';
  if (kind === 'bullet') return 'item';
  if (!inOrder && number === null && ANNEX.test(text)) return 'mark';
  if (kind === 'section') return sectionStyles[sections] ?? 'subject';
  return requisites.get(part) ?? 'text';
};

const within = ({ sections, items }: Depth, { kind }: Part): Depth => ({
  sections: sections + (kind === 'section' ? 1 : 0),
  items: items + (kind === 'bullet' ? 1 : 0),
});

/** The paragraphs and tables of the text of a document: its order, and behind it on new pages the document and its annexes. */
export const textBlocks = (view: Territory): readonly Block[] => {
  const { provision } = view;
  if (provision === null) return [];
  const requisites = requisiteStyles(provision);
  const blocks: Block[] = [];
  /** The order has ended: what comes next begins a page. */
  let orderEnded = false;
  const add = (added: readonly Block[], startsPage = false): void => {
    const [first, ...rest] = added;
    if (first === undefined) return;
    const starts = (startsPage || orderEnded) && blocks.length > 0 && first.kind === 'paragraph';
    blocks.push(starts ? { ...first, startsPage: true } : first, ...rest);
    orderEnded = false;
  };
  const addPart = (part: Part, depth: Depth): void => {
    const { component, text, lines: printed } = part;
    if (printed.length > 0)
      add(
        printed.flatMap((line) => lines(stampStyles[component?.name ?? ''] ?? 'note', line)),
        // The mark of an annex may stand in its stamp.
        ANNEX.test(printed[0] ?? ''),
      );
    else if (component !== null) add(shownAt(view, part, blocks));
    else if (text !== '') {
      const style = styleOf(part, depth, requisites);
      const item = style === 'item' ? depth.items : null;
      add([paragraph(style, runsOf(part.inlines), { item })], style === 'mark');
    }
  };
  const walk = (parts: readonly Part[], depth: Depth): void => {
    for (const [index, part] of parts.entries()) {
      if (parts[index - 1]?.inOrder === true && !part.inOrder) orderEnded = true;
      if (part.kind === 'signature') add(signature(signatureAt(parts, index)));
      else addPart(part, depth);
      walk(part.children, within(depth, part));
    }
  };
  walk(provision.parts, { sections: 0, items: 0 });
  return blocks;
};

/** The tables of a document that has no text to show them in. */
export const looseBlocks = (view: Territory): readonly Block[] => [
  ...roadmapBlocks(view, []),
  ...indicatorsBlocks(view, []),
  ...view.interactions.flatMap(interactionTable),
  ...view.tables.flatMap(printedTable),
];
