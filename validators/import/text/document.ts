// One printed document – a provision, a roadmap with its title, a list of members – as the elements of its text and the data that
// stand in files of their own.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { PrintedAnnex } from '../layout/divide.ts';
import type { Line } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import { joinSaid, type Said, type ValueMap } from '../said.ts';
import { plainTable } from '../tables/plain-table.ts';
import { type FoundAbbreviation, listedIn, type PlacedText } from './abbreviations.ts';
import { type Element, frame, mark, paragraph } from './elements.ts';
import { findHeadings } from './headings.ts';
import { type Outlined, outlineOf } from './outline.ts';
import { findSubjects, type SubjectContext } from './subjects.ts';
import { announcesTerms, definitionIn, termOf } from './terms.ts';

export interface ImportedDocument {
  readonly title: Said | null;
  readonly stamp: readonly Said[];
  /** Below the stamp and the title. */
  readonly elements: readonly Element[];
  readonly texts: readonly PlacedText[];
  /** Of a list «ЦНППМ – центр …» below words that announce abbreviations. */
  readonly abbreviations: readonly FoundAbbreviation[];
  readonly subjects: readonly ValueMap[];
  readonly terms: readonly ValueMap[];
  readonly tables: readonly ValueMap[];
  readonly roadmap: ValueMap | null;
  readonly indicators: ValueMap | null;
}

/** The fewest definitions that make a list of terms. */
const fewestTerms = 2;

interface Terms {
  readonly values: readonly ValueMap[];
  /** The items of the outline that `<Terms/>` prints; it stands in the place of the first. */
  readonly printed: ReadonlySet<Outlined>;
}

const linesOf = (one: Outlined): readonly Line[] =>
  one.kind === 'list' ? one.lines : one.kind === 'line' ? [one.line] : [];

const lineOf = (one: Outlined): Line | null =>
  one.kind === 'heading' || one.kind === 'line' ? one.line : null;

/** The first list of definitions, below words that announce it. */
const termsIn = (outline: readonly Outlined[]): Terms => {
  const none: Terms = { values: [], printed: new Set() };
  const announced = outline.findIndex((one) =>
    one.kind === 'heading'
      ? announcesTerms(one.line.said.text)
      : one.kind === 'line' &&
        announcesTerms(one.line.said.text) &&
        definitionIn(one.line.said.text) === null,
  );
  if (announced < 0) return none;
  const printed = new Set<Outlined>();
  const found: ValueMap[] = [];
  for (const one of outline.slice(announced + 1)) {
    const lines = linesOf(one);
    const definitions = lines.map(({ said }) => definitionIn(said.text));
    const isNumbered = lines.some(({ said }) => readClauseNumber(said.text) !== null);
    if (lines.length === 0 || isNumbered || definitions.includes(null)) {
      if (found.length === 0 && one.kind === 'line') continue;
      break;
    }
    printed.add(one);
    for (const [index, { said }] of lines.entries()) {
      const definition = definitions[index];
      if (definition !== null && definition !== undefined)
        found.push(termOf(said, definition, `term-${found.length + 1}`));
    }
  }
  return found.length < fewestTerms ? none : { values: found, printed };
};

/** The list of abbreviations, below a line or a heading that announces it. */
const abbreviationsIn = (outline: readonly Outlined[]): readonly FoundAbbreviation[] => {
  const announced = outline.findIndex((one) => /сокращени/iu.test(lineOf(one)?.said.text ?? ''));
  if (announced < 0) return [];
  const found: FoundAbbreviation[] = [];
  for (const one of outline.slice(announced + 1)) {
    const lines = linesOf(one);
    const listed = listedIn(lines.map(({ said }) => said));
    if (lines.length === 0 || listed.length < lines.length) break;
    found.push(...listed);
  }
  return found;
};

const elementOf = (line: Line): Element =>
  line.isBullet ? { kind: 'bullet', said: line.said } : paragraph(line.said);

/** The signature at the end of a text, and the lines before it. */
const withoutSignature = (
  items: PrintedAnnex['body'],
): { readonly body: PrintedAnnex['body']; readonly signed: readonly Said[] } => {
  for (let at = Math.max(0, items.length - 6); at < items.length; at += 1) {
    const signature = signatureAt(items, at);
    if (signature === null || at + signature.length !== items.length) continue;
    const lines = items.slice(at).flatMap((item) => (item.kind === 'line' ? item.broken : []));
    return { body: items.slice(0, at), signed: lines };
  }
  return { body: items, signed: [] };
};

/** Reads a document below its stamp. */
export const readDocument = (annex: PrintedAnnex, context: SubjectContext): ImportedDocument => {
  const { body, signed } = withoutSignature(annex.body);
  const outline = outlineOf(body, findHeadings(body));
  const terms = termsIn(outline);
  const { subjects, printed } = findSubjects(outline, context);
  const tables: ValueMap[] = [];
  let wroteTerms = false;
  const elements = outline.flatMap((one): readonly Element[] => {
    if (terms.printed.has(one)) {
      const first = !wroteTerms;
      wroteTerms = true;
      return first ? [mark('Terms')] : [];
    }
    const subject = printed.get(one);
    if (subject !== undefined) return [mark('Functions', { of: subject })];
    if (one.kind === 'heading') return [{ kind: 'heading', depth: one.depth, said: one.line.said }];
    if (one.kind !== 'table') return linesOf(one).map(elementOf);
    const id = `table-${tables.length + 1}`;
    tables.push({ id, ...plainTable(one.table) });
    return [mark('Table', { id })];
  });
  return {
    title:
      annex.title.length === 0
        ? null
        : joinSaid(
            annex.title.map(({ said }) => said),
            ' ',
          ),
    stamp: annex.stamp.flatMap(({ broken }) => broken),
    elements: signed.length === 0 ? elements : [...elements, frame('Signature', signed.map(paragraph))],
    texts: outline.flatMap((one) =>
      (one.kind === 'heading' ? [one.line] : linesOf(one)).map(({ said }) => ({
        said,
        clause: one.at.clause,
      })),
    ),
    abbreviations: abbreviationsIn(outline),
    subjects,
    terms: terms.values,
    tables,
    roadmap: null,
    indicators: null,
  };
};
