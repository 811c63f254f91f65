// Pictures, text boxes and objects, of today's markup and of the old one: a picture is told by its alternative text, a box is read as an aside.

import { embedded, picture } from '../notice-words.ts';
import { attribute, child, elementsOf } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { paragraphOf, runOf } from '../plain.ts';
import type { Says } from '../printed.ts';
import { at, notice, type Story, unknownElement } from './story.ts';
import { unwrapped } from './wrappers.ts';

/** What stands in text boxes is read with them. */
const findAll = (element: Element, names: ReadonlySet<string>): readonly Element[] =>
  elementsOf(element).flatMap((each) => {
    if (names.has(each.name)) return [each];
    return each.name === 'w:txbxContent' ? [] : findAll(each, names);
  });

/** The alternatives of a drawing are looked through here, so that a box stands once. */
const boxesOf = (story: Story, element: Element): readonly Element[] =>
  elementsOf(element).flatMap((each) => {
    if (each.name === 'w:txbxContent') return [each];
    const within = each.name === 'mc:AlternateContent' ? unwrapped(story, each) : each;
    return within === null || within === undefined ? [] : boxesOf(story, within);
  });

const oldEquation: Says = {
  ru: 'Формула старого редактора (Microsoft Equation): не прочитана. Наберите её через «Вставка» – «Уравнение»',
  en: 'An equation of the old editor (Microsoft Equation): not read. Enter it by “Insert” – “Equation”',
};

const alternativeOf = (element: Element): string => {
  const [described] = findAll(element, new Set(['wp:docPr', 'v:shape', 'v:rect']));
  return attribute(described, 'descr') ?? attribute(described, 'alt') ?? attribute(described, 'title') ?? '';
};

const pictures: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds', 'a:blip']);

/** A line of large letters behind the page («ЧЕРНОВИК»). */
const watermark = (story: Story, element: Element): void => {
  const [path] = findAll(element, new Set(['v:textpath']));
  const text = attribute(path, 'string');
  if (path === undefined || text === null || text.trim() === '') return;
  const place = at(story, path);
  const blocks = [paragraphOf([runOf(text, place)], place)];
  story.docx.asides.push({ kind: 'text box', mark: null, blocks, place });
};

/** Reads a drawing, a shape of the old markup or an object; text boxes become asides of the document. */
export const readDrawing = (story: Story, element: Element): void => {
  const boxes = boxesOf(story, element);
  for (const box of boxes) {
    const blocks = story.docx.blocks({ ...story, pageNext: false, joined: [], fields: { open: [] } }, box);
    if (blocks.length > 0)
      story.docx.asides.push({ kind: 'text box', mark: null, blocks, place: at(story, box) });
  }
  watermark(story, element);
  const ole = findAll(element, new Set(['o:OLEObject']))[0];
  if (ole !== undefined) {
    const isEquation = /equation/i.test(attribute(ole, 'ProgID') ?? '');
    notice(story, isEquation ? 'equation' : 'embedded object', isEquation ? oldEquation : embedded, element);
  } else if (findAll(element, pictures).length > 0)
    notice(story, 'picture', picture(alternativeOf(element)), element);
  else if (boxes.length === 0 && child(element, 'w:control') !== null) unknownElement(story, element);
};
