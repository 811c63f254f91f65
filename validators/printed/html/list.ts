// Numbers of lists: HTML counts its own, Word writes them into the text it copies and says that they are numbers.
import { own } from '../own.ts';
import { attribute, textWithin, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { writeNumber } from '../text-forms/number-forms.ts';
import { styleOf } from './look.ts';

export interface OpenList {
  readonly level: number;
  readonly element: Element;
  /** Of the next item. */
  next: number;
}

const ofType: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const ofStyle: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};
const bullets = ['•', '○', '■'];

export const openList = (element: Element, around: OpenList | null): OpenList => ({
  level: around === null ? 0 : around.level + 1,
  element,
  next: whole(element, 'start') ?? 1,
});

/** Counts an item; gives its number as a browser shows it, null where it shows none. */
export const numberOf = (item: Element, list: OpenList): string | null => {
  const value = whole(item, 'value') ?? list.next;
  list.next = value + (attribute(list.element, 'reversed') === null ? 1 : -1);
  const style = styleOf(item, 'list-style-type') ?? styleOf(list.element, 'list-style-type');
  if (style === 'none') return null;
  const form =
    own(ofStyle, style ?? '') ??
    (list.element.name === 'ol' ? own(ofType, attribute(list.element, 'type') ?? '1') : undefined);
  if (form !== undefined) return `${writeNumber(form, value) ?? value}.`;
  return list.element.name === 'ol' ? `${value}.` : (bullets[Math.min(list.level, 2)] ?? null);
};

/** A number that Word wrote beside the text of a paragraph. */
export const isWordNumber = (element: Element): boolean =>
  /^ignore\b/.test(styleOf(element, 'mso-list') ?? '');

export const wordNumber = (element: Element): string | null => {
  const said = textWithin(element)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  // Bullets of the fonts of symbols.
  return said === '' ? null : said.replace(/^[·\uf0b7]$/u, '•').replace(/^[§\uf0a7]$/u, '▪');
};

/** The level that Word says of a paragraph («l0 level2 lfo1»), from 0; null outside lists. */
export const wordLevel = (element: Element): number | null => {
  const [, level] = /\blevel(\d)\b/.exec(styleOf(element, 'mso-list') ?? '') ?? [];
  return level === undefined ? null : Number(level) - 1;
};
