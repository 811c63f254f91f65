// «Положение изложить в новой редакции согласно приложению»: the whole text stands in an annex of the amending act, and where that is
// entered the edition is held against it paragraph by paragraph.
import type { OwnAct, Territory } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { type AmendedPlace, nowhere } from '../../text/amendment/amendment.ts';
import { documentOf, documentsMeant } from './documents-meant.ts';
import { type Line, linesOf, unnumbered } from './lines.ts';
import type { Reported } from './reported.ts';

type Texts = ReadonlyMap<string, readonly Line[]>;

/** The mark of an annex: what stands behind it is another document, though no heading says so. */
const MARK = /^\s*[«"„]?приложение(?:\s*(?:(?:№|N)\s*)?(?:\d+|[IVX]+))?\s*$/iu;

const beforeMark = (lines: readonly Line[]): readonly Line[] => {
  const end = lines.findIndex(({ text }) => MARK.test(text));
  return end < 0 ? lines : lines.slice(0, end);
};

/** The texts that an act adopts, by the names of their documents. What has no number is a heading of an annex or a mark on it. */
const textsIn = (edition: Territory): Texts => {
  const numbered = linesOf(edition).lines.filter(
    ({ document, inOrder, numbers }) => document === 'provision' && !inOrder && numbers.length > 0,
  );
  return new Map([...Map.groupBy(numbered, documentOf)].map(([name, lines]) => [name, beforeMark(lines)]));
};

/** The one text that a place means as a whole; null where it means none or several. */
const textAt = (edition: Territory, place: AmendedPlace, texts: Texts): string | null => {
  if (place.clauses.length > 0 || place.inPart || place.rows.length > 0) return null;
  const { names, kind, under } = documentsMeant(edition, place);
  if (under !== null) return null;
  if (kind !== null && kind !== 'provision') return null;
  const [name, ...more] = [...texts.keys()].filter((one) => names?.has(one) === true);
  return more.length === 0 ? (name ?? null) : null;
};

/** The text in the annex of an amending act: the only one, else the one that is named. Where no order is marked off, none is an annex. */
const annexOf = ({ current }: OwnAct, number: string | null): readonly Line[] | null => {
  if (!linesOf(current).lines.some(({ inOrder }) => inOrder)) return null;
  const texts = textsIn(current);
  const [only, ...more] = texts.values();
  if (more.length === 0) return only ?? null;
  const said = number === null ? null : textAt(current, { ...nowhere, annex: number }, texts);
  return said === null ? null : (texts.get(said) ?? null);
};

/** A text that an amendment sets out anew: its document, and the paragraphs that are to be its own. */
interface Anew {
  readonly document: string;
  readonly annex: readonly Line[];
}

const anew = (maker: OwnAct, { place, action }: Reported, before: Territory): Anew | null => {
  if (action.kind !== 'reword' || action.text !== null) return null;
  const document = textAt(before, place, textsIn(before));
  const annex = document === null ? null : annexOf(maker, action.annex);
  return document === null || annex === null ? null : { document, annex };
};

/** Tells of a line whether its words stand in a text, be it in a longer paragraph. */
const standingIn = (text: readonly Line[]): ((line: Line) => boolean) => {
  const all = text.map(({ words }) => words).join('');
  return (line) => all.includes(unnumbered(line));
};

/** A paragraph of the annex and what the edition has in its place; null where one of them has none. */
export interface TextFault {
  readonly annex: Line | null;
  readonly line: Line | null;
  readonly at: Spot;
}

/** The paragraphs in which an edition and the annex differ, those of one number together. */
const differences = ({ document, annex }: Anew, after: Territory): readonly TextFault[] => {
  const own = textsIn(after).get(document) ?? [];
  const [first] = own;
  if (first === undefined) return [];
  const numberOf = ({ numbers }: Line): string => numbers.join(' ');
  const beyond = Map.groupBy(
    own.filter((line) => !standingIn(annex)(line)),
    numberOf,
  );
  const missing = annex
    .filter((line) => !standingIn(own)(line))
    .map((line): TextFault => {
      const there = beyond.get(numberOf(line))?.shift() ?? null;
      const near = there ?? own.findLast(({ numbers }) => numbers[0] === line.numbers[0]) ?? first;
      return { annex: line, line: there, at: near.spot };
    });
  return [
    ...missing,
    ...[...beyond.values()].flat().map((line): TextFault => ({ annex: null, line, at: line.spot })),
  ];
};

/**
 * What an edition has otherwise than the annex of the amending act that words its text anew. Paragraphs that came with the edition and
 * that the annex has not are told by what nobody told.
 */
export const textFaults = (
  maker: OwnAct,
  reported: Reported,
  before: Territory,
  after: Territory,
): readonly TextFault[] => {
  const found = anew(maker, reported, before);
  if (found === null) return [];
  const was = standingIn(textsIn(before).get(found.document) ?? []);
  return differences(found, after).filter(
    ({ annex, line }) => annex !== null || (line !== null && was(line)),
  );
};

/** Tells of a line of an edition whether the annex of an amendment has it, or another in its place; null where the annex is not here. */
export const annexTextHas = (
  maker: OwnAct,
  reported: Reported,
  before: Territory,
  after: Territory,
): ((line: Line) => boolean) | null => {
  const found = anew(maker, reported, before);
  if (found === null) return null;
  const strange = new Set(
    differences(found, after).flatMap(({ annex, line }) => (annex === null && line !== null ? [line] : [])),
  );
  return (line) => !line.inOrder && !strange.has(line);
};
