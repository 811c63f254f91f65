// Remarks as notes on the cells of a workbook. Cells and their order stay as they are: a sheet only learns where its notes are drawn.
import { attribute, child, childrenOf, elementsOf } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import { relationsOf } from '../../package/relations.ts';
import { type Element, parseXml } from '../../package/xml.ts';
import type { PrintedDocument } from '../../printed.ts';
import { cellAt } from '../../sheet/addresses.ts';
import { isOn } from '../../xlsx/book.ts';
import { workbookPart } from '../../xlsx/read.ts';
import { type CellRemark, cellOfPlace, remarksByCell } from '../by-cell.ts';
import {
  addPart,
  declareType,
  freeName,
  type MarkedParts,
  type Part,
  type Parts,
  partRelated,
  partsOf,
  relate,
  relatedTo,
} from '../package/parts.ts';
import { asksReading, isMarkedFinal } from '../package/read-only.ts';
import type { MarkRefusal, Marks } from '../remark.ts';
import { appending, insertion, splice, vocabularyOf } from '../splice.ts';
import { protectedSheet, readOnly } from '../words.ts';
import { withNotes, withoutEarlier } from './notes.ts';
import { emptyDrawing, withBoxes, withoutBoxes } from './shapes.ts';
import { answerThreads } from './threads.ts';
import { mainAddress, relation, relationType } from './vocabulary.ts';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

interface Sheet {
  readonly name: string;
  readonly part: string;
  /** From 1. */
  readonly number: number;
}

/** The sheets, each part once. */
const sheetsOf = (opened: Package, main: string): readonly Sheet[] => {
  const relations = relationsOf(opened, main);
  const parts = new Set<string>();
  return childrenOf(child(opened.xml(main), 'x:sheets'), 'x:sheet').flatMap((element, index) => {
    const found = relations.find(({ id }) => id === attribute(element, 'r:id'));
    if (found === undefined || found.type !== 'worksheet' || parts.has(found.target)) return [];
    parts.add(found.target);
    return [{ name: attribute(element, 'name') ?? '', part: found.target, number: index + 1 }];
  });
};

/** A sheet without its rows, which nothing here looks at. */
const frameOf = (parts: Parts, { part }: Sheet): Part | null => {
  const text = parts.opened.text(part);
  if (text === null) return null;
  return {
    name: part,
    text,
    root: parseXml(text, part, { handOver: new Map([['x:row', () => undefined]]) }),
  };
};

/** What stands behind the reference to the drawing of notes, as the schema of sheets has it. */
const behindDrawing =
  /^(?:x:(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)|mc:AlternateContent)$/;

const referTo = (parts: Parts, frame: Part, drawing: string): void => {
  const { name, text, root } = frame;
  const id = relate(parts, name, relationType(text, 'vmlDrawing'), drawing);
  const { prefix, declares } = vocabularyOf(text, root, relation);
  const own = prefixOf(text, root);
  const reference = `<${own}legacyDrawing${declares} ${prefix}id="${id}"/>`;
  const next = elementsOf(root).find((element) => behindDrawing.test(element.name));
  const edit = next === undefined ? appending(text, root, reference) : insertion(next.from, reference);
  parts.put(name, splice(text, [edit]));
};

const prefixOf = (text: string, { from }: Element): string =>
  /^<([^\s:>/]+:)?/.exec(text.slice(from, from + 300))?.[1] ?? '';

/** The drawing of a sheet's notes, made where there is none. */
const drawingOf = (parts: Parts, frame: Part, sheet: Sheet): string => {
  const id = attribute(child(frame.root, 'x:legacyDrawing'), 'r:id');
  const known = relationsOf(parts.opened, sheet.part).find((each) => each.id === id && !each.outside);
  if (known !== undefined && parts.opened.has(known.target)) return known.target;
  const name = freeName(parts, 'xl/drawings/vmlDrawing', '.vml');
  parts.put(name, emptyDrawing(sheet.number));
  declareType(parts, { extension: 'vml' }, drawingType);
  referTo(parts, frame, name);
  return name;
};

const commentsOf = (parts: Parts, frame: Part): Part => {
  const known = partRelated(parts, frame.name, 'comments');
  if (known !== null) return known;
  const name = freeName(parts, 'xl/comments', '.xml');
  const root = `comments xmlns="${mainAddress(frame.text)}"`;
  const made = addPart(parts, name, root, '<authors></authors><commentList></commentList>');
  relate(parts, frame.name, relationType(frame.text, 'comments'), name);
  declareType(parts, { part: name }, commentsType);
  return made;
};

const boxOf = (cell: string): string => {
  const found = cellAt(cell);
  return found === null ? '' : `${found.row} ${found.column}`;
};

const markSheet = (
  parts: Parts,
  frame: Part,
  sheet: Sheet,
  cells: ReadonlyMap<string, CellRemark>,
  author: string,
): void => {
  const hasNotes = relatedTo(parts, sheet.part, 'comments') !== null;
  if (!hasNotes && cells.size === 0) return;
  const before = commentsOf(parts, frame);
  const { name } = before;
  const { text, freed } = withoutEarlier(before, author);
  const notes = withNotes({ name, text, root: parseXml(text, name) }, cells, author);
  parts.put(name, notes.text);
  if (freed.size === 0 && notes.added.length === 0) return;
  const drawing = drawingOf(parts, frame, sheet);
  const drawn = parts.text(drawing) ?? emptyDrawing(sheet.number);
  const cleared = withoutBoxes(drawn, new Set([...freed].map(boxOf)));
  parts.put(drawing, withBoxes(cleared, sheet.number, notes.added));
};

const none: ReadonlyMap<string, CellRemark> = new Map();

/** Writes remarks into the parts of a workbook. @throws Refused */
export const markXlsx = (
  opened: Package,
  document: PrintedDocument,
  marks: Marks,
): MarkedParts | MarkRefusal => {
  const parts = partsOf(opened);
  const main = workbookPart(opened);
  if (isMarkedFinal(opened) || asksReading(opened.xml(main), 'x:fileSharing')) return readOnly;
  const sheets = sheetsOf(opened, main);
  const said = remarksByCell(document, marks.remarks, sheets[0]?.name ?? '', cellOfPlace);
  for (const sheet of sheets) {
    const frame = frameOf(parts, sheet);
    if (frame === null) continue;
    const cells = said.sheets.get(sheet.name) ?? none;
    const protection = child(frame.root, 'x:sheetProtection');
    if (cells.size > 0 && isOn(protection, 'sheet')) return protectedSheet(sheet.name);
    const threads = answerThreads(parts, main, sheet.part, cells, marks);
    const noted = new Map([...cells].filter(([name]) => !threads.has(name)));
    markSheet(parts, frame, sheet, noted, marks.author);
  }
  return { parts, placed: { ...said.placed, changed: 0, unchanged: marks.changes ?? [] } };
};
