// Which printed numbers Word itself would count. Where an act skips or repeats a number, a typist types it.
import type { Line } from './manuscript.ts';

/** A list of Word and the place in it. Lists of one kind with other instances count anew. */
export interface Automatic {
  readonly list: 'outline' | 'roman' | 'plain' | 'bracket' | 'letters' | 'dash';
  readonly instance: number;
  readonly level: number;
  /** What is left of the text when the number is taken off. */
  readonly text: string;
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = [...'абвгдежзиклмн'];

/** The deepest level that the outline of the documents has. */
const deepest = 3;

interface Counter {
  instance: number;
  count: number;
}

/** Gives line by line the automatic number that it has, null where its number is typed or it has none.
 * `isLegal`: «1.1» under a section «I» is counted too. */
export const numberer = (
  isLegal: boolean,
): ((line: Line, isOrder: boolean, sheet: number) => Automatic | null) => {
  const outline = new Map<number, number[]>();
  const lists: Record<'plain' | 'bracket' | 'letters', Counter> = {
    plain: { instance: 0, count: 0 },
    bracket: { instance: 0, count: 0 },
    letters: { instance: 0, count: 0 },
  };

  const counted = (list: keyof typeof lists, ordinal: number, text: string): Automatic | null => {
    const counter = lists[list];
    if (ordinal === 1) {
      counter.instance += 1;
      counter.count = 0;
    }
    if (ordinal !== counter.count + 1) return null;
    counter.count = ordinal;
    return { list, instance: counter.instance, level: 0, text };
  };

  const outlined = (
    numbers: readonly number[],
    sheet: number,
    list: 'outline' | 'roman',
    text: string,
  ): Automatic | null => {
    const level = numbers.length - 1;
    const counts = outline.get(sheet) ?? [];
    const isNext =
      level < deepest && numbers.every((value, at) => value === (counts[at] ?? 0) + (at === level ? 1 : 0));
    if (!isNext) return null;
    outline.set(sheet, [...numbers]);
    return { list, instance: sheet, level, text };
  };

  /** Whether the sections of a sheet have Roman numbers. */
  const romans = new Set<number>();

  return (line, isOrder, sheet) => {
    const letter = /^([а-я])\)\s+(.*)$/su.exec(line.text);
    if (letter !== null && line.as !== 'item')
      return counted('letters', LETTERS.indexOf(letter[1] ?? '') + 1, letter[2] ?? '');
    if (line.as === 'item')
      return line.number === null ? { list: 'dash', instance: 0, level: line.level, text: line.text } : null;
    const found = /^([IVX]+|\d+(?:\.\d+)*)([.)])\s+(.*)$/su.exec(line.text);
    if (line.number === null || found === null) return null;
    const [, number = '', mark, rest = ''] = found;
    const roman = ROMANS.indexOf(number) + 1;
    if (roman > 0) {
      romans.add(sheet);
      return outlined([roman], sheet, 'roman', rest);
    }
    const numbers = number.split('.').map(Number);
    if (mark === ')') return numbers.length > 1 ? null : counted('bracket', numbers[0] ?? 0, rest);
    if (numbers.length === 1 && line.as !== 'section' && !isOrder)
      return counted('plain', numbers[0] ?? 0, rest);
    if (romans.has(sheet) && !isLegal) return null;
    return outlined(numbers, sheet, romans.has(sheet) ? 'roman' : 'outline', rest);
  };
};
