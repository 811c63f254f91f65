// The blocks of the body, a cell, a note, a frame: paragraphs with the numbers of their lists, headings, tables, sections.

import { alignmentOf } from '../alignment.ts';
import { hiddenText, outsidePart } from '../notice-words.ts';
import { attribute, child, elementsOf, textWithin, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Block, Paragraph } from '../printed.ts';
import type { OpenList } from './counter.ts';
import { isFrame, readFrame } from './frames.ts';
import { isHiddenField, readRuns } from './inline.ts';
import { at, notice, type Story, unknownElement } from './story.ts';
import { propertyOf, saidOf } from './styles.ts';
import { readTable } from './table.ts';

/** The place of a paragraph in a list; `numbered` is false for all but the first of an item. */
interface InList {
  readonly list: OpenList;
  readonly numbered: boolean;
  readonly start: number | null;
  /** The number as the program that wrote the file printed it, where it says. */
  readonly written: string | null;
}

const headingName = /^(?:heading|заголовок)\s*([1-9])$/iu;

const headingOf = (element: Element, shownName: string | null): number | null =>
  element.name === 'text:h'
    ? Math.max(1, whole(element, 'text:outline-level') ?? 1)
    : Number(headingName.exec(shownName ?? '')?.[1] ?? 0) || null;

const isTrue = (element: Element, name: string): boolean => attribute(element, name) === 'true';

const numberOf = (
  story: Story,
  element: Element,
  inList: InList | null,
  listStyle: string | null,
): string | null => {
  if (inList !== null) {
    if (!inList.numbered) return null;
    const counted = story.counter.item(inList.list, inList.start, listStyle);
    return (inList.written ?? counted) || null;
  }
  if (element.name !== 'text:h' || isTrue(element, 'text:is-list-header')) return null;
  const start = isTrue(element, 'text:restart-numbering') ? (whole(element, 'text:start-value') ?? 1) : null;
  const counted = story.counter.heading((whole(element, 'text:outline-level') ?? 1) - 1, start);
  return (writtenNumber(element) ?? counted) || null;
};

const writtenNumber = (element: Element): string | null => {
  const said = child(element, 'text:number');
  return said === null ? null : textWithin(said).trim();
};

const readParagraph = (
  story: Story,
  element: Element,
  inList: InList | null,
  isFirst: boolean,
): Paragraph | null => {
  const name = attribute(element, 'text:style-name');
  const chain = story.styles.chain('paragraph', name);
  const { runs, hidden } = readRuns(story, element, chain);
  const byField = child(element, 'text:hidden-paragraph');
  if (byField !== null && isHiddenField(byField)) return null;
  const isHidden = propertyOf(chain, 'style:text-properties', 'text:display') === 'none';
  if (runs.length === 0 && (isHidden || (hidden && !isFirst && inList === null))) {
    if (!hidden) notice(story, 'hidden text', hiddenText, element);
    return null;
  }
  const property = (said: string): string | null => propertyOf(chain, 'style:paragraph-properties', said);
  const breaks =
    property('fo:break-before') === 'page' ||
    (saidOf(chain.slice(0, 1), 'style:master-page-name') ?? '') !== '';
  const startsPage = story.pageNext || (breaks && !isFirst);
  story.pageNext = property('fo:break-after') === 'page';
  const style = story.styles.shownName('paragraph', name);
  return {
    kind: 'paragraph',
    number: numberOf(story, element, inList, saidOf(chain, 'style:list-style-name')),
    level: inList?.list.level ?? null,
    heading: headingOf(element, style),
    style,
    align: alignmentOf(property('fo:text-align')),
    startsPage,
    runs,
    text: runs.map(({ text }) => text).join(''),
    place: at(story, element),
  };
};

/** Only hold other blocks. */
const wrappers =
  /^text:(?:section|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|index-body|index-title)$/;

/** What shows nothing: declarations, what was deleted, how an index is made. */
const silent =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|soft-page-break|change|change-start|change-end|alphabetical-index-auto-mark-file|[a-z-]+-source|bookmark|bookmark-start|bookmark-end|number)|office:(?:forms|scripts|event-listeners|dde-source)|table:(?:calculation-settings|content-validations|label-ranges)|dc:.*|meta:.*|loext:.*)$/;

const isHiddenSection = (element: Element): boolean =>
  attribute(element, 'text:display') === 'none' || attribute(element, 'text:is-hidden') === 'true';

const readList = (story: Story, element: Element, within: OpenList | null, blocks: Block[]): void => {
  const list = story.counter.open(element, within);
  for (const item of elementsOf(element)) {
    const isItem = item.name === 'text:list-item';
    if (!isItem && item.name !== 'text:list-header') {
      if (!silent.test(item.name)) unknownElement(story, item);
      continue;
    }
    const override = attribute(item, 'text:style-override');
    readItem(story, item, { ...list, style: override ?? list.style }, isItem, blocks);
  }
};

const readItem = (story: Story, item: Element, list: OpenList, isItem: boolean, blocks: Block[]): void => {
  let numbered = isItem;
  for (const element of elementsOf(item)) {
    if (element.name === 'text:list') readList(story, element, list, blocks);
    else if (element.name === 'text:p' || element.name === 'text:h') {
      const inList = { list, numbered, start: whole(item, 'text:start-value'), written: writtenNumber(item) };
      const paragraph = readParagraph(story, element, inList, blocks.length === 0);
      if (paragraph === null) continue;
      blocks.push(paragraph);
      numbered = false;
    } else readBlock(story, element, blocks);
  }
};

const readBlock = (story: Story, element: Element, blocks: Block[]): void => {
  switch (element.name) {
    case 'text:p':
    case 'text:h': {
      const paragraph = readParagraph(story, element, null, blocks.length === 0);
      if (paragraph !== null) blocks.push(paragraph);
      return;
    }
    case 'text:list':
      readList(story, element, null, blocks);
      return;
    case 'text:numbered-paragraph': {
      const level = Math.max(0, (whole(element, 'text:level') ?? 1) - 1);
      readItem(story, element, { ...story.counter.open(element, null), level }, true, blocks);
      return;
    }
    case 'table:table': {
      const table = readTable(story, element);
      if (table !== null) blocks.push(table);
      return;
    }
  }
  if (silent.test(element.name)) return;
  if (isFrame(element)) {
    readFrame(story, element);
    return;
  }
  if (isHiddenSection(element)) {
    notice(story, 'hidden text', hiddenText, element);
    return;
  }
  if (child(element, 'text:section-source') !== null) notice(story, 'external link', outsidePart, element);
  if (!wrappers.test(element.name)) unknownElement(story, element);
  for (const inner of elementsOf(element)) readBlock(story, inner, blocks);
};

/** Reads all that an element of the body's kind holds. */
export const readBlocks = (story: Story, container: Element): readonly Block[] => {
  const blocks: Block[] = [];
  for (const element of elementsOf(container)) readBlock(story, element, blocks);
  return blocks;
};
