// Word's file (DOCX, also its template and macro kinds) → the printed document.
import { textOf } from '../grid.ts';
import { noText, outsidePart, protectedFile } from '../notice-words.ts';
import { collectNotices, type Notices } from '../notices.ts';
import { tellOfOffice } from '../package/as-a-whole.ts';
import { attribute, child, elementsOf } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import { type Relation, relationsOf } from '../package/relations.ts';
import type { Element } from '../package/xml.ts';
import type { Reading } from '../printed.ts';
import { damaged, refused } from '../refusals.ts';
import { noteForm, type Part, readComments, readMargins, readNotes, type Tell } from './asides.ts';
import { readBlocks } from './blocks.ts';
import { countLists } from './counter.ts';
import { readNumbering } from './numbering.ts';
import type { Docx } from './story.ts';
import { readStyles, settingOf } from './styles.ts';

/** The name of the part with the text. */
export const mainPart = (opened: Package): string =>
  relationsOf(opened, '').find(({ type, outside }) => type === 'officeDocument' && !outside)?.target ??
  'word/document.xml';

/** For each end of a section, the last one first, whether a page begins behind it: so says the section that follows. */
const sectionBreaks = (body: Element): boolean[] => {
  const sections: Element[] = [];
  const collect = (element: Element): void => {
    for (const inner of elementsOf(element)) {
      if (inner.name === 'w:sectPr') sections.push(inner);
      else if (
        inner.name === 'w:pPr' ||
        inner.name === 'w:p' ||
        inner.name === 'w:sdt' ||
        inner.name === 'w:sdtContent'
      )
        collect(inner);
    }
  };
  collect(body);
  return sections
    .slice(1)
    .map((section) => !['continuous', 'nextColumn'].includes(settingOf(section, 'w:type') ?? 'nextPage'))
    .reverse();
};

/** What lies in the package or beside it and is left where it is. */
const leftAlone = (
  opened: Package,
  relations: readonly Relation[],
  settings: Element | null,
  notices: Notices,
): void => {
  tellOfOffice(opened, notices);
  const protection = child(settings, 'w:documentProtection');
  if (/^(?:1|true|on)$/i.test(attribute(protection, 'w:enforcement') ?? ''))
    notices.add('protected', protectedFile, null);
  for (const { type, outside } of relations)
    if (outside && type !== 'hyperlink') notices.add('external link', outsidePart, null);
};

/** Reads the parts of a DOCX. @throws Refused */
export const readDocx = (opened: Package): Reading => {
  const notices = collectNotices();
  const main = mainPart(opened);
  const root = opened.xml(main);
  if (root === null) throw damaged({ ru: 'нет части с текстом', en: 'the part with the text is missing' });
  const body = child(root, 'w:body');
  if (root.name !== 'w:document' || body === null)
    throw refused('not this kind', {
      ru: 'Это не документ Word, хотя и похож на него. Откройте файл в Word и сохраните как «Документ Word (.docx)».',
      en: 'This is no Word document, though it resembles one. Open the file in Word and save it as “Word document (.docx)”.',
    });

  const relations = relationsOf(opened, main);
  const partOf = (type: string): Part | null => {
    const found = relations.find((relation) => relation.type === type && !relation.outside);
    const part = found === undefined ? null : opened.xml(found.target);
    return found === undefined || part === null ? null : { name: found.target, root: part };
  };
  const settings = partOf('settings')?.root ?? null;
  const styles = readStyles(partOf('styles')?.root ?? null);
  const ordinal = /^en/i.test(styles.language ?? '') ? 'ordinal en' : 'ordinal';
  const notes = readNotes(partOf('footnotes'), partOf('endnotes'), (kind) => noteForm(settings, kind));
  const docx: Docx = {
    styles,
    numbering: readNumbering(partOf('numbering')?.root ?? null, styles),
    notices,
    asides: [],
    callNote: notes.call,
    blocks: readBlocks,
  };
  const tell: Tell = (whole, part, element) => ({
    docx: whole,
    part,
    counter: countLists(ordinal),
    fields: { open: [] },
    preserve: attribute(element, 'xml:space') === 'preserve',
    sections: [],
    tables: 0,
    pageNext: false,
    joined: [],
  });

  leftAlone(opened, relations, settings, notices);
  const blocks = readBlocks({ ...tell(docx, main, root), sections: sectionBreaks(body) }, body);
  // Text boxes within notes come behind all of them.
  const ofText = docx.asides.splice(0);
  const beside = [
    ...notes.called(docx, tell),
    ...readComments(docx, tell, partOf('comments'), notices),
    ...readMargins(docx, tell, marginsOf(opened, relations)),
  ];
  const asides = [...ofText, ...beside, ...docx.asides];
  if (textOf(blocks).trim() === '' && asides.length === 0) throw refused('empty', noText);
  return { ok: true, document: { format: 'docx', blocks, asides, notices: notices.all() } };
};

const marginsOf = (
  opened: Package,
  relations: readonly Relation[],
): readonly (Part & { readonly kind: 'header' | 'footer' })[] =>
  relations.flatMap(({ type, target, outside }) => {
    if (outside || (type !== 'header' && type !== 'footer')) return [];
    const root = opened.xml(target);
    return root === null ? [] : [{ kind: type, name: target, root }];
  });
