// The letters of a text: white space that counts, hyphens that do not, characters that only their font knows.
import { attribute, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { hasPrivate, isSymbolFont, shownIn, symbolOf, withoutPrivate } from '../text-forms/symbols.ts';
import type { Look } from './look.ts';
import { notice, type Story } from './story.ts';

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Without the spaces at both ends; a no-break space is none of them. */
const withoutEnds = (text: string): string => {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return text.slice(from, to);
};

/** White space at the ends counts only where the text says so; a line end in the file is a space. */
const letters = (story: Story, element: Element): string => {
  const text = textWithin(element).replace(/[\r\n]/g, ' ');
  const kept = story.preserve || attribute(element, 'xml:space') === 'preserve';
  return (kept ? text : withoutEnds(text)).replaceAll('\u00ad', '');
};

/** The letters of a `w:t` as its font shows them. */
export const lettersIn = (story: Story, element: Element, { font }: Look): string => {
  const text = letters(story, element);
  if (!hasPrivate(text)) return text;
  const shown = shownIn(font, text);
  if (!hasPrivate(shown)) return shown;
  unknownSymbol(story, element, font);
  return withoutPrivate(shown);
};

const unknownSymbol = (story: Story, element: Element, font: string | null): void =>
  notice(
    story,
    'symbol',
    {
      ru: `Знак шрифта «${font ?? '?'}», у которого нет общепринятого кода: на его месте стоит «�»`,
      en: `A character of the font “${font ?? '?'}” that has no common code: “�” stands in its place`,
    },
    element,
  );

/** The character of a `w:sym`. */
export const symbol = (story: Story, element: Element): string => {
  const font = attribute(element, 'w:font') ?? 'Symbol';
  const code = Number.parseInt(attribute(element, 'w:char') ?? '', 16);
  const shown = symbolOf(font, code);
  if (shown !== null) return shown;
  const isOrdinary = !isSymbolFont(font) && code > 0x20 && code < 0xe000;
  if (isOrdinary) return String.fromCodePoint(code);
  unknownSymbol(story, element, font);
  return '�';
};
