// A text of OpenDocument (ODT, its template too) → the printed document.
import { textOf } from '../grid.ts';
import { noText, trackedDeletion, trackedInsertion } from '../notice-words.ts';
import { collectNotices } from '../notices.ts';
import { requireUnlocked, tellOfOpenDocument } from '../package/as-a-whole.ts';
import { attribute, child, childrenOf, descendant, elementsOf, placeOf } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import type { Element } from '../package/xml.ts';
import type { Aside, Reading } from '../printed.ts';
import { damaged, refused } from '../refusals.ts';
import { readBlocks } from './blocks.ts';
import { countLists } from './counter.ts';
import { notice, type Odt, type Story } from './story.ts';
import { readStyles } from './styles.ts';

const textPart = 'content.xml';
const stylePart = 'styles.xml';

/** What was changed under tracking; what was deleted lies here and not in the text. */
const trackedChanges = (story: Story, text: Element): void => {
  for (const region of childrenOf(child(text, 'text:tracked-changes'), 'text:changed-region'))
    for (const { name } of elementsOf(region)) {
      if (name === 'text:insertion') notice(story, 'tracked insertion', trackedInsertion, region);
      if (name === 'text:deletion') notice(story, 'tracked deletion', trackedDeletion, region);
    }
};

/** Headings and feet of the pages; what several kinds of pages say alike stands once. */
const margins = (odt: Odt, styles: Element | null, story: Story): readonly Aside[] => {
  const said = new Set<string>();
  return childrenOf(child(styles, 'office:master-styles'), 'style:master-page').flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const [, kind] = /^style:(header|footer)(?:-left|-first)?$/.exec(element.name) ?? [];
      if (kind === undefined || attribute(element, 'style:display') === 'false') return [];
      const blocks = odt.blocks(story, element);
      const text = `${kind}\n${textOf(blocks)}`;
      if (text.trim() === kind || said.has(text)) return [];
      said.add(text);
      const place = placeOf(stylePart, element);
      return [{ kind: kind === 'header' ? 'header' : 'footer', mark: null, blocks, place } as const];
    }),
  );
};

/** Reads the parts of an ODT. @throws Refused */
export const readOdt = (opened: Package): Reading => {
  requireUnlocked(opened);
  const root = opened.xml(textPart);
  if (root === null) throw damaged({ ru: 'нет части с текстом', en: 'the part with the text is missing' });
  const text = descendant(root, 'office:body', 'office:text');
  if (text === null)
    throw refused('not this kind', {
      ru: 'Это файл OpenDocument, но не текст. Сохраните документ как «Текстовый документ (.odt)» или .docx.',
      en: 'This is a file of OpenDocument, but no text. Save the document as a text document (.odt) or .docx.',
    });

  const notices = collectNotices();
  tellOfOpenDocument(opened, notices);
  const stylesRoot = opened.xml(stylePart);
  const common = child(stylesRoot, 'office:styles');
  const odt: Odt = { opened, notices, asides: [], blocks: readBlocks };
  const storyOf = (part: string, partRoot: Element | null): Story => {
    const styles = readStyles(child(partRoot, 'office:automatic-styles'), common);
    return {
      odt,
      part,
      styles,
      counter: countLists(styles, child(common, 'text:outline-style')),
      tables: 0,
      pageNext: false,
    };
  };
  const story = storyOf(textPart, root);
  trackedChanges(story, text);
  const blocks = readBlocks(story, text);
  const beside = margins(odt, stylesRoot, storyOf(stylePart, stylesRoot));
  const asides = [...odt.asides, ...beside];
  if (textOf(blocks).trim() === '' && asides.length === 0) throw refused('empty', noText);
  return { ok: true, document: { format: 'odt', blocks, asides, notices: notices.all() } };
};
