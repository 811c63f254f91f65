// A spreadsheet of OpenDocument → the printed document: the visible sheets in their order.
import { outsidePart } from '../notice-words.ts';
import { collectNotices } from '../notices.ts';
import { readBlocks } from '../odt/blocks.ts';
import { countLists } from '../odt/counter.ts';
import type { Story } from '../odt/story.ts';
import { propertyOf, readStyles } from '../odt/styles.ts';
import { requireUnlocked, tellOfOpenDocument } from '../package/as-a-whole.ts';
import { attribute, child, childrenOf, descendant, elementsOf, placeOf } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import type { Element } from '../package/xml.ts';
import type { Reading } from '../printed.ts';
import { damaged, refused } from '../refusals.ts';
import { countCells } from '../sheet/field.ts';
import { layOut } from '../sheet/lay-out.ts';
import {
  hiddenSheet,
  noCells,
  protectedSheet,
  protectedStructure,
  unknownMarkup,
} from '../sheet/notice-words.ts';
import { readSheet } from './sheet.ts';

const part = 'content.xml';
const mostSheets = 256;

/** Beside the sheets: names, filters, how cells are checked. */
const silent =
  /^(?:table:(?:calculation-settings|content-validations|label-ranges|named-expressions|database-ranges|data-pilot-tables|consolidation|dde-links|tracked-changes)|text:.*|loext:.*|calcext:.*)$/;

const isHidden = ({ styles }: Story, table: Element): boolean => {
  const chain = styles.chain('table', attribute(table, 'table:style-name'));
  return propertyOf(chain, 'style:table-properties', 'table:display') === 'false';
};

const isOn = (element: Element, name: string): boolean => attribute(element, name) === 'true';

/** Reads the parts of an ODS. @throws Refused */
export const readOds = (opened: Package): Reading => {
  requireUnlocked(opened);
  const root = opened.xml(part);
  const book = descendant(root, 'office:body', 'office:spreadsheet');
  if (book === null) throw damaged({ ru: 'нет части с листами', en: 'the part with the sheets is missing' });
  const notices = collectNotices();
  tellOfOpenDocument(opened, notices);
  if (isOn(book, 'table:structure-protected')) notices.add('protected', protectedStructure, null);
  const common = child(opened.xml('styles.xml'), 'office:styles');
  const styles = readStyles(child(root, 'office:automatic-styles'), common);
  const story: Story = {
    odt: { opened, notices, asides: [], blocks: readBlocks },
    part,
    styles,
    counter: countLists(styles, null),
    tables: 0,
    pageNext: false,
  };
  const count = countCells();
  const grids = elementsOf(book)
    .slice(0, mostSheets)
    .flatMap((element) => {
      if (element.name !== 'table:table') {
        if (!silent.test(element.name))
          notices.add('unknown element', unknownMarkup(element.name), placeOf(part, element));
        return [];
      }
      const name = attribute(element, 'table:name') ?? '';
      if (childrenOf(element, 'table:table-source').length > 0)
        notices.add('external link', outsidePart, placeOf(part, element));
      if (isHidden(story, element)) {
        notices.add('hidden cells', hiddenSheet(name), placeOf(part, element));
        return [];
      }
      if (isOn(element, 'table:protected'))
        notices.add('protected', protectedSheet(name), placeOf(part, element));
      return [readSheet(story, element, name, count)];
    });
  const blocks = layOut(grids);
  const { asides } = story.odt;
  if (blocks.length === 0 && asides.length === 0) throw refused('empty', noCells);
  return { ok: true, document: { format: 'ods', blocks, asides, notices: notices.all() } };
};
