// What was in a file and is not its text is told once for all its places: the first place, and how many there are.
import type { FilePlace, Notice, NoticeKind, Says } from './printed.ts';

export interface Notices {
  readonly add: (what: NoticeKind, says: Says, place: FilePlace | null) => void;
  /** In the order in which they first came. */
  readonly all: () => readonly Notice[];
}

/** The most notices that differ of one kind: the alternative texts of a thousand pictures help nobody. */
const mostOfKind = 50;

/** A name of the file that is quoted may be a megabyte long. */
const longest = 500;

/** Collects notices; those that say the same are one. Beyond a bound of its kind a notice is counted to the last of them. */
export const collectNotices = (): Notices => {
  const found = new Map<string, { -readonly [key in keyof Notice]: Notice[key] }>();
  const ofKind = new Map<NoticeKind, string[]>();
  return {
    add: (what, says, place) => {
      const keys = ofKind.get(what) ?? [];
      ofKind.set(what, keys);
      const own = `${what}\n${says.ru.slice(0, longest)}`;
      const key = found.has(own) || keys.length < mostOfKind ? own : (keys.at(-1) ?? own);
      const known = found.get(key);
      if (known !== undefined) known.count += 1;
      else {
        keys.push(key);
        found.set(key, {
          what,
          says: { ru: says.ru.slice(0, longest), en: says.en.slice(0, longest) },
          place,
          count: 1,
        });
      }
    },
    all: () => [...found.values()],
  };
};
