// Where a remark may begin and end in the text of Word: at runs of a paragraph. What stands deeper (a text box, a formula, an alternative) is
// marked around the element of the paragraph that holds it.
import { attribute, child, elementsOf, whole } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';

/** An element before and behind which marks may stand. */
export interface Host {
  readonly element: Element;
  /** The paragraph of the text that it stands in. */
  readonly paragraph: Element;
  /** It is a run and may be cut. */
  readonly divisible: boolean;
  /** The elements around it in its paragraph, the nearest first. */
  readonly around: readonly Element[];
}

/** A mark of a comment that is there; a reference stands in a run. */
export interface Mark {
  readonly id: string;
  readonly element: Element;
  readonly run: Element | null;
  readonly paragraph: Element | null;
}

export interface Hosts {
  /** Of a run, formula or paragraph, by the offset of its element. */
  readonly of: (from: number) => Host | null;
  readonly paragraph: (from: number) => Element | null;
  readonly first: Element | null;
  /** The run that calls a note. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => Host | null;
  readonly marks: readonly Mark[];
  /** Ids of changes, bookmarks and comments. */
  readonly ids: ReadonlySet<number>;
}

const anchors: ReadonlySet<string> = new Set(['w:r', 'm:oMath', 'm:oMathPara']);
const markNames: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

/** Within these no mark may stand, or it would be lost. */
const isClosed = (element: Element): boolean =>
  element.name === 'mc:AlternateContent' ||
  element.name === 'w:ruby' ||
  element.name === 'w:del' ||
  element.name === 'w:moveFrom' ||
  (element.name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:dataBinding') !== null);

interface Around {
  readonly paragraph: Element | null;
  readonly host: Host | null;
  readonly run: Element | null;
  readonly around: readonly Element[];
}

/** Looks through the body of a document. */
export const findHosts = (root: Element): Hosts => {
  const hosts = new Map<number, Host>();
  const paragraphs = new Map<number, Element>();
  const notes = new Map<string, Host>();
  const marks: Mark[] = [];
  const ids = new Set<number>();

  const hostOf = (element: Element, { paragraph, host, around }: Around): Host | null => {
    if (host !== null) return host.divisible ? { ...host, divisible: false } : host;
    if (paragraph === null || !(anchors.has(element.name) || isClosed(element))) return null;
    return { element, paragraph, divisible: element.name === 'w:r', around };
  };
  const look = (element: Element, outer: Around): void => {
    const id = whole(element, 'w:id');
    if (id !== null) ids.add(id);
    const { paragraph, run } = outer;
    if (markNames.has(element.name))
      marks.push({ id: attribute(element, 'w:id') ?? '', element, run, paragraph });
    const host = hostOf(element, outer);
    if (host !== null) hosts.set(element.from, host);
    if (host !== null && /^w:(?:foot|end)noteReference$/.test(element.name))
      notes.set(`${element.name}${attribute(element, 'w:id')}`, host);
    const isParagraph = element.name === 'w:p' && host === null;
    if (isParagraph) paragraphs.set(element.from, element);
    const inner: Around = {
      paragraph: isParagraph ? element : paragraph,
      host,
      run: element.name === 'w:r' ? element : run,
      around: isParagraph ? [] : [element, ...outer.around],
    };
    for (const each of elementsOf(element)) look(each, inner);
  };
  look(root, { paragraph: null, host: null, run: null, around: [] });
  return {
    of: (from) => hosts.get(from) ?? null,
    paragraph: (from) => paragraphs.get(from) ?? null,
    first: paragraphs.values().next().value ?? null,
    note: (kind, id) => notes.get(`w:${kind}Reference${id}`) ?? null,
    marks,
    ids,
  };
};
