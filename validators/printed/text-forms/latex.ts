// Characters of an equation as LaTeX, the form in which Svod keeps formulas: the few commands that formulas of acts need, all else as it stands.
import { own } from '../own.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\backslash',
  '·': '\\cdot',
  '∙': '\\cdot',
  '⋅': '\\cdot',
  '×': '\\times',
  '÷': '\\div',
  '±': '\\pm',
  '∓': '\\mp',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '≡': '\\equiv',
  '∞': '\\infty',
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '∬': '\\iint',
  '∮': '\\oint',
  '⋃': '\\bigcup',
  '⋂': '\\bigcap',
  '∪': '\\cup',
  '∩': '\\cap',
  '∈': '\\in',
  '∉': '\\notin',
  '⊂': '\\subset',
  '∅': '\\emptyset',
  '∂': '\\partial',
  '∇': '\\nabla',
  '∀': '\\forall',
  '∃': '\\exists',
  '→': '\\to',
  '⇒': '\\Rightarrow',
  '⇔': '\\Leftrightarrow',
  '∆': '\\Delta',
  '…': '\\dots',
  '⋯': '\\cdots',
  '∗': '*',
  '−': '-',
  '∕': '/',
  '⁄': '/',
  '\u2061': '',
  '\u200b': '',
};

const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
/** Capital letters that look like Latin ones have no command of their own. */
const greekCapitals = new Set('Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'.split(' '));

const greek = (character: string): string | null => {
  const code = character.codePointAt(0) ?? 0;
  const small = greekNames[code - 0x3b1];
  if (small !== undefined) return small === 'omicron' ? 'o' : `\\${small}`;
  const name = greekNames[code - 0x391];
  const capital = name === undefined ? '' : `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return greekCapitals.has(capital) ? `\\${capital}` : null;
};

const special = /[%#&_{}$]/;
/** Letters of mathematical alphabets are the plain letters in a look of their own. */
const mathematical = /[\u{1d400}-\u{1d7ff}ℎ]/gu;

/** The characters of an equation's run. A command is parted by a space from a letter behind it. */
export const latexOf = (text: string): string => {
  let written = '';
  for (const character of text.replace(mathematical, (letter) => letter.normalize('NFKC'))) {
    const command = own(commands, character) ?? greek(character);
    const next = command ?? (special.test(character) ? `\\${character}` : character);
    written += /\\[a-z]+$/i.test(written.slice(-16)) && /^\p{L}/u.test(next) ? ` ${next}` : next;
  }
  return written;
};

/** Text within an equation; a sign of per cent by itself is none. */
export const latexText = (text: string): string =>
  /^\s*%?\s*$/u.test(text)
    ? text.includes('%')
      ? '\\%'
      : ' '
    : `\\text{${text.replace(/[\\%#&_{}$]/g, (character) => (character === '\\' ? '/' : `\\${character}`))}}`;

/** An argument: one letter or digit stands as it is, everything else in braces. */
export const braced = (latex: string): string => {
  const inner = latex.trim();
  return /^[\p{L}\p{N}]$/u.test(inner) ? inner : `{${inner}}`;
};

/** What an index hangs on: longer than one sign it is held together. */
export const base = (latex: string): string =>
  /^(?:[\p{L}\p{N}]|\\[a-z]+|\\[a-z]+\{[^{}]*\}|\([^()]*\))$/iu.test(latex.trim())
    ? latex.trim()
    : `{${latex.trim()}}`;

/** Puts parts beside each other, a command apart from a letter behind it. */
export const joinLatex = (parts: readonly string[]): string =>
  parts.reduce(
    (written, part) =>
      /\\[a-z]+$/i.test(written.slice(-16)) && /^\p{L}/u.test(part) ? `${written} ${part}` : written + part,
    '',
  );
