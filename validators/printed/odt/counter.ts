// Counts the items of lists as LibreOffice does: a list that continues another one counts on with it, what is below begins anew after each item.
import { attribute } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { type Level, levelsOf } from './list-styles.ts';
import type { Styles } from './styles.ts';

/** The values of a list's levels; a level without one has had no item since the level above went on. */
interface Values {
  readonly values: (number | undefined)[];
}

/** A list while its items are read. */
export interface OpenList {
  readonly counts: Values;
  readonly style: string | null;
  /** From 0. */
  readonly level: number;
}

export interface Counter {
  /** Opens a `text:list`, within another one or by itself. */
  readonly open: (list: Element, within: OpenList | null) => OpenList;
  /** The number of the next item of a list; `start` is its own value where it has one, `style` the list style of its paragraph. */
  readonly item: (list: OpenList, start: number | null, style: string | null) => string;
  /** The number of a heading outside lists, by its outline level from 0. */
  readonly heading: (level: number, start: number | null) => string;
}

const count = (
  { values }: Values,
  levels: readonly (Level | undefined)[],
  at: number,
  start: number | null,
): string => {
  const before = values[at];
  values[at] = start ?? (before === undefined ? (levels[at]?.start ?? 1) : before + 1);
  values.length = at + 1;
  for (let above = 0; above < at; above += 1) values[above] ??= levels[above]?.start ?? 1;
  const level = levels[at];
  return level === undefined
    ? ''
    : level
        .write(
          values.map((value) => value ?? 1),
          levels,
        )
        .trim();
};

/** Makes the counter of a story. `outline` is the style of headings. */
export const countLists = (styles: Styles, outline: Element | null): Counter => {
  const byId = new Map<string, Values>();
  const byStyle = new Map<string, Values>();
  const known = new Map<string, readonly (Level | undefined)[]>();
  const headings: Values = { values: [] };
  const ofHeadings = levelsOf(outline);
  const levelsNamed = (name: string): readonly (Level | undefined)[] => {
    const found = known.get(name) ?? levelsOf(styles.list(name));
    known.set(name, found);
    return found;
  };
  /** The counts that a list goes on with, or new ones. */
  const countsFor = (list: Element, style: string | null): Values => {
    const continued = attribute(list, 'text:continue-list');
    const sameStyle =
      attribute(list, 'text:continue-numbering') === 'true' ? byStyle.get(style ?? '') : undefined;
    return (continued === null ? undefined : byId.get(continued)) ?? sameStyle ?? { values: [] };
  };
  return {
    open: (list, within) => {
      const style = attribute(list, 'text:style-name') ?? within?.style ?? null;
      if (within !== null) return { counts: within.counts, style, level: within.level + 1 };
      const counts = countsFor(list, style);
      const id = attribute(list, 'xml:id') ?? attribute(list, 'text:id');
      if (id !== null) byId.set(id, counts);
      byStyle.set(style ?? '', counts);
      return { counts, style, level: 0 };
    },
    item: ({ counts, style, level }, start, own) => {
      const name = style ?? own;
      return name === null ? '' : count(counts, levelsNamed(name), level, start);
    },
    heading: (level, start) =>
      ofHeadings[level] === undefined ? '' : count(headings, ofHeadings, level, start),
  };
};
