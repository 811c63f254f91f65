// One cell of an OpenDocument sheet. What it shows stands in its paragraphs, as the program that wrote it printed them; what it is stands beside.
import { textOf } from '../grid.ts';
import { comment } from '../notice-words.ts';
import type { Story } from '../odt/story.ts';
import { attribute, child, childrenOf, elementsOf, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { paragraphOf, runOf } from '../plain.ts';
import type { Block, CellValue, FilePlace } from '../printed.ts';
import type { FieldCell } from '../sheet/field.ts';
import { formulaError, formulaWithoutValue, unknownMarkup } from '../sheet/notice-words.ts';
import { general } from '../sheet/number-format/digits.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?/;

const valueIn = (cell: Element): CellValue | null => {
  switch (attribute(cell, 'office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const said = attribute(cell, 'office:value') ?? '';
      const number = Number(said);
      return said.trim() === '' || !Number.isFinite(number) ? null : { number };
    }
    case 'date': {
      const [date] = isoDate.exec(attribute(cell, 'office:date-value') ?? '') ?? [];
      return date === undefined ? null : { date: date.replace('T00:00:00', '') };
    }
    case 'boolean':
      return { boolean: attribute(cell, 'office:boolean-value') === 'true' };
    default:
      return null;
  }
};

/** What a value shows where the file has no text of it. */
const shownOf = (value: CellValue): string =>
  'number' in value
    ? general(value.number)
    : 'date' in value
      ? value.date.slice(0, 10).split('-').reverse().join('.')
      : value.boolean
        ? 'ИСТИНА'
        : 'ЛОЖЬ';

/** What shows nothing: where a cell's values come from. */
const silent = /^(?:office:annotation|table:(?:detective|cell-range-source)|loext:.*|calcext:.*)$/;

const annotations = (story: Story, cell: Element, place: FilePlace): void => {
  for (const element of childrenOf(cell, 'office:annotation')) {
    const author = child(element, 'dc:creator');
    const own = { ...element, children: elementsOf(element).filter(({ name }) => name.startsWith('text:')) };
    story.odt.notices.add('comment', comment, place);
    story.odt.asides.push({
      kind: 'comment',
      mark: author === null ? null : textWithin(author),
      blocks: story.odt.blocks(story, own),
      place,
    });
  }
};

const blocksOf = (story: Story, cell: Element, place: FilePlace): readonly Block[] => {
  const shown = elementsOf(cell).filter(({ name }) => !silent.test(name));
  for (const { name } of shown)
    if (!/^(?:text|draw):/.test(name)) story.odt.notices.add('unknown element', unknownMarkup(name), place);
  return story.odt
    .blocks(story, { ...cell, children: shown.filter(({ name }) => /^(?:text|draw):/.test(name)) })
    .filter((block) => block.kind === 'table' || block.text !== '');
};

/** Reads a cell; null for one that shows nothing. */
export const readCell = (story: Story, cell: Element, place: FilePlace): FieldCell | null => {
  if (cell.children.length === 0 && attribute(cell, 'office:value-type') === null) {
    if (attribute(cell, 'table:formula') !== null)
      story.odt.notices.add('formula', formulaWithoutValue, place);
    return null;
  }
  annotations(story, cell, place);
  const value = valueIn(cell);
  const printed = blocksOf(story, cell, place);
  const blocks =
    printed.length === 0 && value !== null ? [paragraphOf([runOf(shownOf(value), place)], place)] : printed;
  const text = textOf(blocks);
  if (attribute(cell, 'calcext:value-type') === 'error')
    story.odt.notices.add('formula error', formulaError(text), place);
  return text.trim() === '' ? null : { text, blocks, value, place };
};
