// The items of a list as the text prints them: bullets, and lines with «а)» or «1)», that stand one after another in one clause.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Provision } from '../../model/types.ts';

/** The items of a list and what opens it: the line before it, else what it stands in; null where nothing does. */
export interface List {
  readonly lead: Part | null;
  readonly items: readonly Part[];
}

/** The items of every list, with the paragraphs among them that begin small; functions have rules of their own. */
export const listsOf = ({ parts }: Pick<Provision, 'parts'>): Iterable<List> => within(parts, null);

const opening = (part: Part, before: Part | null): Part | null =>
  part.text.trim() === '' || part.kind === 'bullet' ? before : part;

const isDamaged = ({ component }: Part): boolean => component?.name === 'Damaged';

/** «а)», «1)», and what an amendment put between two of them: «ж.1)», «2.1)», «ж¹)». */
const MARK = /^\s*(?:\d{1,2}|[а-яё])(?:\.\d{1,2}|[¹²³⁴-⁹]|\(\d\))?\)\s*/iu;

/** Whether a part is printed as an item of a list, with a mark before it. */
export const isMarked = ({ kind, text, function: of }: Part): boolean =>
  kind === 'bullet' ? of === null : (kind === 'paragraph' || kind === 'clause') && MARK.test(text);

/** The words of an item without its mark. */
export const itemWords = ({ kind, text }: Part): string =>
  kind === 'bullet' ? text : text.replace(MARK, '');

/** A paragraph that goes on with what stands before it: it begins small. */
const goesOn = ({ kind, text }: Part): boolean => kind === 'paragraph' && /^\s*\p{Ll}/u.test(text);

/** The parts in the order in which a reader meets them: the lines behind «1) …» follow it. */
const unfolded = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) =>
    part.kind === 'clause' && isMarked(part)
      ? [part, ...part.children.filter(({ kind }) => kind === 'paragraph')]
      : [part],
  );

function* within(parts: readonly Part[], holder: Part | null): Generator<List> {
  let lead = holder;
  let items: Part[] = [];
  for (const part of unfolded(parts)) {
    if (isMarked(part) || goesOn(part)) items.push(part);
    else {
      if (items.length > 0) yield { lead, items };
      items = [];
      lead = opening(part, lead);
    }
    if (!isDamaged(part)) yield* within(part.children, part);
  }
  if (items.length > 0) yield { lead, items };
}

/** Bullets with nothing between them, functions among them, and the part that stands after the last; null at the end of a clause. */
export interface Run extends List {
  readonly after: Part | null;
}

/** The place of a component that prints the functions: they stand before it, and it prints nothing more. */
const isPlaceOfFunctions = ({ component }: Part): boolean => component?.name === 'Functions';

function* runsWithin(parts: readonly Part[], holder: Part | null, follows: Part | null): Generator<Run> {
  let lead = holder;
  let items: Part[] = [];
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1] ?? follows;
    if (part.kind === 'bullet') items.push(part);
    else {
      if (items.length > 0) yield { lead, items, after: isPlaceOfFunctions(part) ? next : part };
      items = [];
      lead = opening(part, lead);
    }
    // Where a list inside an item ends, the next item follows; where a clause ends, nothing more of its lists.
    if (!isDamaged(part))
      yield* runsWithin(part.children, part, part.kind === 'bullet' || isMarked(part) ? next : null);
  }
  if (items.length > 0) yield { lead, items, after: follows };
}

/** The runs of bullets of a text, a list within a list by itself; what the extraction scrambled is left out. */
export const runsOf = ({ parts }: Pick<Provision, 'parts'>): Iterable<Run> => runsWithin(parts, null, null);

/** A paragraph that is an item of a list without marks: it begins small, or ends as an item does behind one that does. */
const isUnmarkedItem = ({ kind, component, text }: Part, before: Part): boolean =>
  kind === 'paragraph' &&
  component === null &&
  !MARK.test(text) &&
  !/:\s*$/u.test(text) &&
  (/^\s*\p{Ll}/u.test(text) || /;\s*$/u.test(text) || (/;\s*$/u.test(before.text) && /\.\s*$/u.test(text)));

/** The paragraphs behind a line with a colon, where a list is printed without marks, each run with what stands after it. */
export function* paragraphRuns({ parts }: Pick<Provision, 'parts'>): Generator<Run> {
  for (const holder of holders(parts)) {
    const line = holder.own === null ? holder.children : [holder.own, ...holder.children];
    for (let at = 0; at < line.length; at += 1) {
      const lead = line[at];
      if (lead === undefined || lead.inOrder || !/:\s*$/u.test(lead.text)) continue;
      const items: Part[] = [];
      for (let next = line[at + 1]; next !== undefined; next = line[at + 1]) {
        if (!isUnmarkedItem(next, items.at(-1) ?? lead)) break;
        items.push(next);
        at += 1;
      }
      if (items.length > 1) yield { lead, items, after: line[at + 1] ?? null };
    }
  }
}

interface Holder {
  readonly own: Part | null;
  readonly children: readonly Part[];
}

function* holders(parts: readonly Part[], own: Part | null = null): Generator<Holder> {
  yield { own, children: parts };
  for (const part of parts)
    if (!isDamaged(part) && part.children.length > 0) yield* holders(part.children, part);
}

const opensList = ({ text }: Part): boolean => text.trimEnd().endsWith(':');

/** Lines with «1.», «2.» behind one that ends with a colon. */
export const numberedLists = ({ parts }: Pick<Provision, 'parts'>): readonly List[] =>
  [...allParts(parts)].flatMap((holder) => {
    const first = holder.children.findIndex(({ kind }) => kind === 'clause');
    const lead = first > 0 ? holder.children[first - 1] : holder;
    const items = holder.children.slice(first).filter(({ kind }) => kind === 'clause');
    return first === -1 || lead === undefined || !opensList(lead) ? [] : [{ lead, items }];
  });
