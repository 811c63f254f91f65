// numbering.xml: a paragraph names a `num`, which is an abstract list with levels, some of them overridden, or only a link to a style that has the list.
import { attribute, child, childrenOf, descendant, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { type Styles, settingOf, toggle } from './styles.ts';

export interface Level {
  readonly start: number;
  /** `w:numFmt`, or a pattern as «001, 002, 003, ...». */
  readonly form: string;
  readonly pattern: string | null;
  /** «%1.%2.» */
  readonly text: string;
  /** All numbers in it are decimal, whatever their levels say: «Статья IV», but «4.1». */
  readonly legal: boolean;
  /** After which level (from 1) and those above it the number begins anew; 0 never, null after every one above. */
  readonly restart: number | null;
  /** The style whose paragraphs have this level. */
  readonly style: string | null;
  readonly font: string | null;
  readonly hidden: boolean;
}

export interface List {
  /** The `num` and the abstract list; lists of one abstract list count on together. */
  readonly id: string;
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** The levels that begin anew with the first paragraph of this `num`, and their first number. */
  readonly starts: ReadonlyMap<number, number>;
}

const levelsMost = 9;
/** The longest text around the numbers of a level; Word takes 255 characters. */
const longestText = 255;

const levelOf = (element: Element): Level => {
  const custom = elementsOf(element)
    .filter(({ name }) => name === 'mc:AlternateContent')
    .map((choice) => descendant(choice, 'mc:Choice', 'w:numFmt'))
    .find((found) => found !== null);
  const plain =
    child(element, 'w:numFmt') ?? descendant(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const run = child(element, 'w:rPr');
  const fonts = child(run, 'w:rFonts');
  return {
    start: whole(child(element, 'w:start'), 'w:val') ?? 0,
    form: attribute(plain ?? custom, 'w:val') ?? 'decimal',
    pattern: attribute(custom ?? plain, 'w:format'),
    text:
      child(element, 'w:lvlPicBulletId') === null
        ? (settingOf(element, 'w:lvlText') ?? '').slice(0, longestText)
        : '•',
    legal: toggle(child(element, 'w:isLgl')) ?? false,
    restart: whole(child(element, 'w:lvlRestart'), 'w:val'),
    style: settingOf(element, 'w:pStyle'),
    font: attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi'),
    hidden: toggle(child(run, 'w:vanish')) ?? false,
  };
};

const levelsOf = (elements: readonly Element[]): (Level | undefined)[] => {
  const levels: (Level | undefined)[] = [];
  for (const element of elements) {
    const at = whole(element, 'w:ilvl') ?? -1;
    if (at >= 0 && at < levelsMost) levels[at] = levelOf(element);
  }
  return levels;
};

export interface Numbering {
  readonly list: (id: string) => List | null;
}

/** How many links from list to style to list are followed. */
const mostLinks = 8;

/** Reads `word/numbering.xml`; without one there are no lists. */
export const readNumbering = (root: Element | null, styles: Styles): Numbering => {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      attribute(element, 'w:abstractNumId') ?? '',
      element,
    ]),
  );
  const nums = new Map(
    childrenOf(root, 'w:num').map((element) => [attribute(element, 'w:numId') ?? '', element]),
  );

  /** The abstract list itself, behind the styles that only name it. */
  const abstractOf = (num: Element | undefined): string | null => {
    let id = settingOf(num, 'w:abstractNumId');
    for (let links = 0; links < mostLinks && id !== null; links += 1) {
      const style = settingOf(abstracts.get(id), 'w:numStyleLink');
      if (style === null) return id;
      const named = styles.chain('numbering', style)[0]?.list?.id ?? '';
      id = settingOf(nums.get(named), 'w:abstractNumId');
    }
    return id;
  };

  const read = (id: string): List | null => {
    const num = nums.get(id);
    const abstract = abstractOf(num);
    const element = abstract === null ? undefined : abstracts.get(abstract);
    if (abstract === null || element === undefined) return null;
    const levels = levelsOf(childrenOf(element, 'w:lvl'));
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = whole(override, 'w:ilvl') ?? -1;
      if (at < 0 || at >= levelsMost) continue;
      const own = child(override, 'w:lvl');
      if (own !== null) levels[at] = levelOf(own);
      const start = whole(child(override, 'w:startOverride'), 'w:val');
      if (start !== null) starts.set(at, start);
    }
    return { id, abstract, levels, starts };
  };

  const known = new Map<string, List | null>();
  return {
    list: (id) => {
      const found = known.get(id);
      if (found !== undefined) return found;
      const list = read(id);
      known.set(id, list);
      return list;
    },
  };
};
