// How text of HTML looks: by its element and by the style written on it. Sheets of styles are not read.

import { alignmentOf } from '../alignment.ts';
import { own } from '../own.ts';
import { attribute } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Paragraph, Run } from '../printed.ts';

export interface Look extends Pick<Run, 'bold' | 'italic' | 'script'> {
  /** White space stands as it is written. */
  readonly preserve: boolean;
}

export const plainLook: Look = { bold: false, italic: false, script: null, preserve: false };

/** A property of an element's own style, in small letters. */
export const styleOf = (element: Element, property: string): string | null => {
  for (const said of (attribute(element, 'style') ?? '').split(';')) {
    const colon = said.indexOf(':');
    if (colon !== -1 && said.slice(0, colon).trim().toLowerCase() === property)
      return said
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
};

const boldNames = /^(?:b|strong|th|h[1-6])$/;
const italicNames = /^(?:i|em|cite|var|dfn|address)$/;

const isBold = (weight: string | null, name: string, around: boolean): boolean =>
  weight === null ? around || boldNames.test(name) : /^(?:bold|bolder|[6-9]00)\b/.test(weight);

const isItalic = (said: string | null, name: string, around: boolean): boolean =>
  said === null ? around || italicNames.test(name) : /^(?:italic|oblique)/.test(said);

const scripts: Readonly<Record<string, Run['script']>> = {
  sup: 'above',
  super: 'above',
  sub: 'below',
  baseline: null,
};

/** The look within an element. */
export const lookWithin = (element: Element, around: Look): Look => {
  const { name } = element;
  const space = styleOf(element, 'white-space');
  const raised = own(scripts, styleOf(element, 'vertical-align') ?? name);
  return {
    bold: isBold(styleOf(element, 'font-weight'), name, around.bold),
    italic: isItalic(styleOf(element, 'font-style'), name, around.italic),
    script: raised === undefined ? around.script : raised,
    preserve: space === null ? around.preserve || name === 'pre' : /^(?:pre|break-spaces)/.test(space),
  };
};

export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'visibility') === 'hidden' ||
  styleOf(element, 'mso-hide') === 'all';

export const alignOf = (element: Element, around: Paragraph['align']): Paragraph['align'] =>
  element.name === 'center'
    ? 'center'
    : (alignmentOf(styleOf(element, 'text-align') ?? attribute(element, 'align')?.toLowerCase()) ?? around);

export const startsPage = (element: Element): boolean =>
  styleOf(element, 'page-break-before') === 'always' || styleOf(element, 'break-before') === 'page';
