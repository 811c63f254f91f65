// The text of a paragraph of OpenDocument: spans, spaces by number, fields, notes, frames. White space of the file collapses as the format says.

import { comment, hiddenText } from '../notice-words.ts';
import { attribute, child, textWithin, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { runOf } from '../plain.ts';
import type { Run } from '../printed.ts';
import { isFrame, readFrame } from './frames.ts';
import { at, notice, type Story, unknownElement } from './story.ts';
import { propertyOf, type Style } from './styles.ts';

/** A paragraph while it is read. */
export interface Draft {
  readonly runs: Run[];
  /** The last character was a space of the file: the next one is the same space. */
  spaced: boolean;
  hidden: boolean;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly script: Run['script'];
  readonly hidden: boolean;
}

const boldFrom = 600;

const isBold = (weight: string): boolean => weight === 'bold' || Number(weight) >= boldFrom;

const scriptOf = (position: string): Run['script'] =>
  /^(?:super|[1-9])/.test(position) ? 'above' : /^(?:sub|-[1-9])/.test(position) ? 'below' : null;

/** The look that styles make, each property over that of what stands around. */
const lookOf = (chain: readonly Style[], around: Look): Look => {
  const property = (name: string): string | null => propertyOf(chain, 'style:text-properties', name);
  const [weight, slant] = [property('fo:font-weight'), property('fo:font-style')];
  const [position, display] = [property('style:text-position'), property('text:display')];
  return {
    bold: weight === null ? around.bold : isBold(weight),
    italic: slant === null ? around.italic : slant !== 'normal',
    script: position === null ? around.script : scriptOf(position),
    hidden: display === null ? around.hidden : display === 'none',
  };
};

const plain: Look = { bold: false, italic: false, script: null, hidden: false };

/** Elements whose text is shown where they stand: spans and links, and fields by what they last showed. */
const transparent =
  /^text:(?:span|a|meta|meta-field|ruby|ruby-base|placeholder|date|time|page-number|page-continuation|page-count|paragraph-count|word-count|character-count|table-count|image-count|object-count|sender-[a-z-]+|author-[a-z-]+|chapter|file-name|template-name|sheet-name|variable-(?:set|get|input)|user-field-(?:get|input)|sequence|expression|text-input|drop-down|initial-creator|creation-[a-z]+|description|user-defined|print-[a-z]+|printed-by|title|subject|keywords|editing-[a-z]+|creator|modification-[a-z]+|database-[a-z-]+|reference-ref|sequence-ref|bookmark-ref|note-ref|measure|bibliography-mark|conditional-text|dde-connection|execute-macro|table-formula)$/;

/** What shows nothing: marks of places and of changes, what was deleted, how a field is computed. */
const silent =
  /^(?:text:(?:bookmark(?:-start|-end)?|reference-mark(?:-start|-end)?|change|change-start|change-end|soft-page-break|toc-mark(?:-start|-end)?|user-index-mark(?:-start|-end)?|alphabetical-index-mark(?:-start|-end)?|ruby-text|number|label|page-variable-(?:set|get)|tracked-changes)|office:annotation-end|office:event-listeners|loext:(?:content-control-properties|sparkline)|field:.*)$/;

const addText = (story: Story, draft: Draft, element: Element, look: Look, said: string): void => {
  const text = said.replaceAll('\u00ad', '');
  if (text === '') return;
  if (look.hidden) {
    if (!draft.hidden || text.trim() !== '') notice(story, 'hidden text', hiddenText, element);
    draft.hidden = true;
    return;
  }
  const place = at(story, element);
  const { bold, italic, script } = look;
  const last = draft.runs.at(-1);
  const isSame =
    last !== undefined &&
    last.note === null &&
    !last.equation &&
    last.place.in === 'xml' &&
    last.place.from === element.from;
  if (isSame) draft.runs[draft.runs.length - 1] = { ...last, text: last.text + text };
  else draft.runs.push(runOf(text, place, { bold, italic, script }));
};

/** White space of the file: a stretch of it is one space, and none at the beginning. */
const collapsed = (draft: Draft, text: string): string => {
  const single = text.replace(/[ \t\r\n]+/g, ' ');
  const kept = draft.spaced && single.startsWith(' ') ? single.slice(1) : single;
  if (kept !== '') draft.spaced = kept.endsWith(' ');
  return kept;
};

/** The most spaces that one element stands for: a million such elements may stand in a file. */
const mostSpaces = 100;

const note = (story: Story, draft: Draft, element: Element): void => {
  const mark = textWithin(child(element, 'text:note-citation') ?? element).trim();
  const kind = attribute(element, 'text:note-class') === 'endnote' ? 'endnote' : 'footnote';
  const body = child(element, 'text:note-body');
  const blocks = body === null ? [] : story.odt.blocks({ ...story, pageNext: false }, body);
  story.odt.asides.push({ kind, mark, blocks, place: at(story, element) });
  draft.runs.push(runOf('', at(story, element), { note: mark }));
};

const annotation = (story: Story, element: Element): void => {
  const author = child(element, 'dc:creator');
  notice(story, 'comment', comment, element);
  story.odt.asides.push({
    kind: 'comment',
    mark: author === null ? null : textWithin(author),
    blocks: story.odt.blocks({ ...story, pageNext: false }, element),
    place: at(story, element),
  });
};

/** A field that shows its text, or the paragraph, only under a condition; kept hidden, it says so. */
export const isHiddenField = (element: Element): boolean =>
  (element.name === 'text:hidden-text' || element.name === 'text:hidden-paragraph') &&
  attribute(element, 'text:is-hidden') !== 'false';

const inline = (story: Story, draft: Draft, element: Element, look: Look): void => {
  const literal = (text: string): void => {
    draft.spaced = false;
    addText(story, draft, element, look, text);
  };
  switch (element.name) {
    case 'text:s':
      literal(' '.repeat(Math.min(mostSpaces, Math.max(1, whole(element, 'text:c') ?? 1))));
      return;
    case 'text:tab':
      literal('\t');
      return;
    case 'text:line-break':
      literal('\n');
      draft.spaced = true;
      return;
    case 'text:note':
      note(story, draft, element);
      return;
    case 'office:annotation':
      annotation(story, element);
      return;
  }
  if (silent.test(element.name)) return;
  if (isFrame(element)) {
    const equation = readFrame(story, element);
    if (equation !== null) draft.runs.push(runOf(equation, at(story, element), { equation: true }));
    return;
  }
  if (isHiddenField(element)) {
    notice(story, 'hidden text', hiddenText, element);
    return;
  }
  const isKnown =
    transparent.test(element.name) || /^text:hidden-|^loext:content-control$/.test(element.name);
  if (!isKnown) unknownElement(story, element);
  readInline(story, draft, element, spanLook(story, element, look));
};

const spanLook = (story: Story, element: Element, around: Look): Look =>
  lookOf(story.styles.chain('text', attribute(element, 'text:style-name')), around);

/** Reads what stands in a paragraph or span. */
const readInline = (story: Story, draft: Draft, element: Element, look: Look): void => {
  for (const inner of element.children) {
    if (typeof inner === 'string') addText(story, draft, element, look, collapsed(draft, inner));
    else inline(story, draft, inner, look);
  }
};

/** The runs of a paragraph, and whether any of it was hidden. `chain` are the paragraph's styles. */
export const readRuns = (story: Story, element: Element, chain: readonly Style[]): Draft => {
  const draft: Draft = { runs: [], spaced: true, hidden: false };
  readInline(story, draft, element, lookOf(chain, plain));
  const last = draft.runs.at(-1);
  if (draft.spaced && last?.text.endsWith(' ')) {
    const text = last.text.slice(0, -1);
    draft.runs.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]));
  }
  return draft;
};
