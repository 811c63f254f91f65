// HTML → a tree of elements of the form that XML parts have, within the same bounds. No script is run, nothing is fetched: it is text.
import { Parser } from 'htmlparser2';
import { maxDepth, maxNodes, maxTextLength } from '../package/limits.ts';
import type { Element } from '../package/xml.ts';
import { damaged, tooLarge } from '../refusals.ts';

interface Open extends Element {
  children: (Element | string)[];
  to: number;
}

const tooMuch = (): Error => tooLarge({ ru: 'слишком много разметки', en: 'there is too much markup' });

/** Reads HTML, however broken; the root is called `html`. @throws Refused */
export const parseHtml = (text: string): Element => {
  const root: Open = { name: 'html', attributes: {}, children: [], from: 0, to: text.length };
  const open: Open[] = [root];
  let nodes = 0;
  let length = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > maxNodes) throw tooMuch();
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      count();
      if (open.length >= maxDepth)
        throw damaged({ ru: 'слишком глубокая вложенность разметки', en: 'its markup is nested too deep' });
      const element: Open = {
        name,
        attributes,
        children: [],
        from: parser.startIndex,
        to: parser.endIndex + 1,
      };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    onclosetag: () => {
      const element = open.length > 1 ? open.pop() : undefined;
      if (element !== undefined) element.to = parser.endIndex + 1;
    },
    ontext: (said) => {
      length += said.length;
      if (length > maxTextLength) throw tooMuch();
      const children = open.at(-1)?.children ?? [];
      const last = children.at(-1);
      // An entity comes as a text of its own.
      if (typeof last === 'string') children[children.length - 1] = last + said;
      else {
        count();
        children.push(said);
      }
    },
  });
  parser.write(text);
  parser.end();
  return root;
};

/** Line and column of an offset, both from 1. */
export const linesOf = (
  text: string,
): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
