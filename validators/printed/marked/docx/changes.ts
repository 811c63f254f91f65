// Words put in place of others, as Word itself tracks a change: the old ones struck out, the new ones behind them with the look of the first.
import { attribute, child, holds } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import type { Change, Marks } from '../remark.ts';
import { spelling, tagEnd, type Vocabulary } from '../splice.ts';
import { momentOf, xmlText } from '../xml-text.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Host } from './hosts.ts';
import { type Between, type Strike, sectionsOf } from './write-run.ts';

/** What a change makes of the runs that it touches. */
export interface WrittenChange {
  readonly strikes: readonly (Strike & { readonly host: Host })[];
  readonly put: (Between & { readonly host: Host }) | null;
}

export interface ChangeWriter {
  /** A change of some runs, the first and last of which hold the ends of its anchor; null where it cannot be written. */
  readonly ofRuns: (
    change: Change,
    anchor: Anchor,
    hosts: readonly Host[],
    anchors: Anchors,
  ) => WrittenChange | null;
  /** Words put into a paragraph without any. */
  readonly ofBare: (change: Change, paragraph: Element) => string;
}

interface Piece {
  readonly host: Host;
  readonly from: number;
  readonly to: number;
}

/** Insertions of others around a run; a change goes into one that stands directly around it, and into no other tracked change. */
const tracked = new Set(['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);

const mayChange = ({ around, divisible }: Host): boolean =>
  divisible &&
  around.every(({ name }, index) => !tracked.has(name) || (index === 0 && name === 'w:ins')) &&
  around.every((each) => !isLocked(each));

/** A content control that may not be edited. */
const isLocked = (element: Element): boolean => {
  const lock = attribute(child(child(element, 'w:sdtPr'), 'w:lock'), 'w:val');
  return lock === 'contentLocked' || lock === 'sdtContentLocked';
};

/** What an anchor takes of each run. */
const piecesOf = (anchors: Anchors, hosts: readonly Host[], { start, end }: Anchor): readonly Piece[] =>
  hosts.map((host, index) => ({
    host,
    from: index === 0 ? start.at : 0,
    to: index === hosts.length - 1 ? end.at : anchors.run(host).length,
  }));

/** Whether nothing but letters would be struck out: no field, no call of a note, no picture. */
const isAllText = (text: string, anchors: Anchors, { host, from, to }: Piece): boolean =>
  sectionsOf(text, anchors.run(host), [from, to]).every(
    (section) => section.from < from || section.to > to || section.from === section.to || section.isText,
  );

const newRun = (w: string, properties: string, text: string): string => {
  const inside = text
    .split(/(\r\n|[\n\r\t])/)
    .map((piece) => {
      if (piece === '') return '';
      if (piece === '\t') return `<${w}tab/>`;
      return /^[\n\r]/.test(piece) ? `<${w}br/>` : `<${w}t xml:space="preserve">${xmlText(piece)}</${w}t>`;
    })
    .join('');
  return `<${w}r>${properties}${inside}</${w}r>`;
};

const propertiesOf = (text: string, element: Element | null): string => {
  const properties = child(element, 'w:rPr');
  const isTracked = properties !== null && holds(properties, (name) => tracked.has(name));
  return properties === null || isTracked ? '' : text.slice(properties.from, properties.to);
};

/** Writes changes of a document's text; `nextId` gives the id of each tracked one. */
export const writeChanges = (
  text: string,
  { prefix: w, declares }: Vocabulary,
  { author, date }: Marks,
  nextId: () => number,
): ChangeWriter => {
  const open = (name: string): string =>
    `<${w}${name}${declares} ${w}id="${nextId()}" ${w}author="${xmlText(author)}" ${w}date="${momentOf(date)}">`;
  const inserted = (properties: string, said: string): string =>
    `${open('ins')}${newRun(w, properties, said)}</${w}ins>`;
  /** New words stand beside what another author inserted, not within: they are not his. */
  const beside = ({ around: [outer] }: Host, put: string): string =>
    outer?.name === 'w:ins'
      ? `</${spelling(text, outer)}>${put}${text.slice(outer.from, tagEnd(text, outer))}`
      : put;
  return {
    ofRuns: (change, anchor, hosts, anchors) => {
      const pieces = piecesOf(anchors, hosts, anchor);
      const [first] = pieces;
      const last = pieces.at(-1);
      if (first === undefined || last === undefined || !anchor.exact) return null;
      if (!pieces.every((piece) => mayChange(piece.host) && isAllText(text, anchors, piece))) return null;
      const strikes = pieces
        .filter(({ from, to }) => from < to)
        .map(({ host, from, to }) => ({ host, from, to, opens: open('del'), closes: `</${w}del>` }));
      if (change.text === '') return { strikes, put: null };
      const put = inserted(propertiesOf(text, first.host.element), change.text);
      return { strikes, put: { host: last.host, at: last.to, rank: 0, xml: beside(last.host, put) } };
    },
    ofBare: (change, paragraph) => inserted(propertiesOf(text, child(paragraph, 'w:pPr')), change.text),
  };
};
