// The small language of number formats in spreadsheets («# ##0,00», «ДД.ММ.ГГГГ», as files spell them: «#,##0.00», «dd\.mm\.yyyy»).
// ECMA-376 Part 1, 18.8.31.

export type Token =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly is: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'exponent' | 'fraction' }
  /** «yyyy», «m», «[h]» (elapsed), «am/pm», «.00» behind seconds. */
  | { readonly is: 'date'; readonly code: string; readonly elapsed: boolean };

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: ((value: number) => boolean) | null;
  /** Names of months in English: the format says so. */
  readonly english: boolean;
  /** Says a moment, not a quantity. */
  readonly isDate: boolean;
}

const compare: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '<=': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

/** One piece of a format: in quotes, behind a backslash, in brackets, a run of one letter, a sign. */
const piece =
  /"([^"]*)"?|\\([\s\S]?)|_[\s\S]?|\*[\s\S]?|\[([^\]]*)\]?|general|am\/pm|a\/p|e[+-]|(y+|m+|d+|h+|s+|e+|g+|b+)|([\s\S])/giu;

interface Draft {
  tokens: Token[];
  condition: Section['condition'];
  english: boolean;
}

const bracketed = (inside: string, draft: Draft): void => {
  const [, sign = '', bound = ''] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside.trim()) ?? [];
  const test = compare[sign];
  if (test !== undefined) draft.condition = (value) => test(value, Number(bound));
  else if (/^(?:h+|m+|s+)$/i.test(inside))
    draft.tokens.push({ is: 'date', code: inside.toLowerCase(), elapsed: true });
  else if (inside.startsWith('$')) {
    const [money = '', locale = ''] = inside.slice(1).split('-');
    if (money !== '') draft.tokens.push({ is: 'literal', text: money });
    if (/^(?:f800|x-sysdate)/i.test(locale)) draft.tokens.push(...longDate);
    if (/09$/.test(locale) || /^en/i.test(locale)) draft.english = true;
  }
};

const date = (code: string): Token => ({ is: 'date', code, elapsed: false });
const literal = (text: string): Token => ({ is: 'literal', text });

/** The long date of the system, as Russian Windows has it. */
const longDate: readonly Token[] = [
  date('d'),
  literal(' '),
  date('mmmm'),
  literal(' '),
  date('yyyy'),
  literal(' г.'),
];

const simple: Readonly<Record<string, Token>> = {
  '0': { is: 'digit', sign: '0' },
  '#': { is: 'digit', sign: '#' },
  '?': { is: 'digit', sign: '?' },
  '.': { is: 'point' },
  ',': { is: 'comma' },
  '%': { is: 'percent' },
  '@': { is: 'text' },
  '/': { is: 'fraction' },
};

const add = (match: RegExpExecArray, draft: Draft): void => {
  const [whole, quoted, escaped, brackets, letters, sign] = match;
  const lower = whole.toLowerCase();
  if (quoted !== undefined) draft.tokens.push(literal(quoted));
  else if (escaped !== undefined) draft.tokens.push(literal(escaped));
  else if (brackets !== undefined) bracketed(brackets, draft);
  else if (whole.startsWith('_')) draft.tokens.push(literal(' '));
  else if (whole.startsWith('*')) return;
  else if (lower === 'general') draft.tokens.push({ is: 'general' });
  else if (lower === 'am/pm' || lower === 'a/p') draft.tokens.push(date(lower));
  else if (/^e[+-]/.test(lower)) draft.tokens.push({ is: 'exponent' });
  else if (letters !== undefined) draft.tokens.push(/^[egb]/.test(lower) ? literal(letters) : date(lower));
  else if (sign !== undefined) draft.tokens.push(simple[sign] ?? literal(sign));
};

/** «ss.00»: the point and the noughts behind seconds are parts of them; a slash in a date is a sign like others. */
const inDate = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, index): readonly Token[] => {
    const before = tokens[index - 1];
    if (token.is === 'point') {
      let noughts = 0;
      for (let next = tokens[index + 1]; next?.is === 'digit'; next = tokens[index + noughts + 1])
        noughts += 1;
      return before?.is === 'date' && before.code.startsWith('s') && noughts > 0
        ? [date(`.${'0'.repeat(noughts)}`)]
        : [literal('.')];
    }
    if (token.is === 'digit') return [];
    if (token.is === 'fraction') return [literal('/')];
    return token.is === 'comma' ? [literal(',')] : [token];
  });

/** One section of a format. */
const readSection = (code: string): Section => {
  const draft: Draft = { tokens: [], condition: null, english: false };
  for (const match of code.matchAll(piece)) add(match, draft);
  const isDate = draft.tokens.some(({ is }) => is === 'date');
  return { ...draft, isDate, tokens: isDate ? inDate(draft.tokens) : draft.tokens };
};

const longest = 500;

/** The sections of a format; a format longer than Excel allows is cut. */
export const readFormat = (code: string): readonly Section[] => {
  const sections: string[] = [''];
  for (const [part, separator] of code
    .slice(0, longest)
    .matchAll(/"[^"]*"?|\\[\s\S]?|\[[^\]]*\]?|(;)|[\s\S]/gu))
    if (separator !== undefined) sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  return sections.slice(0, 4).map(readSection);
};
