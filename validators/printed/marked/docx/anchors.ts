// From a stretch of the printed text to the places of the file between which its remark stands.
import { attribute, childrenOf } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import type { Element } from '../../package/xml.ts';
import type { FilePlace } from '../../printed.ts';
import type { Stretch } from '../../stretch.ts';
import { type Part, type Parts, relatedTo } from '../package/parts.ts';
import { elementFrom, type Laid, type LaidOut, layRuns, runAt } from '../runs-of.ts';
import type { Host, Hosts } from './hosts.ts';
import { type CutRun, cutAt, shows, takeApart } from './run.ts';

/** Before or behind something of the text: `at` counts in what the host shows, and is 0 or 1 where it cannot be cut. */
export interface Spot {
  readonly host: Host;
  readonly at: number;
}

export interface Anchor {
  readonly start: Spot;
  readonly end: Spot;
  /** It holds the very words and no others. */
  readonly exact: boolean;
}

/** The paragraph that a remark is put into where it has no text. */
export interface Bare {
  readonly paragraph: Element;
}

export interface Anchors {
  /** The anchor of a stretch; null where nothing of the document's text can be tied to it. */
  readonly of: (stretch: Stretch) => Anchor | Bare | null;
  /** A run of the text taken apart. */
  readonly run: (host: Host) => CutRun;
}

/** The note of a part that holds an offset. */
const noteAt = (opened: Package, part: string, kind: string, from: number): string | null => {
  const notes = childrenOf(opened.xml(part), `w:${kind}`);
  const found = notes.find((note) => note.from <= from && from < note.to);
  return found === undefined ? null : attribute(found, 'w:id');
};

/** Ties stretches to the text of a document. */
export const findAnchors = (
  parts: Parts,
  { name, text, root }: Part,
  hosts: Hosts,
  gone: ReadonlySet<Element>,
): Anchors => {
  const preserve = attribute(root, 'xml:space') === 'preserve';
  const runs = new Map<Element, CutRun>();
  const run = ({ element }: Host): CutRun => {
    const known = runs.get(element) ?? takeApart(text, element, preserve, gone);
    runs.set(element, known);
    return known;
  };
  const laidOut = new Map<Stretch['paragraph'], LaidOut>();
  const laidOf = (paragraph: Stretch['paragraph']): LaidOut => {
    const known = laidOut.get(paragraph) ?? layRuns(paragraph);
    laidOut.set(paragraph, known);
    return known;
  };
  const callOf = ({ part, from }: Extract<FilePlace, { in: 'xml' }>): Host | null => {
    for (const kind of ['footnote', 'endnote'] as const) {
      if (relatedTo(parts, name, `${kind}s`) !== part) continue;
      const id = noteAt(parts.opened, part, kind, from);
      return id === null ? null : hosts.note(kind, id);
    }
    return null;
  };
  const lengthOf = (host: Host): number => (host.divisible ? run(host).length : 1);
  /** Before and behind an element; one that shows no text cannot be cut. */
  const around = (host: Host): Anchor => {
    const length = lengthOf(host);
    const settled = length === 0 ? { ...host, divisible: false } : host;
    return { start: { host: settled, at: 0 }, end: { host: settled, at: Math.max(1, length) }, exact: false };
  };
  /** Whether offsets of the runs of an element are offsets in what it shows. */
  const trusted = new Map<Element, boolean>();
  const isTrusted = (paragraph: Stretch['paragraph'], host: Host): boolean => {
    if (!host.divisible) return false;
    const { element } = host;
    const known = trusted.get(element) ?? shows(run(host), laidOf(paragraph).said.get(element.from) ?? '');
    trusted.set(element, known);
    return known;
  };
  const spot = (
    paragraph: Stretch['paragraph'],
    laid: Laid,
    offset: number,
    outwards: 'back' | 'on',
  ): (Spot & { readonly exact: boolean }) | null => {
    const host = hosts.of(elementFrom(laid.run));
    if (host === null) return null;
    if (!isTrusted(paragraph, host)) {
      const isEdge = offset === laid.from || offset === laid.to;
      const at = outwards === 'back' ? 0 : lengthOf(host);
      const isAlone = laidOf(paragraph).said.get(host.element.from) === laid.run.text;
      return { host, at, exact: isEdge && isAlone };
    }
    const wanted = laid.within + offset - laid.from;
    const at = cutAt(run(host), wanted, outwards);
    return { host, at, exact: at === wanted };
  };

  const ofText = ({ paragraph, from, to }: Stretch): Anchor | null => {
    const laid = laidOf(paragraph);
    const [start, end] = [Math.max(0, from), Math.min(paragraph.text.length, Math.max(from, to))];
    const first = runAt(laid, start === end && start > 0 ? start - 1 : start);
    const last = start === end ? first : runAt(laid, end - 1);
    if (first === null || last === null) return null;
    const [opens, closes] = [spot(paragraph, first, start, 'back'), spot(paragraph, last, end, 'on')];
    if (opens === null || closes === null) return null;
    return { start: opens, end: closes, exact: opens.exact && closes.exact };
  };
  return {
    run,
    of: (stretch) => {
      const { place } = stretch.paragraph;
      if (place.in !== 'xml') return null;
      if (place.part !== name) {
        const host = callOf(place);
        return host === null ? null : around(host);
      }
      const anchor = ofText(stretch);
      if (anchor !== null) return anchor;
      const host = hosts.of(place.from);
      if (host !== null) return around(host);
      const paragraph = hosts.paragraph(place.from);
      return paragraph === null ? null : { paragraph };
    },
  };
};
