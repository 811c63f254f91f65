// Remarks as annotations on the cells of an OpenDocument sheet.
import { attribute, child, childrenOf, descendant, elementsOf, textWithin } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import type { Element } from '../../package/xml.ts';
import type { FilePlace, PrintedDocument } from '../../printed.ts';
import { damaged } from '../../refusals.ts';
import { cellName } from '../../sheet/addresses.ts';
import { type Target as ByCellTarget, type CellRemark, cellOfPlace, remarksByCell } from '../by-cell.ts';
import { type AnnotationWriter, annotationWriter } from '../odt/annotation.ts';
import { type MarkedParts, partsOf } from '../package/parts.ts';
import { loadsForReading } from '../package/read-only.ts';
import type { MarkRefusal, Marks } from '../remark.ts';
import { appending, type Edit, prepending, removal, splice } from '../splice.ts';
import { protectedSheet, readOnly } from '../words.ts';
import { cellsOf, type FoundCell, numberedRows, parted, rowsOf } from './cells.ts';

const part = 'content.xml';

/** What is put into the annotations of cells, and what goes from them. */
interface Writer {
  readonly text: string;
  readonly written: AnnotationWriter;
  readonly author: string;
}

const heading = (author: string): string => `${author}:`;

/** The paragraphs of an annotation that an earlier run wrote: from its heading on. */
const ownParagraphs = (annotation: Element, author: string): readonly Element[] => {
  const paragraphs = childrenOf(annotation, 'text:p');
  const first = paragraphs.findIndex((paragraph) => textWithin(paragraph) === heading(author));
  return first === -1 ? [] : paragraphs.slice(first);
};

/** Whether nobody else says anything in an annotation. */
const isOwn = (annotation: Element, author: string): boolean => {
  const creator = child(annotation, 'dc:creator');
  const all = childrenOf(annotation, 'text:p');
  return (
    creator !== null &&
    textWithin(creator) === author &&
    all.length === ownParagraphs(annotation, author).length
  );
};

const withoutEarlier = (annotation: Element | null, author: string): readonly Edit[] => {
  if (annotation === null) return [];
  return isOwn(annotation, author) ? [removal(annotation)] : ownParagraphs(annotation, author).map(removal);
};

/** A cell that stands for itself alone. */
const inPlace = (
  { text, written, author }: Writer,
  cell: Element,
  lines: readonly string[],
): readonly Edit[] => {
  const annotation = child(cell, 'office:annotation');
  const said = [heading(author), ...lines];
  const gone = withoutEarlier(annotation, author);
  return annotation === null || isOwn(annotation, author)
    ? [prepending(text, cell, written.annotation(said, null), null), ...gone]
    : [...gone, appending(text, annotation, written.paragraphs(said))];
};

/** An element of a row, and what is said of its cells, by their columns. */
interface Target {
  readonly cell: FoundCell;
  readonly said: Map<number, readonly string[]>;
}

/** A cell without an annotation, as written, with one. */
const withAnnotation = (cell: string, annotation: string): string => {
  const element = { name: '', attributes: {}, children: [], from: 0, to: cell.length };
  return splice(cell, [prepending(cell, element, annotation, null)]);
};

const editsOf = (writer: Writer, { cell, said }: Target): readonly Edit[] => {
  const { element, columns } = cell;
  const columnsSaid = [...said.keys()].sort((a, b) => a - b);
  if (columns === 1)
    return inPlace(
      writer,
      element,
      columnsSaid.flatMap((column) => said.get(column) ?? []),
    );
  const own = parted(writer.text, cell, columnsSaid, (one, column) =>
    withAnnotation(
      one,
      writer.written.annotation([heading(writer.author), ...(said.get(column) ?? [])], null),
    ),
  );
  return [{ from: element.from, to: element.to, text: own }];
};

const targetsIn = (table: Element, cells: readonly CellRemark[]): ReadonlyMap<Element, Target> => {
  const rows = rowsOf(table, new Set(cells.map(({ row }) => row)));
  const targets = new Map<Element, Target>();
  for (const { row, column, lines } of cells) {
    const found = rows.get(row);
    const cell = (found === undefined ? [] : cellsOf(found)).find(
      (each) => each.column <= column && column < each.column + each.columns,
    );
    // So it is where two sheets have one name, which no program writes.
    if (cell === undefined) throw damaged({ ru: 'листы таблицы', en: 'its sheets' });
    const target = targets.get(cell.element) ?? { cell, said: new Map() };
    targets.set(cell.element, target);
    if (!target.said.has(column)) target.said.set(column, lines);
  }
  return targets;
};

/** The cells of a sheet by the offsets of their paragraphs; of cells that are one element the first. */
const textsIn = (table: Element, sheet: string): readonly (readonly [number, ByCellTarget])[] =>
  numberedRows(table).flatMap(({ element, row }) =>
    cellsOf(element).flatMap(({ element: cell, column }) =>
      elementsOf(cell).map(({ from }) => [from, { sheet, cell: cellName(row, column) }] as const),
    ),
  );

/** Takes out what an earlier run wrote, but for the cells that are written anew. */
const cleared = (table: Element, author: string, targets: ReadonlyMap<Element, Target>): readonly Edit[] =>
  elementsOf(table).flatMap((element): readonly Edit[] => {
    if (element.name !== 'table:table-cell') return cleared(element, author, targets);
    return targets.has(element) ? [] : withoutEarlier(child(element, 'office:annotation'), author);
  });

/** Writes remarks into the parts of an ODS. @throws Refused */
export const markOds = (
  opened: Package,
  document: PrintedDocument,
  marks: Marks,
): MarkedParts | MarkRefusal => {
  if (loadsForReading(opened)) return readOnly;
  const parts = partsOf(opened);
  const content = parts.part(part);
  const book = descendant(content?.root, 'office:body', 'office:spreadsheet');
  if (content === null || book === null)
    throw damaged({ ru: 'нет части с листами', en: 'the part with the sheets is missing' });
  const tables = childrenOf(book, 'table:table');
  const nameOf = (table: Element): string => attribute(table, 'table:name') ?? '';
  const [home] = tables;
  const texts = new Map(tables.flatMap((table) => [...textsIn(table, nameOf(table))]));
  const targetOf = (place: FilePlace): ByCellTarget | null =>
    place.in === 'xml' && place.part === part ? (texts.get(place.from) ?? null) : cellOfPlace(place);
  const said = remarksByCell(document, marks.remarks, home === undefined ? '' : nameOf(home), targetOf);
  const { author } = marks;
  const writer: Writer = { text: content.text, written: annotationWriter(content, marks), author };
  const edits: Edit[] = [];
  for (const table of tables) {
    const cells = [...(said.sheets.get(nameOf(table))?.values() ?? [])];
    if (cells.length > 0 && attribute(table, 'table:protected') === 'true')
      return protectedSheet(nameOf(table));
    const targets = targetsIn(table, cells);
    edits.push(...cleared(table, author, targets));
    for (const target of targets.values()) edits.push(...editsOf(writer, target));
  }
  parts.put(part, splice(content.text, edits));
  return { parts, placed: { ...said.placed, changed: 0, unchanged: marks.changes ?? [] } };
};
