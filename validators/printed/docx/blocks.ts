// The blocks of the body, of a cell, a note, a box: paragraphs and tables in order, through everything that may be wrapped around them.
import { elementsOf } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Block } from '../printed.ts';
import { readParagraph } from './paragraph.ts';
import { notice, type Story, unknownElement } from './story.ts';
import { readTable } from './table.ts';
import { unwrapped } from './wrappers.ts';

const foreignPiece = {
  ru: 'Вставленный целиком файл (altChunk): не прочитан. Откройте документ в Word и сохраните заново: Word вставит его текст',
  en: 'A file inserted whole (altChunk): not read. Open the document in Word and save it again: Word will insert its text',
};

/** Paragraphs, tables and what may stand for them, wrappers looked through. */
const flattened = (story: Story, container: Element): readonly Element[] =>
  elementsOf(container).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element];
    if (element.name === 'm:oMathPara' || element.name === 'm:oMath') return [element];
    if (element.name === 'w:altChunk') {
      notice(story, 'embedded object', foreignPiece, element);
      return [];
    }
    const within = unwrapped(story, element);
    if (within === null) return [];
    if (within !== undefined) return flattened(story, within);
    unknownElement(story, element);
    return flattened(story, element);
  });

/** An equation that stands between paragraphs is one of its own. */
const asParagraph = (element: Element): Element => ({
  ...element,
  name: 'w:p',
  attributes: {},
  children: [element],
});

/** Reads all that an element of the body's kind holds. */
export const readBlocks = (story: Story, container: Element): readonly Block[] => {
  const elements = flattened(story, container);
  const blocks: Block[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.name === 'w:tbl') {
      const table = readTable(story, element);
      if (table !== null) blocks.push(table);
      continue;
    }
    const isLast = elements[index + 1]?.name !== 'w:p';
    const paragraph = readParagraph(story, element.name === 'w:p' ? element : asParagraph(element), isLast);
    if (paragraph !== null) blocks.push(paragraph);
  }
  return blocks;
};
