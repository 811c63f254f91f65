// How the numbers of a list's levels look: `text:list-style`, and `text:outline-style` for headings.
import { attribute, child, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { writeNumber } from '../text-forms/number-forms.ts';
import { shownIn } from '../text-forms/symbols.ts';

export interface Level {
  readonly start: number;
  /** Writes the number from the values of this level and those above it (from 0); empty where it shows none. */
  readonly write: (values: readonly number[], levels: readonly (Level | undefined)[]) => string;
  /** One number of this level alone. */
  readonly digits: (value: number) => string;
}

const deepest = 10;

const formOf = (element: Element): string => {
  const said = attribute(element, 'style:num-format') ?? '';
  const repeated = attribute(element, 'style:num-letter-sync') === 'true' ? '' : ' counted';
  switch (said.slice(0, 1)) {
    case '':
      return 'none';
    case 'i':
      return 'lowerRoman';
    case 'I':
      return 'upperRoman';
    case 'a':
      return `lowerLetter${repeated}`;
    case 'A':
      return `upperLetter${repeated}`;
    case 'а':
      return /аа, бб/u.test(said) ? 'russianLower' : 'russianLower counted';
    case 'А':
      return /Аа, Бб/u.test(said) ? 'russianUpper doubled' : 'russianUpper counted';
    case '①':
      return 'decimalEnclosedCircle';
    case '0':
      return 'decimalZero';
    default:
      return /^1(?:st|-й)/.test(said) ? 'ordinal' : 'decimal';
  }
};

/** The longest text around a number, as in Word. */
const longestText = 255;

const partOf = (element: Element, name: string): string | null =>
  attribute(element, name)?.slice(0, longestText) ?? null;

const bulletOf = (element: Element): string => {
  const text = child(element, 'style:text-properties');
  const font = attribute(text, 'style:font-name') ?? attribute(text, 'fo:font-family');
  return shownIn(font?.replaceAll("'", '') ?? null, partOf(element, 'text:bullet-char') ?? '•');
};

const levelOf = (element: Element, at: number): Level => {
  const start = whole(element, 'text:start-value') ?? 1;
  if (/bullet|image/.test(element.name)) {
    // What LibreOffice writes as the suffix of a bullet it does not print.
    const sign = element.name.endsWith('image') ? '•' : bulletOf(element);
    return { start, digits: () => '', write: () => sign };
  }
  const prefix = partOf(element, 'style:num-prefix') ?? '';
  const suffix = partOf(element, 'style:num-suffix') ?? '';
  const form = formOf(element);
  const digits = (value: number): string => writeNumber(form, value) ?? `${value}`;
  const pattern = partOf(element, 'loext:num-list-format') ?? partOf(element, 'style:num-list-format');
  const shown = Math.min(at + 1, Math.max(1, whole(element, 'text:display-levels') ?? 1));
  return {
    start,
    digits,
    write: (values, levels) => {
      const one = (index: number): string => levels[index]?.digits(values[index] ?? 1) ?? '';
      if (pattern !== null)
        return pattern.replace(/%(\d{1,2})%/g, (_, level: string) => {
          const index = Number(level) - 1;
          return index <= at ? one(index) : '';
        });
      if (form === 'none') return prefix + suffix;
      const parts = Array.from({ length: shown }, (_, index) => one(at - shown + 1 + index));
      return prefix + parts.filter((part) => part !== '').join('.') + suffix;
    },
  };
};

/** The levels of a list style, from 0. */
export const levelsOf = (style: Element | null): readonly (Level | undefined)[] => {
  const levels: (Level | undefined)[] = [];
  for (const element of style === null ? [] : elementsOf(style)) {
    const at = (whole(element, 'text:level') ?? 0) - 1;
    if (/^text:(?:list|outline)-level-style/.test(element.name) && at >= 0 && at < deepest)
      levels[at] = levelOf(element, at);
  }
  return levels;
};
