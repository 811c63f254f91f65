// Frames and shapes: text boxes become asides, pictures and objects are told, formulas are written as LaTeX.

import { textOf } from '../grid.ts';
import { embedded, outsidePart, picture, unknownInEquation } from '../notice-words.ts';
import { attribute, child, elementsOf, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { latexOfMathml } from '../text-forms/mathml.ts';
import { at, notice, type Story } from './story.ts';

/** Whether an element draws something: `draw:frame`, `draw:custom-shape`, a group of them. */
export const isFrame = ({ name }: Element): boolean => name.startsWith('draw:');

/** What shows nothing by itself: how a shape is drawn, what it is called. */
const silent =
  /^(?:svg:(?:title|desc)|draw:(?:enhanced-geometry|glue-point|contour-polygon|contour-path|image-map|equation|handle|param)|office:event-listeners|loext:.*)$/;

const alternativeOf = (frame: Element): string =>
  ['svg:desc', 'svg:title']
    .map((name) => child(frame, name))
    .map((said) => (said === null ? '' : textWithin(said)))
    .find((said) => said.trim() !== '') ?? '';

/** The MathML of a formula: within the object, or in the part that it names. */
const mathOf = (story: Story, object: Element): Element | null => {
  const inner = child(object, 'math:math');
  if (inner !== null) return inner;
  const name = (attribute(object, 'xlink:href') ?? '').replace(/^\.\//, '').replace(/\/$/, '');
  if (name === '' || !story.odt.opened.has(`${name}/content.xml`)) return null;
  const root = story.odt.opened.xml(`${name}/content.xml`);
  return root?.name === 'math:math' ? root : null;
};

const equationOf = (story: Story, object: Element): string | null => {
  const math = mathOf(story, object);
  if (math === null) return null;
  const latex = latexOfMathml(math, (name) => notice(story, 'equation', unknownInEquation(name), object));
  return latex === '' ? null : `$${latex}$`;
};

const isOutside = (element: Element): boolean => /^[a-z]+:/i.test(attribute(element, 'xlink:href') ?? '');

/** Reads a frame or shape. Gives the formula that it holds, to stand in the text; everything else goes beside it. */
export const readFrame = (story: Story, frame: Element): string | null => {
  let equation: string | null = null;
  const own: Element[] = [];
  for (const inner of elementsOf(frame)) {
    if (silent.test(inner.name)) continue;
    if (inner.name === 'draw:image') {
      if (isOutside(inner)) notice(story, 'external link', outsidePart, inner);
      notice(story, 'picture', picture(alternativeOf(frame)), frame);
    } else if (inner.name === 'draw:object') {
      const found = equationOf(story, inner);
      if (found === null) notice(story, 'embedded object', embedded, frame);
      equation ??= found;
    } else if (/^draw:(?:object-ole|plugin|applet|floating-frame)$/.test(inner.name))
      notice(story, 'embedded object', embedded, frame);
    else if (isFrame(inner) && inner.name !== 'draw:text-box') equation ??= readFrame(story, inner);
    else for (const shown of inner.name === 'draw:text-box' ? elementsOf(inner) : [inner]) own.push(shown);
    // An object has its picture beside it, for programs that do not know it.
    if (inner.name.startsWith('draw:object')) break;
  }
  const blocks = story.odt.blocks(
    { ...story, pageNext: false },
    { ...frame, name: 'draw:text-box', children: own },
  );
  if (textOf(blocks).trim() !== '')
    story.odt.asides.push({ kind: 'text box', mark: null, blocks, place: at(story, frame) });
  return equation;
};
