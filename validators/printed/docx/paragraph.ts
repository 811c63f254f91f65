// A paragraph with its number, as it is printed; what hidden text and tracked deletions of paragraph marks make of it.

import { alignmentOf } from '../alignment.ts';
import { hiddenText, trackedDeletion, trackedInsertion } from '../notice-words.ts';
import { child, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Paragraph } from '../printed.ts';
import { isHidden } from './look.ts';
import type { List } from './numbering.ts';
import { type Draft, readInline } from './runs.ts';
import { at, notice, type Story } from './story.ts';
import { headingOf, propertyOf, type Style, settingOf, toggle } from './styles.ts';

interface Numbered {
  readonly list: List;
  readonly level: number;
}

/**
 * The list and level: those written at the paragraph, else those of its styles, where the level is the one of the list that names the style
 * (ECMA-376, 17.9.23).
 */
const numberedBy = (story: Story, properties: Element | null, chain: readonly Style[]): Numbered | null => {
  const written = child(properties, 'w:numPr');
  const from = chain.findIndex(({ list }) => list !== null);
  const ofStyle = chain[from]?.list ?? null;
  const ownId = settingOf(written, 'w:numId');
  const id = ownId ?? ofStyle?.id ?? '0';
  const list = id === '0' ? null : story.docx.numbering.list(id);
  if (list === null) return null;
  const ownLevel = whole(child(written, 'w:ilvl'), 'w:val');
  if (ownLevel !== null || ownId !== null) return { list, level: ownLevel ?? 0 };
  const linked = chain
    .slice(0, from + 1)
    .map((style) => list.levels.findIndex((level) => level?.style === style.id));
  return { list, level: linked.find((index) => index !== -1) ?? ofStyle?.level ?? 0 };
};

const unknownForm = (story: Story, element: Element) => (form: string) =>
  notice(
    story,
    'unknown element',
    {
      ru: `Вид номеров «${form}» не знаком: номера написаны цифрами`,
      en: `The form of numbers “${form}” is not known: they are written in digits`,
    },
    element,
  );

/** What a paragraph mark says of itself: hidden, inserted, deleted, moved away. */
const markOf = (
  story: Story,
  element: Element,
  properties: Element | null,
  style: string | null,
): { readonly hidden: boolean; readonly gone: boolean } => {
  const mark = child(properties, 'w:rPr');
  const deleted = child(mark, 'w:del') !== null;
  if (deleted) notice(story, 'tracked deletion', trackedDeletion, element);
  if (child(mark, 'w:ins') !== null) notice(story, 'tracked insertion', trackedInsertion, element);
  return { hidden: isHidden(story, mark, style), gone: deleted || child(mark, 'w:moveFrom') !== null };
};

const numberOf = (
  story: Story,
  element: Element,
  properties: Element | null,
  chain: readonly Style[],
): { readonly number: string | null; readonly level: number | null } => {
  const numbered = numberedBy(story, properties, chain);
  if (numbered === null) return { number: null, level: null };
  const number = story.counter.next(numbered.list, numbered.level, unknownForm(story, element)).trim();
  return { number: number === '' ? null : number, level: numbered.level };
};

/** Reads a paragraph; null where nothing of it is printed, or where it goes on in the next one. */
export const readParagraph = (story: Story, element: Element, isLast: boolean): Paragraph | null => {
  const properties = child(element, 'w:pPr');
  const style = settingOf(properties, 'w:pStyle');
  const chain = story.docx.styles.chain('paragraph', style);
  const runs = story.joined;
  const draft: Draft = {
    runs,
    style,
    pageBefore: false,
    pageAfter: false,
    hidden: false,
    blank: runs.length === 0,
  };
  story.joined = [];
  for (const inner of elementsOf(element)) readInline(story, draft, inner);

  const mark = markOf(story, element, properties, style);
  const endsSection = child(properties, 'w:sectPr') !== null;
  const pageAfter = draft.pageAfter || (endsSection && (story.sections.pop() ?? false));
  if (draft.runs.length === 0 && mark.hidden) {
    if (!draft.hidden && elementsOf(element).some(({ name }) => name === 'w:r'))
      notice(story, 'hidden text', hiddenText, element);
    story.pageNext ||= pageAfter;
    return null;
  }
  if (mark.gone && (!isLast || draft.runs.length === 0)) {
    story.joined = draft.runs;
    story.pageNext ||= pageAfter;
    return null;
  }
  const breaks = toggle(child(properties, 'w:pageBreakBefore') ?? propertyOf(chain, 'w:pageBreakBefore'));
  const startsPage = story.pageNext || (draft.pageBefore && !draft.pageAfter) || breaks === true;
  story.pageNext = pageAfter;
  return {
    kind: 'paragraph',
    ...numberOf(story, element, properties, chain),
    heading: headingOf(properties, chain),
    style: style === null ? null : (chain[0]?.name ?? style),
    align: alignmentOf(settingOf(properties, 'w:jc') ?? propertyValue(chain, 'w:jc')),
    startsPage,
    runs: draft.runs,
    text: draft.runs.map(({ text }) => text).join(''),
    place: at(story, element),
  };
};

const propertyValue = (chain: readonly Style[], name: string): string | null =>
  propertyOf(chain, name)?.attributes['w:val'] ?? null;
