// The numbers of a document in the order of its paragraphs: what Word counts and does not write into the file.
import { writeNumber, writePadded } from '../text-forms/number-forms.ts';
import { shownIn } from '../text-forms/symbols.ts';
import type { Level, List } from './numbering.ts';

export interface Counter {
  /**
   * Counts a paragraph of a level (from 0) and gives its number as shown, empty where the level shows none.
   * `unknown` is told a form that cannot be written.
   */
  readonly next: (list: List, level: number, unknown: (form: string) => void) => string;
}

/** Whether a level begins anew after a paragraph of a level above it. */
const restarts = (level: Level | undefined, above: number): boolean =>
  level?.restart === null || level === undefined || (level.restart > 0 && above < level.restart);

const startOf = (list: List, at: number): number => list.starts.get(at) ?? list.levels[at]?.start ?? 1;

/** Makes the counter of one run of text: the body, a note, a heading of pages. `ordinal` is the form of ordinals in the file's language. */
export const countLists = (ordinal: string): Counter => {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const write = (level: Level, value: number, unknown: (form: string) => void): string => {
    const padded = level.pattern === null ? null : writePadded(level.pattern, value);
    if (padded !== null) return padded;
    const written = writeNumber(level.form === 'ordinal' ? ordinal : level.form, value);
    if (written === null) unknown(level.form);
    return written ?? `${value}`;
  };

  return {
    next: (list, at, unknown) => {
      const level = list.levels[at];
      if (level === undefined) return '';
      const values = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, values);

      const key = `${list.id}/${at}`;
      const anew = list.starts.has(at) && !begun.has(key);
      begun.add(key);
      const before = values[at];
      values[at] = before === undefined || anew ? startOf(list, at) : before + 1;
      for (let deeper = at + 1; deeper < values.length; deeper += 1)
        if (restarts(list.levels[deeper], at)) values[deeper] = undefined;
      // A level above that was left out counts as if it had a paragraph: after «2.», «2.1.1» comes «2.2».
      for (let above = 0; above < at; above += 1) values[above] ??= startOf(list, above);

      if (level.hidden) return '';
      if (level.form === 'bullet') return shownIn(level.font, level.text);
      return shownIn(
        level.font,
        level.text.replace(/%([1-9])/g, (_, digit: string) => {
          const shown = Number(digit) - 1;
          const meant = list.levels[shown];
          if (meant === undefined || shown > at) return '';
          const value = values[shown] ?? startOf(list, shown);
          return level.legal && meant.form !== 'none' ? `${value}` : write(meant, value, unknown);
        }),
      );
    },
  };
};
