// An act, in one edition, as an office document: its order, the documents behind it, each annex on a page of its own.

import { documentTitle } from '../../../model/document-title.ts';
import type { Territory } from '../../../model/types.ts';
import type { Block, OfficeDocument, Section } from '../document.ts';
import { paragraph } from './paragraphs.ts';
import { looseBlocks, textBlocks } from './parts.ts';

/** The pages of blocks: each run from one page's beginning to the next. */
const pagesOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const pages: Block[][] = [];
  for (const block of blocks) {
    const page = pages.at(-1);
    if (page === undefined || (block.kind === 'paragraph' && block.startsPage)) pages.push([block]);
    else page.push(block);
  }
  return pages;
};

/** More paragraphs than these above a wide table stay upright: the table alone is laid across. */
const mostAbove = 8;

const isWide = (block: Block | undefined): boolean => block?.kind === 'table' && block.isWide;

/** Whether a block goes with a wide table: it is one, or stands in its titles above it or in its notes below it. */
const isAcross = (page: readonly Block[], at: number): boolean => {
  const block = page[at];
  if (block?.kind !== 'paragraph') return isWide(block);
  if (block.style === 'caption') return isAcross(page, at + 1);
  if (block.style !== 'note') return false;
  const above = page.slice(0, at).findLast((one) => one.kind === 'table' || one.style !== 'note');
  return isWide(above);
};

/** A page as sections: laid across as a whole where it is there for its wide table, else the table with its titles and notes. */
const sectionsOf = (page: readonly Block[]): readonly Section[] => {
  const first = page.findIndex(isWide);
  if (first === -1) return [{ landscape: false, blocks: page }];
  const isText = (block: Block): boolean =>
    block.kind === 'paragraph' && (block.style === 'text' || block.style === 'item');
  if (first <= mostAbove && page.every((block) => !isText(block))) return [{ landscape: true, blocks: page }];
  return page.map((block, at) => ({ landscape: isAcross(page, at), blocks: [block] }));
};

/** Pages of one orientation in a row are one section. */
const joined = (sections: readonly Section[]): readonly Section[] => {
  const all: { landscape: boolean; blocks: Block[] }[] = [];
  for (const { landscape, blocks } of sections) {
    const last = all.at(-1);
    if (last !== undefined && last.landscape === landscape) last.blocks.push(...blocks);
    else all.push({ landscape, blocks: [...blocks] });
  }
  return all;
};

const annexBlocks = (annex: Territory): readonly Block[] => {
  const [first, ...rest] = annex.provision === null ? looseBlocks(annex) : textBlocks(annex);
  if (first === undefined) return [];
  return first.kind === 'paragraph'
    ? [{ ...first, startsPage: true }, ...rest]
    : [paragraph('end', [], { startsPage: true }), first, ...rest];
};

/** Laid across, a mark stands as far from the right margin as on an upright page. */
const placed = ({ landscape, blocks }: Section): Section => ({
  landscape,
  blocks: blocks.map((block) =>
    landscape && block.kind === 'paragraph' && block.style === 'mark'
      ? { ...block, style: 'mark-across' }
      : block,
  ),
});

/** An act as an office document. `edition` is the view of one edition of it, or of a territory's leading act. */
export const officeDocument = (edition: Territory): OfficeDocument => {
  const main = edition.provision === null ? looseBlocks(edition) : textBlocks(edition);
  const documents = [main, ...edition.annexes.map(annexBlocks)];
  return {
    title: documentTitle(edition),
    sections: joined(documents.flatMap(pagesOf).flatMap(sectionsOf)).map(placed),
  };
};
