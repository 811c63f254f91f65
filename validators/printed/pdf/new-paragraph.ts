// Whether a line of a page begins a paragraph: by its place, by the room that the line before has left, and by its words.
import { analyse } from '../../language/analyse.ts';
import { type Field, firstWord, isIndented, isSpread, sureRoom } from './field.ts';
import { type Line, textOfLine } from './lines.ts';

/** What begins a clause or an item: «1.», «2.3.1», «а)», «IV.», «–». */
export const listMark =
  /^(?:(?:\d{1,3}|[IVXLC]{1,5})(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[а-яёa-z]\)|[–—•·▪-])(?:\s|$)/iu;

/** How much lower than usual a line must stand to begin a paragraph, in usual steps. */
const wideStep = 1.35;

/** The usual step from line to line; 0 where there are no two. */
export const stepsOf = (lines: readonly Line[]): number => {
  const steps = lines
    .flatMap(({ box }, index) => {
      const before = lines[index - 1];
      return before === undefined ? [] : [before.box.bottom - box.bottom];
    })
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 0;
};

/** Letters of a heading may be larger than the space beside it. */
const largestIndent = 14;

/** Whether a line stands in the middle of a field. */
export const isCentred = (line: Line, field: Field): boolean => {
  const [before, behind] = [line.box.left - field.left, field.right - line.box.right];
  return (
    before > Math.min(line.size, largestIndent) &&
    Math.abs(before - behind) < line.size * 1.5 &&
    !isIndented(line, field)
  );
};

/** Whether a line fills a field from side to side: then its place does not tell whether it is in the middle. */
export const isFull = ({ box, size }: Line, { left, right }: Field): boolean =>
  box.left - left < size && right - box.right < size;

const isBold = ({ words }: Line): boolean => words.every(({ bold }) => bold);

/** How much of the field a line leaves; one in the middle leaves it on both sides. */
const roomBehind = (line: Line, field: Field): number =>
  isCentred(line, field)
    ? field.right - field.left - (line.box.right - line.box.left)
    : field.right - line.box.right;

/** A line with room for the next word was the last of its paragraph. */
const wasLast = (before: Line, line: Line, field: Field): boolean =>
  roomBehind(before, field) > Math.max(firstWord(line), line.size * sureRoom(field));

/** Among lines that are spread over the width one that is not was the last, also without room for the next word. */
const endsSpread = ({ lines }: Group, before: Line, line: Line, field: Field): boolean =>
  field.edge !== null &&
  field.edge - before.box.right > line.size * 0.8 &&
  lines.slice(0, -1).every((each) => isSpread(each, field)) &&
  /[.;:!?]$/u.test(textOfLine(before)) &&
  /^[«\p{Lu}\d]/u.test(textOfLine(line));

/** A line that is spread over the width, and whose sentence is not at its end, was not the last: «№ / 5. …», «то есть / – …». */
const mustGoOn = (before: Line, line: Line, field: Field): boolean =>
  isSpread(before, field) &&
  !/[.;:!?]$/u.test(textOfLine(before)) &&
  before.box.left - field.left < line.size * largestFirstIndent &&
  line.box.left - before.box.left < line.size;

/** A first line may stand in by so many sizes of its letters; a stamp stands in further. */
const largestFirstIndent = 6;

/** A title that is as wide as the field, below a stamp at the right edge. */
const isBelowStamp = (before: Line, line: Line, field: Field): boolean =>
  field.right - before.box.right < before.size &&
  before.box.left - line.box.left > line.size * largestFirstIndent &&
  /^\p{Lu}/u.test(textOfLine(line));

/** Whether one of two lines stands in the middle and the other does not; where one fills the field, its words decide. */
const changesPlace = (before: Line, line: Line, field: Field): boolean =>
  isCentred(line, field) !== isCentred(before, field) &&
  !((isFull(before, field) || isFull(line, field)) && goesOn(textOfLine(line)));

/** «… и правовая основа / деятельности системы»: no heading begins with a small letter; a place does, «с. Образцово». */
const goesOn = (text: string): boolean => /^\p{Ll}+(?![\p{L}.])/u.test(text);

