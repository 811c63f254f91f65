// The parser hands what stands in braces to a JavaScript parser. Here no code is wanted, so none is parsed: whatever
// stands there is taken as it is, and refused later as code.
import type { Options } from 'micromark-extension-mdxjs-esm';

type Acorn = Options['acorn'];

/** Stands in for acorn and accepts everything: braces end at the first closing one, imports at the next blank line. */
export const acceptAll = {
  parse: () => ({ type: 'Program', start: 0, end: 0, body: [], sourceType: 'module' }),
  parseExpressionAt: (source: string) => ({
    type: 'ObjectExpression',
    start: 0,
    end: source.length,
    properties: [],
  }),
} as unknown as Acorn;
