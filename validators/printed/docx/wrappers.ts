// Elements that only wrap others, at whatever level of the document: controls, tags, tracked changes, alternatives. One place knows how each is looked through.

import { trackedDeletion, trackedInsertion, trackedMove } from '../notice-words.ts';
import { child, elementsOf, holds } from '../package/elements.ts';
import { unknownPrefix } from '../package/names.ts';
import type { Element } from '../package/xml.ts';
import { notice, type Story } from './story.ts';

/** Looked through without a word. */
const plain: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
  'w:sdtContent',
  'w:rubyBase',
  'w:subDoc',
]);

/** What says nothing that is printed: bookmarks, ranges, properties read elsewhere, marks of spelling. */
const silent: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:fldData',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:lastRenderedPageBreak',
  'w:background',
]);

/**
 * Of the alternatives for programs of several ages the first that is made of what the reader knows; both say the same, so only one
 * may be read.
 */
const alternative = (element: Element): Element | null => {
  const choices = elementsOf(element).filter(({ name }) => name === 'mc:Choice');
  const isKnown = (choice: Element): boolean =>
    elementsOf(choice).length > 0 && !holds(choice, (name) => name.startsWith(unknownPrefix));
  return choices.find(isKnown) ?? child(element, 'mc:Fallback') ?? choices[0] ?? null;
};

/**
 * What stands inside a wrapper: the element whose children are read in its place, null where nothing of it is read, undefined where the
 * element wraps nothing.
 */
export const unwrapped = (story: Story, element: Element): Element | null | undefined => {
  if (plain.has(element.name)) return element;
  if (silent.has(element.name)) return null;
  switch (element.name) {
    case 'w:sdt':
      return child(element, 'w:sdtContent');
    case 'w:ruby':
      return child(element, 'w:rubyBase');
    case 'w:ins':
      notice(story, 'tracked insertion', trackedInsertion, element);
      return element;
    case 'w:moveTo':
      return element;
    case 'w:del':
      notice(story, 'tracked deletion', trackedDeletion, element);
      return null;
    case 'w:moveFrom':
      notice(story, 'moved', trackedMove, element);
      return null;
    case 'mc:AlternateContent':
      return alternative(element);
    default:
      return undefined;
  }
};
