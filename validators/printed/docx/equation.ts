// Word's equations (OMML) → LaTeX: fractions, indices, roots, sums, brackets, matrices, accents. What is not known is told and its text taken.
import { unknownInEquation } from '../notice-words.ts';
import { own } from '../own.ts';
import { attribute, child, childrenOf, elementsOf, textWithin } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import { base, braced, joinLatex, latexOf, latexText } from '../text-forms/latex.ts';
import { notice, type Story } from './story.ts';
import { unwrapped } from './wrappers.ts';

type Write = (element: Element) => string;

const setting = (element: Element, properties: string, name: string): string | null =>
  attribute(child(child(element, properties), name), 'm:val');

const isOn = (element: Element, properties: string, name: string): boolean => {
  const found = child(child(element, properties), name);
  return found !== null && !/^(?:0|off|false)$/i.test(attribute(found, 'm:val') ?? '1');
};

const accents: Readonly<Record<string, string>> = {
  '\u0302': 'hat',
  '^': 'hat',
  '\u0303': 'tilde',
  '~': 'tilde',
  '\u0304': 'bar',
  '\u0305': 'overline',
  '¯': 'bar',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u20d7': 'vec',
  '→': 'vec',
  '\u030c': 'check',
  '\u0306': 'breve',
};

const brackets: Readonly<Record<string, string>> = {
  '{': '\\{',
  '}': '\\}',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '‖': '\\|',
  '': '.',
};

const bracket = (said: string | null, otherwise: string): string => {
  const character = said ?? otherwise;
  return own(brackets, character) ?? character;
};

/** Functions that LaTeX knows by name. */
const named = /^(?:sin|cos|tan|cot|arcsin|arccos|arctan|ln|log|lg|exp|min|max|lim|sup|inf|det|dim|gcd|deg)$/;

const isWide = (content: string): boolean => /\\frac|\\begin|\\sum|\\sqrt/.test(content);

