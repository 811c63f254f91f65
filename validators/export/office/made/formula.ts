// A formula as an act prints it: in one line, symbols with what stands below and above them.

import type { PrintedFormula } from '../../../model/types.ts';
import { type MathNode, symbolToMathML, toMathML } from '../../../text/formula/formula.ts';
import type { Paragraph, Run } from '../document.ts';
import { paragraph } from './paragraphs.ts';

const spaced = (sign: string): string => (/^[()[\]]$/.test(sign) ? sign : ` ${sign} `);

/** What a division divides, in brackets where it is more than one thing. */
const term = (node: MathNode | undefined, script: Run['script']): readonly Run[] => {
  if (node === undefined) return [];
  const inner = runsOf(node, script);
  return node.name === 'mrow' && node.children.length > 1
    ? [{ text: '(', ...scripted(script) }, ...inner, { text: ')', ...scripted(script) }]
    : inner;
};

const scripted = (script: Run['script']): Omit<Run, 'text'> => (script === undefined ? {} : { script });

const runsOf = (node: MathNode, script?: Run['script']): readonly Run[] => {
  const { name, text, children } = node;
  if (text !== null) return [{ text: name === 'mo' ? spaced(text) : text, ...scripted(script) }];
  const [first, second] = children;
  if (name === 'mfrac')
    return [...term(first, script), { text: ' / ', ...scripted(script) }, ...term(second, script)];
  if ((name === 'msub' || name === 'msup') && first !== undefined && second !== undefined)
    return [...runsOf(first, script), ...runsOf(second, name === 'msub' ? 'below' : 'above')];
  return children.flatMap((child) => runsOf(child, script));
};

/** A formula and what its symbols mean, a paragraph each; as it is written where it was not understood. */
export const formulaParagraphs = ({
  printed,
  parsed,
  where,
  symbols,
}: PrintedFormula): readonly Paragraph[] => [
  paragraph('cell', [
    ...(parsed.ok ? toMathML(parsed.value).flatMap((node) => runsOf(node)) : [{ text: printed }]),
    ...(where === null ? [] : [{ text: /^\p{L}/u.test(where) ? `, ${where}` : ` ${where}` }]),
  ]),
  ...symbols.map(({ symbol, parsed: read, means }) =>
    paragraph('cell', [
      ...(read.ok ? runsOf(symbolToMathML(read.value)) : [{ text: symbol }]),
      { text: ` – ${means}` },
    ]),
  ),
];
