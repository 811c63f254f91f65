// The blocks of HTML: paragraphs wherever an element or a line of text begins one, lists, tables, what Word sets beside the text.

import { textOf } from '../grid.ts';
import {
  comment,
  embedded,
  hiddenText,
  picture,
  trackedDeletion,
  trackedInsertion,
  unknownAround,
  unknownInEquation,
} from '../notice-words.ts';
import { own } from '../own.ts';
import { attribute, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { runOf } from '../plain.ts';
import type { Aside, Block } from '../printed.ts';
import { latexOfMathml } from '../text-forms/mathml.ts';
import { type Draft, growBlocks } from './draft.ts';
import { isWordNumber, numberOf, openList, wordLevel, wordNumber } from './list.ts';
import { alignOf, isHidden, lookWithin, plainLook, startsPage, styleOf } from './look.ts';
import { type Around, notice, type Story } from './story.ts';
import { captionOf, readTable } from './table.ts';

const blockNames =
  /^(?:html|body|head|p|div|h[1-6]|li|dl|dt|dd|blockquote|section|article|aside|main|nav|header|footer|pre|center|address|figure|figcaption|fieldset|legend|form|details|summary|hr|caption|ul|ol|menu|dir|td|th|tr|tbody|thead|tfoot)$/;

const inlineNames =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|center|output|[a-z0-9]+:[a-z0-9-]+)$/;

/** Says nothing on paper. */
const silent =
  /^(?:script|style|title|meta|link|base|xml|template|noscript|colgroup|col|input|button|select|textarea|datalist|param|source|track|map|area)$/;

const foreign = /^(?:object|embed|iframe|frame|frameset|applet|audio|video|canvas|svg)$/;

const equationOf = (story: Story, element: Element): string => {
  const latex = latexOfMathml(element, (name) => notice(story, 'equation', unknownInEquation(name), element));
  return latex === '' ? '' : `$${latex}$`;
};

/** Word marks the text of its notes, and where they are called, by styles of its own. */
const wordAsides: Readonly<Record<string, Aside['kind']>> = {
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
};

const markOf = (said: string): string => said.replace(/[\s[\]]/g, '');

const readWordAside = (story: Story, element: Element, kind: Aside['kind']): void => {
  const [, mark = null] = /(\d+|[ivx]+)$/.exec(attribute(element, 'id') ?? '') ?? [];
  const blocks = story.blocks(story, element);
  if (kind === 'comment') notice(story, 'comment', comment, element);
  if (textOf(blocks).trim() !== '') story.asides.push({ kind, mark, blocks, place: story.placeOf(element) });
};

/** A call of a note, the way back from it, or the anchor of a comment; false for another link. */
const readNoteLink = (draft: Draft, element: Element, around: Around): boolean => {
  const address = attribute(element, 'href') ?? '';
  if (/^#_(?:ftn|edn)ref/.test(address) || attribute(element, 'class') === 'msocomanchor') return true;
  if (!/^#_(?:ftn|edn)/.test(address)) return false;
  draft.run(runOf('', around.place, { note: markOf(textWithin(element)) }));
  return true;
};

const readInline = (story: Story, draft: Draft, element: Element, around: Around): void => {
  const { name } = element;
  if (name === 'br') {
    if (startsPage(element)) draft.pageBreak();
    else draft.lineBreak(around.place);
  } else if (name === 'img') notice(story, 'picture', picture(attribute(element, 'alt') ?? ''), element);
  else if (name === 'math') {
    const text = equationOf(story, element);
    if (text !== '') draft.run(runOf(text, around.place, { equation: true }));
  } else if (name === 'del') notice(story, 'tracked deletion', trackedDeletion, element);
  else if (isWordNumber(element)) draft.number(wordNumber(element));
  else if (name !== 'a' || !readNoteLink(draft, element, around)) {
    if (name === 'ins') notice(story, 'tracked insertion', trackedInsertion, element);
    else if (!inlineNames.test(name)) notice(story, 'unknown element', unknownAround(name), element);
    readChildren(story, draft, element, { ...around, look: lookWithin(element, around.look) });
  }
};

const readBlock = (story: Story, draft: Draft, element: Element, around: Around): void => {
  const { name } = element;
  const isList = /^(?:ul|ol|menu|dir)$/.test(name);
  const list = isList ? openList(element, around.list) : around.list;
  const align = alignOf(element, around.align);
  const within: Around = {
    look: lookWithin(element, around.look),
    align,
    list,
    place: story.placeOf(element),
  };
  if (startsPage(element)) draft.pageBreak();
  draft.open({
    place: within.place,
    align,
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : null,
    level: wordLevel(element) ?? list?.level ?? null,
    number: name === 'li' && list !== null ? numberOf(element, list) : null,
  });
  readChildren(story, draft, element, within);
  // What follows stands in the element around.
  draft.open({
    place: around.place,
    align: around.align,
    heading: null,
    level: around.list?.level ?? null,
    number: null,
  });
};

const readElement = (story: Story, draft: Draft, element: Element, around: Around): void => {
  const { name } = element;
  const aside = own(wordAsides, styleOf(element, 'mso-element') ?? '');
  if (silent.test(name)) return;
  if (foreign.test(name)) notice(story, 'embedded object', embedded, element);
  else if (isHidden(element)) {
    if (textWithin(element).trim() !== '') notice(story, 'hidden text', hiddenText, element);
  } else if (aside !== undefined) readWordAside(story, element, aside);
  else if (name === 'table') {
    for (const block of captionOf(story, element)) draft.add(block);
    const table = readTable(story, element);
    if (table !== null) draft.add(table);
  } else if (blockNames.test(name)) readBlock(story, draft, element, around);
  else readInline(story, draft, element, around);
};

const readChildren = (story: Story, draft: Draft, element: Element, around: Around): void => {
  for (const child of element.children)
    if (typeof child === 'string') draft.text(child, around.look, around.place);
    else readElement(story, draft, child, around);
};

/** Reads all that an element holds. */
export const readBlocks = (story: Story, container: Element): readonly Block[] => {
  const place = story.placeOf(container);
  const align = alignOf(container, null);
  const draft = growBlocks({ place, align, heading: null, level: null, number: null });
  const look = lookWithin(container, plainLook);
  readChildren(story, draft, container, { look, align, list: null, place });
  return draft.end();
};