/** The writers of each structure; `inside` writes all that stands in an element, `part` what stands in its child of a name. */
const writers = (
  inside: Write,
  part: (element: Element, name: string) => string,
): Readonly<Record<string, Write>> => ({
  'm:f': (element) => {
    const [above, below] = [part(element, 'm:num'), part(element, 'm:den')];
    const kind = setting(element, 'm:fPr', 'm:type');
    if (kind === 'lin' || kind === 'skw') return `${braced(above)} / ${braced(below)}`;
    return kind === 'noBar' ? `\\binom{${above}}{${below}}` : `\\frac{${above}}{${below}}`;
  },
  'm:sSub': (element) => `${base(part(element, 'm:e'))}_${braced(part(element, 'm:sub'))}`,
  'm:sSup': (element) => `${base(part(element, 'm:e'))}^${braced(part(element, 'm:sup'))}`,
  'm:sSubSup': (element) =>
    `${base(part(element, 'm:e'))}_${braced(part(element, 'm:sub'))}^${braced(part(element, 'm:sup'))}`,
  'm:sPre': (element) =>
    `{}_${braced(part(element, 'm:sub'))}^${braced(part(element, 'm:sup'))}${part(element, 'm:e')}`,
  'm:rad': (element) => {
    const degree = part(element, 'm:deg').trim();
    const isHidden = isOn(element, 'm:radPr', 'm:degHide') || degree === '';
    return `\\sqrt${isHidden ? '' : `[${degree}]`}{${part(element, 'm:e')}}`;
  },
  'm:nary': (element) => {
    const sign = latexOf(setting(element, 'm:naryPr', 'm:chr') ?? '∫');
    const [below, above] = [part(element, 'm:sub').trim(), part(element, 'm:sup').trim()];
    return joinLatex([
      sign + (below === '' ? '' : `_${braced(below)}`) + (above === '' ? '' : `^${braced(above)}`),
      ' ',
      part(element, 'm:e'),
    ]);
  },
  'm:d': (element) => {
    const settings = child(element, 'm:dPr');
    const [open, close] = [
      bracket(attribute(child(settings, 'm:begChr'), 'm:val'), '('),
      bracket(attribute(child(settings, 'm:endChr'), 'm:val'), ')'),
    ];
    const between = attribute(child(settings, 'm:sepChr'), 'm:val') ?? '|';
    const content = childrenOf(element, 'm:e').map(inside).join(between);
    return isWide(content) || open === '.' || close === '.'
      ? joinLatex([`\\left${open}`, content, `\\right${close}`])
      : joinLatex([open, content, close]);
  },
  'm:m': (element) => {
    const rows = childrenOf(element, 'm:mr').map((row) => childrenOf(row, 'm:e').map(inside).join(' & '));
    return `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`;
  },
  'm:eqArr': (element) =>
    `\\begin{aligned}${childrenOf(element, 'm:e').map(inside).join(' \\\\ ')}\\end{aligned}`,
  'm:acc': (element) =>
    `\\${own(accents, setting(element, 'm:accPr', 'm:chr') ?? '\u0302') ?? 'hat'}{${part(element, 'm:e')}}`,
  'm:bar': (element) =>
    `\\${setting(element, 'm:barPr', 'm:pos') === 'top' ? 'overline' : 'underline'}{${part(element, 'm:e')}}`,
  'm:func': (element) => {
    const name = part(element, 'm:fName').replace(/^\\text\{([a-z]+)\}/, '$1');
    return joinLatex([
      name.replace(/^[a-z]+/, (word) => (named.test(word) ? `\\${word}` : word)),
      ' ',
      part(element, 'm:e'),
    ]);
  },
  'm:limLow': (element) => `${base(part(element, 'm:e'))}_${braced(part(element, 'm:lim'))}`,
  'm:limUpp': (element) => `${base(part(element, 'm:e'))}^${braced(part(element, 'm:lim'))}`,
  'm:groupChr': (element) =>
    `\\${setting(element, 'm:groupChrPr', 'm:pos') === 'top' ? 'overbrace' : 'underbrace'}{${part(element, 'm:e')}}`,
  'm:r': (element) => {
    const text = childrenOf(element, 'm:t').map(textWithin).join('');
    return isOn(element, 'm:rPr', 'm:nor') ? latexText(text) : latexOf(text);
  },
});

const transparent: ReadonlySet<string> = new Set([
  'm:oMath',
  'm:e',
  'm:box',
  'm:borderBox',
  'm:phant',
  'm:num',
  'm:den',
  'm:sub',
  'm:sup',
  'm:deg',
  'm:lim',
  'm:fName',
  'w:r',
]);

const unknownStructure = (story: Story, element: Element): void =>
  notice(story, 'equation', unknownInEquation(element.name), element);

const writing = (story: Story): Write => {
  const one = (element: Element): string => {
    const write = own(structures, element.name);
    if (write !== undefined) return write(element);
    if (element.name === 'w:t') return latexOf(textWithin(element));
    if (/Pr$/.test(element.name)) return '';
    if (transparent.has(element.name)) return inside(element);
    const within = unwrapped(story, element);
    if (within === null) return '';
    if (within !== undefined) return inside(within);
    unknownStructure(story, element);
    return inside(element);
  };
  const inside: Write = (element) => joinLatex(elementsOf(element).map(one));
  const part = (element: Element, name: string): string => {
    const found = child(element, name);
    return found === null ? '' : inside(found);
  };
  const structures = writers(inside, part);
  return inside;
};

/** The equations of an `m:oMath` or of the lines of an `m:oMathPara`, each between dollar signs; none where nothing is written in them. */
export const equationsIn = (story: Story, element: Element): readonly string[] => {
  const write = writing(story);
  const equations = element.name === 'm:oMathPara' ? childrenOf(element, 'm:oMath') : [element];
  return equations.flatMap((equation) => {
    const latex = write(equation).trim();
    return latex === '' ? [] : [`$${latex}$`];
  });
};
