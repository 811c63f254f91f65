// The text of a paragraph: runs, what stands in them beside letters, and everything that may be wrapped around them.

import { hiddenText } from '../notice-words.ts';
import { attribute, elementsOf, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { runOf } from '../plain.ts';
import type { Run } from '../printed.ts';
import { readDrawing } from './drawings.ts';
import { equationsIn } from './equation.ts';
import { addInstruction, closeBroken, fieldMark, isShown, sawResult, simpleField } from './fields.ts';
import { lettersIn, symbol } from './letters.ts';
import { type Look, lookOf } from './look.ts';
import { at, notice, type Story, unknownElement } from './story.ts';
import { unwrapped } from './wrappers.ts';

/** A paragraph while it is read. */
export interface Draft {
  readonly runs: Run[];
  /** The paragraph's own style, for the look of its runs. */
  readonly style: string | null;
  /** A page begins before its first text. */
  pageBefore: boolean;
  /** A page begins after what has been read so far. */
  pageAfter: boolean;
  /** Some of it was left out as hidden. */
  hidden: boolean;
  /** Nothing that is seen has been read yet. */
  blank: boolean;
}

const addText = (story: Story, draft: Draft, element: Element, look: Look, text: string): void => {
  if (text === '' || !isShown(story.fields)) return;
  sawResult(story.fields);
  const { bold, italic, script } = look;
  draft.runs.push(runOf(text, at(story, element), { bold, italic, script }));
  if (text.trim() === '') return;
  draft.pageAfter = false;
  draft.blank = false;
};

const pageBreak = (draft: Draft): void => {
  if (draft.blank) draft.pageBefore = true;
  draft.pageAfter = true;
};

/** Marks of a run that are only there for the program: who notes, where a page ended on a screen. */
const marks: ReadonlySet<string> = new Set([
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:commentReference',
  'w:separator',
  'w:continuationSeparator',
  'w:softHyphen',
  'w:delText',
  'w:delInstrText',
]);

const textAfter = (run: Element, element: Element): string =>
  run.children
    .slice(run.children.indexOf(element) + 1)
    .map((each) => (typeof each !== 'string' && each.name === 'w:t' ? textWithin(each) : ''))
    .join('');

/** Adds a call of a note; what follows it in the run is its mark where the author chose one. */
const callNote = (story: Story, draft: Draft, element: Element, run: Element): boolean => {
  const custom = attribute(element, 'w:customMarkFollows');
  const isOwn = custom !== null && !/^(?:0|false|off)$/i.test(custom);
  const own = isOwn ? textAfter(run, element) : null;
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const note = story.docx.callNote(kind, attribute(element, 'w:id') ?? '', own);
  draft.runs.push(runOf('', at(story, run), { note }));
  draft.blank = false;
  return isOwn;
};

/** Reads the children of a run into the draft. */
const readRun = (story: Story, draft: Draft, run: Element): void => {
  const look = lookOf(story, run, draft.style);
  let text = '';
  const flush = (): void => {
    addText(story, draft, run, look, text);
    text = '';
  };
  /** Reads one child; false where nothing that follows it is read. */
  const one = (element: Element): boolean => {
    switch (element.name) {
      case 'w:t':
        closeBroken(story);
        text += lettersIn(story, element, look);
        return true;
      case 'w:tab':
      case 'w:ptab':
        text += '\t';
        return true;
      case 'w:cr':
        text += '\n';
        return true;
      case 'w:br':
        if (attribute(element, 'w:type') === 'page') {
          flush();
          pageBreak(draft);
        } else text += '\n';
        return true;
      case 'w:noBreakHyphen':
        text += '\u2011';
        return true;
      case 'w:sym':
        text += symbol(story, element);
        return true;
      case 'w:instrText':
        addInstruction(story.fields, textWithin(element));
        return true;
      case 'w:fldChar':
        flush();
        text = fieldMark(story, element);
        return true;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        flush();
        return !callNote(story, draft, element, run);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(story, element);
        return true;
      case 'w:r':
      case 'm:oMath':
      case 'm:oMathPara':
        flush();
        readInline(story, draft, element);
        return true;
      default: {
        if (marks.has(element.name)) return true;
        const within = unwrapped(story, element);
        if (within === null) return true;
        if (within === undefined) unknownElement(story, element);
        return elementsOf(within ?? element).every(one);
      }
    }
  };
  if (look.hidden) {
    hide(story, draft, run);
    return;
  }
  elementsOf(run).every(one);
  flush();
};

/** What shows nothing in any run. */
const unseen: ReadonlySet<string> = new Set(['w:rPr', 'w:fldChar', 'w:instrText', 'w:lastRenderedPageBreak']);

/** Hidden text is left out, but its fields still begin and end. */
const hide = (story: Story, draft: Draft, run: Element): void => {
  for (const element of elementsOf(run)) {
    if (element.name === 'w:fldChar') fieldMark(story, element);
    if (element.name === 'w:instrText') addInstruction(story.fields, textWithin(element));
  }
  const isShowing = elementsOf(run).some(({ name }) => !unseen.has(name));
  if (!isShowing || !isShown(story.fields)) return;
  draft.hidden = true;
  notice(story, 'hidden text', hiddenText, run);
};

const addEquations = (story: Story, draft: Draft, element: Element): void => {
  if (!isShown(story.fields)) return;
  for (const text of equationsIn(story, element)) {
    sawResult(story.fields);
    draft.runs.push(runOf(text, at(story, element), { equation: true }));
    draft.pageAfter = false;
    draft.blank = false;
  }
};

/** Reads one element among the runs of a paragraph. */
export const readInline = (story: Story, draft: Draft, element: Element): void => {
  if (element.name === 'w:r') {
    readRun(story, draft, element);
    return;
  }
  if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
    addEquations(story, draft, element);
    return;
  }
  if (element.name === 'w:fldSimple') simpleField(story, element);
  if (element.name === 'w:drawing' || element.name === 'w:pict' || element.name === 'w:object') {
    readDrawing(story, element);
    return;
  }
  const within = unwrapped(story, element);
  if (within === null) return;
  if (within === undefined) unknownElement(story, element);
  for (const inner of elementsOf(within ?? element)) readInline(story, draft, inner);
};
