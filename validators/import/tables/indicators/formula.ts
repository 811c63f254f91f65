// A cell of formulas: «Д = А / Б × 100 %, где А – …; Б – …», as the formula and its symbols.
import type { Paragraph } from '../../../printed/printed.ts';
import { parseFormula, parseSymbol } from '../../../text/formula/formula.ts';
import { joinSaid, type Said, type ValueMap } from '../../said.ts';
import { cut, withoutEnd } from '../grid/lines.ts';

/** Longer cells are texts. */
const longestCell = 6000;
const mostFormulas = 10;

const EQUATION = /\$[^$=]{1,200}=[^$]{1,400}\$/gu;
const PLAIN =
  /(?:^|[\n;.]\s*)([\p{L}\d_{},()\\ ]{1,40}=[^=\n;]{1,200}?)(?=\s*(?:,?\s*где(?!\p{L})|[;\n]|$))/gu;
const WHERE = /^\s*(,?\s*где\s*:?)\s*/u;
const SYMBOL = /(\$[^$]{1,60}\$|\p{L}[\p{L}\d]{0,11}(?:_(?:\{[^{}]{1,30}\}|[\p{L}\d]))?)\s*[–—-]\s+/uy;

interface Found {
  readonly printed: Said;
  readonly from: number;
  readonly to: number;
}

/** Indices and powers of runs as LaTeX writes them. */
const marked = (paragraph: Paragraph, from: number, to: number): readonly Said[] => {
  let at = 0;
  return paragraph.runs.flatMap((run): Said[] => {
    const [start, end] = [Math.max(at, from), Math.min(at + run.text.length, to)];
    at += run.text.length;
    if (start >= end) return [];
    const text = paragraph.text.slice(start, end);
    const stretch = { paragraph, from: start, to: end };
    if (run.script === null || text.trim() === '') return [{ text, stretches: [stretch] }];
    const sign = run.script === 'below' ? '_' : '^';
    const index = text.trim();
    return [{ text: index.length === 1 ? `${sign}${index}` : `${sign}{${index}}`, stretches: [stretch] }];
  });
};

/** What is said, with the indices of its symbols as LaTeX writes them. */
const asMath = (whole: Said): Said => {
  const isPlain = whole.stretches.every(({ paragraph }) =>
    paragraph.runs.every(({ script }) => script === null),
  );
  if (isPlain) return whole;
  let at = 0;
  const parts: Said[] = [];
  for (const { paragraph, from, to } of whole.stretches) {
    const own = paragraph.text.slice(from, to);
    const found = whole.text.indexOf(own, at);
    if (found > at) parts.push({ text: whole.text.slice(at, found), stretches: [] });
    parts.push(...marked(paragraph, from, to));
    at = found + own.length;
  }
  return joinSaid([...parts, { text: whole.text.slice(at), stretches: [] }], '');
};

const isFormula = (text: string): boolean => parseFormula(text).ok;

const formulasIn = (whole: Said): readonly Found[] => {
  const equations = [...whole.text.matchAll(EQUATION)].map(({ 0: text, index }) => ({
    printed: cut(whole, index, index + text.length),
    from: index,
    to: index + text.length,
  }));
  if (equations.length > 0) return equations;
  return [...whole.text.matchAll(PLAIN)].flatMap(({ 0: all, 1: text = '', index }) => {
    const from = index + all.length - text.length;
    const own = cut(whole, from, from + text.length);
    return isFormula(own.text)
      ? [{ printed: { ...own, text: `$${own.text}$` }, from, to: from + text.length }]
      : [];
  });
};

const TOKENS = /\p{L}[\p{L}\d]{0,11}(?:_(?:\{[^{}]{1,30}\}|[\p{L}\d]))?/gu;

/** The symbols that a text explains one after the other, those of the formula known; null where it says anything else. */
const symbolsIn = (whole: Said, formula: string): readonly ValueMap[] | null => {
  const used = new Set(formula.match(TOKENS));
  const starts: { readonly at: number; readonly symbol: string; readonly to: number }[] = [];
  const text = whole.text;
  for (const gap of text.matchAll(/(?:^|[,;.\n]|\s)\s*(?=[$\p{L}])/gu)) {
    SYMBOL.lastIndex = gap.index + gap[0].length;
    const [all, symbol = ''] = SYMBOL.exec(text) ?? [];
    const isApart = /[,;.\n]/u.test(gap[0]) || /^\$|_/u.test(symbol) || used.has(symbol);
    const isFirst = starts.length === 0 || isApart;
    if (all === undefined || !isFirst || !parseSymbol(symbol.replaceAll('$', '')).ok) continue;
    starts.push({ at: SYMBOL.lastIndex - all.length, symbol, to: SYMBOL.lastIndex });
  }
  if (text === '') return [];
  if (starts[0]?.at !== 0) return null;
  const symbols = starts.map(({ at, symbol, to }, index) => {
    const inner = symbol.startsWith('$') ? [at + 1, at + symbol.length - 1] : [at, at + symbol.length];
    return {
      symbol: cut(whole, inner[0] ?? at, inner[1] ?? to),
      means: withoutEnd(cut(whole, to, starts[index + 1]?.at ?? text.length), /[\s,;]/u),
    };
  });
  return symbols.every(({ means }) => means.text !== '') ? symbols : null;
};

/** The formulas of a cell with their symbols; null where it says something that is neither. */
export const readFormulas = (printed: Said): readonly ValueMap[] | null => {
  if (printed.text.length > longestCell || !printed.text.includes('=')) return null;
  const whole = asMath(printed);
  const found = formulasIn(whole);
  const [first] = found;
  if (first === undefined || found.length > mostFormulas || whole.text.slice(0, first.from).trim() !== '')
    return null;
  const formulas = found.map((own, index): ValueMap | null => {
    const end = found[index + 1]?.from ?? whole.text.length;
    const [lead, where] = WHERE.exec(whole.text.slice(own.to, end)) ?? [];
    const rest = withoutEnd(cut(whole, own.to + (lead?.length ?? 0), end), /[\s,;]/u);
    const symbols = symbolsIn(rest, own.printed.text);
    if (symbols === null || (lead === undefined && symbols.length > 0)) return null;
    return {
      printed: own.printed,
      where: where === undefined ? undefined : cut(whole, own.to, own.to + (lead?.length ?? 0)),
      symbols: symbols.length === 0 ? undefined : symbols,
    };
  });
  const read = formulas.filter((formula) => formula !== null);
  return read.length === formulas.length ? read : null;
};

/** A cell as the source has it: its formulas between the signs of LaTeX, all else as it is printed. */
export const asFormulas = (printed: Said): Said => {
  if (readFormulas(printed) === null) return printed;
  const whole = asMath(printed);
  let at = 0;
  const parts = formulasIn(whole).flatMap((own) => {
    const before = cut(whole, at, own.from);
    at = own.to;
    return [before, own.printed];
  });
  const all = [...parts, cut(whole, at, whole.text.length)];
  return joinSaid(
    all.filter(({ text }) => text !== ''),
    ' ',
  );
};
