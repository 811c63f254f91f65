// MathML, as OpenDocument keeps its formulas → LaTeX.
import { own } from '../own.ts';
import { attribute, elementsOf, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { base, braced, joinLatex, latexOf, latexText } from './latex.ts';

type Write = (parts: readonly string[], element: Element) => string;

const first = ([part = '']: readonly string[]): string => part;
const second = ([, part = '']: readonly string[]): string => part;
const third = ([, , part = '']: readonly string[]): string => part;

const marks: Readonly<Record<string, string>> = {
  '¯': 'overline',
  '‾': 'overline',
  '^': 'hat',
  '~': 'tilde',
  '→': 'vec',
  '˙': 'dot',
};

const joined: Write = (parts) => joinLatex(parts);

const writers: Readonly<Record<string, Write>> = {
  mfrac: (parts) => `\\frac{${first(parts)}}{${second(parts)}}`,
  msub: (parts) => `${base(first(parts))}_${braced(second(parts))}`,
  msup: (parts) => `${base(first(parts))}^${braced(second(parts))}`,
  msubsup: (parts) => `${base(first(parts))}_${braced(second(parts))}^${braced(third(parts))}`,
  munder: (parts) => `${base(first(parts))}_${braced(second(parts))}`,
  munderover: (parts) => `${base(first(parts))}_${braced(second(parts))}^${braced(third(parts))}`,
  mover: (parts) => {
    const mark = own(marks, second(parts).trim());
    return mark === undefined
      ? `${base(first(parts))}^${braced(second(parts))}`
      : `\\${mark}{${first(parts)}}`;
  },
  msqrt: (parts) => `\\sqrt{${joinLatex(parts)}}`,
  mroot: (parts) => `\\sqrt[${second(parts)}]{${first(parts)}}`,
  mfenced: (parts, element) =>
    joinLatex([attribute(element, 'open') ?? '(', parts.join(', '), attribute(element, 'close') ?? ')']),
  mtable: (parts) => `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`,
  mtr: (parts) => parts.join(' & '),
  mspace: () => ' ',
  mphantom: () => '',
  annotation: () => '',
  'annotation-xml': () => '',
  math: joined,
  mrow: joined,
  mstyle: joined,
  mpadded: joined,
  mtd: joined,
  semantics: joined,
  merror: joined,
};

/**
 * The LaTeX of a MathML element, without dollar signs. `unknown` is told the name of a structure that is not known; its parts are
 * written one after another.
 */
export const latexOfMathml = (root: Element, unknown: (name: string) => void): string => {
  const write = (element: Element): string => {
    const name = element.name.replace(/^math:/, '');
    if (name === 'mtext') return latexText(textWithin(element));
    if (/^m[ino]$/.test(name)) return latexOf(textWithin(element).trim());
    const writer = own(writers, name);
    if (writer === undefined) unknown(name);
    return (writer ?? joined)(elementsOf(element).map(write), element);
  };
  return write(root).trim();
};
