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

const stampStyles: Readonly<Record<string, StyleName>> = {
  Approval: 'mark',
  Signature: 'signature',
  ElectronicSignature: 'note',
};

/** The paragraphs and tables of the text of a document; `startsPage` where it stands behind something else. */
export const textBlocks = (view: Territory, startsPage: boolean): readonly Block[] => {
  const { provision } = view;
  const blocks: Block[] = [];
  const requisites = provision === null ? new Map<Part, StyleName>() : requisiteStyles(provision);
  let waits = startsPage;
  const add = (style: StyleName, part: Part, item: number | null = null): void => {
    const isAnnex = style === 'mark' && ANNEX.test(part.text);
    blocks.push(
      paragraph(style, runsOf(part.inlines), { item, startsPage: (waits || isAnnex) && blocks.length > 0 }),
    );
    waits = false;
  };
  const addLines = (style: StyleName, texts: readonly string[]): void => {
    for (const text of texts) {
      const [first, ...rest] = lines(style, text);
      if (first !== undefined) blocks.push({ ...first, startsPage: waits && blocks.length > 0 }, ...rest);
      waits = false;
    }
  };
  const walk = (parts: readonly Part[], depth: Depth): void => {
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1];
      if (before?.inOrder === true && !part.inOrder) waits = true;
      if (part.kind === 'signature') {
        if (before?.kind === 'signature' && before.inOrder === part.inOrder) continue;
        const end = parts.findIndex((one, at) => at > index && one.kind !== 'signature');
        const own = parts
          .slice(index, end === -1 ? undefined : end)
          .filter((one) => one.inOrder === part.inOrder);
        blocks.push(...signature(own));
        continue;
      }
      one(part, depth);
    }
  };
  const one = (part: Part, depth: Depth): void => {
    const { kind, children, lines: printed, component } = part;
    const inner = {
      ...depth,
      items: depth.items + (kind === 'bullet' ? 1 : 0),
      sections: depth.sections + (kind === 'section' ? 1 : 0),
    };
    if (component !== null) {
      if (printed.length > 0) addLines(stampStyles[component.name] ?? 'note', printed);
      else blocks.push(...shownAt(view, part, blocks));
    } else if (kind === 'title') add('title', part);
    else if (kind === 'section')
      add(ANNEX.test(part.text) ? 'mark' : (sectionStyles[depth.sections] ?? 'subject'), part);
    else if (kind === 'bullet') add('item', part, depth.items);
    else if (part.text !== '')
      add(
        ANNEX.test(part.text) && !part.inOrder && part.number === null
          ? 'mark'
          : (requisites.get(part) ?? 'text'),
        part,
      );
    walk(children, inner);
  };
  walk(provision?.parts ?? [], { sections: 0, items: 0 });
  return blocks;
};

/** The tables of a document that has no text to show them in. */
export const looseBlocks = (view: Territory): readonly Block[] => [
  ...roadmapBlocks(view, []),
  ...indicatorsBlocks(view, []),
  ...view.interactions.flatMap(interactionTable),
  ...view.tables.flatMap(printedTable),
];
