// What a cell shows of its number, and what the number is: a quantity or a day.
import type { CellValue } from '../../printed.ts';
import { general, quantity } from './digits.ts';
import { isoOf, momentOf, momentText } from './moment.ts';
import { readFormat, type Section } from './tokens.ts';

export interface Format {
  readonly number: (value: number) => { readonly text: string; readonly value: CellValue };
  /** A text in a cell: formats may set words around it. */
  readonly text: (said: string) => string;
}

/** Formats that files name by number only, as Russian Excel shows them. ECMA-376 Part 1, 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0" ₽";-#,##0" ₽"',
  6: '#,##0" ₽";-#,##0" ₽"',
  7: '#,##0.00" ₽";-#,##0.00" ₽"',
  8: '#,##0.00" ₽";-#,##0.00" ₽"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'dd.mmm.yy',
  16: 'dd.mmm',
  17: 'mmm.yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General';

interface Chosen {
  readonly section: Section;
  /** A section of its own for negative numbers says their sign itself. */
  readonly signed: boolean;
}

const choose = (sections: readonly Section[], value: number): Chosen | null => {
  const [first, second, third] = sections;
  if (first === undefined) return null;
  if (first.condition !== null || second?.condition) {
    const index = sections.slice(0, 3).findIndex(({ condition }) => condition === null || condition(value));
    const section = sections[index];
    return section === undefined ? null : { section, signed: index !== 1 };
  }
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  return { section: value === 0 && third !== undefined ? third : first, signed: true };
};

const numberText = (sections: readonly Section[], value: number, from1904: boolean): string => {
  const chosen = choose(sections, value);
  if (chosen === null) return general(value);
  const { section, signed } = chosen;
  if (section.isDate) {
    const moment = momentOf(value, from1904);
    return moment === null ? general(value) : momentText(section.tokens, moment, section.english).trim();
  }
  if (section.tokens.some(({ is }) => is === 'text') && !section.tokens.some(({ is }) => is === 'digit'))
    return general(value);
  const shown = quantity(section.tokens, Math.abs(value)).trim();
  return signed && value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
};

const textOf = (section: Section | undefined, said: string): string =>
  section === undefined || !section.tokens.some(({ is }) => is === 'text')
    ? said
    : section.tokens
        .map((token) => (token.is === 'text' ? said : token.is === 'literal' ? token.text : ''))
        .join('')
        .trim();

/** Whether a section says a day, not only a time of day or hours that went by. */
const saysDay = ({ tokens }: Section): boolean =>
  tokens.some((token) => token.is === 'date' && /^[yd]|^mmm/.test(token.code) && !token.elapsed);

/** The format of a code; `from1904` is the file's system of days. */
export const formatOf = (code: string, from1904: boolean): Format => {
  const sections = readFormat(code);
  return {
    number: (value) => {
      const text = numberText(sections, value, from1904);
      const section = choose(sections, value)?.section;
      const moment = section !== undefined && saysDay(section) ? momentOf(value, from1904) : null;
      return { text, value: moment === null ? { number: value } : { date: isoOf(moment) } };
    },
    text: (said) =>
      textOf(sections.length === 4 ? sections[3] : sections.length === 1 ? sections[0] : undefined, said),
  };
};