/** A stamp at the right edge begins its lines at different places. */
const goesOnRight = (line: Line, before: Line, { right }: Field): boolean =>
  [line, before].every(({ box, size }) => right - box.right < size) && goesOn(textOfLine(line));

/** A paragraph of lines, and the words before it. */
export interface Group {
  readonly lines: Line[];
  readonly above: string;
}

/** A heading with its number goes on until something else begins. */
const isNumbered = ({ lines: [first] }: Group): boolean =>
  first !== undefined && listMark.test(textOfLine(first));

/** Over so many lines a quotation may stay open. */
const longestQuote = 4;

/** Whether a quotation or a bracket is open at the end of a text: what looks like a mark of a list there is a dash. */
const isWithin = (text: string): boolean =>
  text.lastIndexOf('«') > text.lastIndexOf('»') || text.lastIndexOf('(') > text.lastIndexOf(')');

/** What the words tell where the place does not: «…; создают среду» below «:», «… . «новое понятие» – …», «… . Функции:». */
const saysSo = (line: string, { lines, above }: Group, field: Field, isWhole: boolean): boolean => {
  const [first = '', before = first] = [lines[0], ...(lines.length > 1 ? lines.slice(-1) : [])]
    .filter((one) => one !== undefined)
    .map(textOfLine);
  if (/[.;]$/u.test(before) && /^«\p{Ll}/u.test(line)) return true;
  if (!/^\p{Ll}/u.test(line)) return /\.$/u.test(before) && isWhole && /^\p{Lu}.*:$/u.test(line);
  // Behind a full stop nothing goes on with a small letter, unless it is spread to the edge; behind a colon a definition does.
  const isLast = !lines.slice(-1).some((each) => isSpread(each, field));
  if ((isLast && /\p{L}{4}\.$/u.test(before)) || (/:$/u.test(before) && !first.startsWith('«'))) return true;
  return /;$/u.test(before) && /[:;]$/u.test(above);
};

/** «Заведующие кафедрами ВИРО / Преподаватели»: within a name no common noun of people has a capital. */
const namesOthers = (before: string, line: string): boolean => {
  const [word = ''] = /^\p{Lu}\p{Ll}+(?!\p{L}|-)/u.exec(line) ?? [];
  const [last = ''] = /\p{L}+$/u.exec(before) ?? [];
  const isPerson = analyse(word).some(
    ({ part, case: of, animate, name, known }) =>
      known && part === 'noun' && of === 'nominative' && animate === true && name === null,
  );
  return isPerson && last !== '' && !analyse(last.toLowerCase()).some(({ part }) => part === 'preposition');
};

/** Whether a line begins a paragraph and does not go on with the one before it. */
export const beginsAnew = (line: Line, group: Group, field: Field, step: number): boolean => {
  const before = group.lines.at(-1);
  if (before === undefined) return true;
  const [text, width] = [textOfLine(line), field.right - field.left];
  const indent = line.box.left - before.box.left;
  const isCentre = isCentred(line, field);
  const isMarked =
    listMark.test(text) &&
    !isWithin(group.lines.slice(-longestQuote).map(textOfLine).join(' ')) &&
    !mustGoOn(before, line, field);
  return (
    field.isList ||
    (field.isCell && !isWithin(textOfLine(before)) && namesOthers(textOfLine(before), text)) ||
    before.box.bottom - line.box.bottom > step * wideStep ||
    isMarked ||
    Math.abs(line.size - before.size) > 0.6 ||
    isBold(line) !== isBold(before) ||
    changesPlace(before, line, field) ||
    isBelowStamp(before, line, field) ||
    (isIndented(before, field) && isIndented(line, field)) ||
    endsSpread(group, before, line, field) ||
    (!isCentre && !goesOnRight(line, before, field) && (indent > line.size || -indent > width / 4)) ||
    (wasLast(before, line, field) && !(isCentre && (goesOn(text) || isNumbered(group)))) ||
    saysSo(text, group, field, roomBehind(line, field) > line.size * 4)
  );
};
