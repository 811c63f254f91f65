// Which open part the next one stands in. A printed number out of place keeps its place in the text: what is printed
// under a section stays in that section.

/** A part that is still open: a section with the depth of its heading, a clause, a bullet or a component that holds text. */
export interface Open {
  readonly kind: 'section' | 'clause' | 'bullet' | 'component';
  readonly number: string | null;
  /** Depth of a section's heading; the others have none. */
  readonly depth: number;
  /** What closes the printed number: «.», «)» or nothing. */
  readonly mark?: string;
  /** Whether it is an item of a list inside a clause, see `itemDepth`. */
  readonly isItem?: boolean;
}

const isWithin = (number: string, holder: string): boolean => number.startsWith(`${holder}.`);

const isArabic = (number: string): boolean => /^\d/.test(number);

/** «1.» and «2)» may number the items of a list, 4.1.3 and IV do not. */
const isSingle = (number: string | null): boolean => number !== null && /^\d+$/.test(number);

/** 1.4 goes on where 1.3 ended; «1.» in a list of section 7, or 6.2 in section 7, does not. */
const goesOnAfter = (number: string, section: string): boolean => {
  const [first, second] = number.split('.');
  return second !== undefined && section.includes('.') && section.split('.')[0] === first;
};

/**
 * How many of the open parts, outermost first, hold a clause. It nests in what its number is below (4.1.3 in 4.1), else
 * in the innermost section; it closes a subsection that its number goes on after (1.4 after subsection 1.3).
 */
export const clauseDepth = (open: readonly Open[], number: string): number => {
  for (let size = open.length; size > 0; size -= 1) {
    const last = open[size - 1];
    if (last === undefined || last.kind === 'component' || last.kind === 'bullet') return size;
    if (last.number !== null && isWithin(number, last.number)) return size;
    if (last.kind === 'clause') continue;
    if (last.number === null || !isArabic(last.number) || !goesOnAfter(number, last.number)) return size;
  }
  return 0;
};

/** Whether a number with this mark cannot be what follows the open part: «1.» under 1.2, «1)» under «2.», any in a bullet. */
const mayHold = (holder: Open | undefined, mark: string): boolean =>
  holder?.kind === 'bullet' ||
  (holder?.kind === 'clause' && (!isSingle(holder.number) || holder.mark !== mark));

/** How many hold «2.1)», which was put in behind «2)» of a list; null where no list has such an item. */
const putInDepth = (open: readonly Open[], number: string, mark: string): number | null => {
  if (mark !== ')') return null;
  const item = open.findLastIndex(
    (one) => one.isItem === true && one.mark === mark && one.number !== null && isWithin(number, one.number),
  );
  return item === -1 ? null : item + 1;
};

/**
 * How many of the open parts hold a number that is an item of a list inside a clause: «1.» right after words of clause
 * 1.2 that end with a colon, and «2.» after this «1.». Null for a number that is a clause's own.
 *
 * @param isAnnounced whether the words before it end with a colon
 */
export const itemDepth = (
  open: readonly Open[],
  { number, mark }: { readonly number: string; readonly mark: string },
  isAnnounced: boolean,
): number | null => {
  if (!isSingle(number)) return putInDepth(open, number, mark);
  if (number === '1' && isAnnounced && mayHold(open.at(-1), mark)) return open.length;
  const component = open.findLastIndex(({ kind }) => kind === 'component');
  const goesOn = (item: Open, place: number): boolean =>
    item.isItem === true && mayHold(open[place - 1], mark);
  const going = open.findLastIndex((item, place) => goesOn(item, place) && item.mark === mark);
  const list = going === -1 ? open.findLastIndex(goesOn) : going;
  return list > component ? list : null;
};

/** How many of the open parts stay open where the innermost clause ends; all of them where no clause is open. */
export const depthAfterClause = (open: readonly Open[]): number => {
  const clause = open.findLastIndex(({ kind }) => kind !== 'section');
  return open[clause]?.kind === 'clause' ? clause : open.length;
};

/** How many of the open parts, outermost first, hold a section whose heading has this depth. */
export const sectionDepth = (open: readonly Open[], depth: number): number => {
  const component = open.findLastIndex(({ kind }) => kind === 'component');
  const section = open.findLastIndex((part) => part.kind === 'section' && part.depth < depth);
  return Math.max(component, section) + 1;
};
