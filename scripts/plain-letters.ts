// `\p{L}` is dear: V8 gathers the six hundred ranges of all letters of the world for every pattern that has it, and a check asks
// hundreds of them. Acts are printed in Latin, Greek and Cyrillic letters, so in the bundle such a class says these.
import ts from 'typescript';

/** What acts are printed in: Latin, Greek and Cyrillic, letters and figures above and below the line, in circles, Roman. */
const blocks = [
  [0, 0x52f],
  [0x1e00, 0x1fff],
  [0x2070, 0x218f],
  [0x2460, 0x24ff],
] as const;

const written = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** The inside of a class that holds of these blocks what a property has. */
const insideOf = (property: string): string => {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const ranges: string[] = [];
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code += 1) {
      const from = code;
      while (code <= last && has.test(String.fromCharCode(code))) code += 1;
      if (code > from)
        ranges.push(code - 1 === from ? written(from) : `${written(from)}-${written(code - 1)}`);
    }
  return ranges.join('');
};

/** The properties that cost much and are asked for often. */
const classes: ReadonlyMap<string, string> = new Map(['L', 'N'].map((name) => [name, insideOf(name)]));

/**
 * The text of a pattern with these properties written out; `backslash` is one as the literal writes it.
 *
 * @throws Error where a class begins in one literal and ends in another: what stands in it cannot be told
 */
const plainPattern = (literal: string, backslash: string): string => {
  if (!/\\p\{[LN]\}/iu.test(literal)) return literal;
  let plain = '';
  let inClass = false;
  for (let at = 0; at < literal.length; ) {
    const property = literal.startsWith(backslash, at)
      ? /^p\{(\w+)\}/i.exec(literal.slice(at + backslash.length, at + backslash.length + 8))
      : null;
    const inside = classes.get(property?.[1] ?? '');
    const isOther = property?.[0].startsWith('P') === true;
    if (property !== null && inside !== undefined && !(isOther && inClass)) {
      plain += (inClass ? inside : `[${isOther ? '^' : ''}${inside}]`).replaceAll('\\', backslash);
      at += backslash.length + property[0].length;
      continue;
    }
    const step = literal.startsWith(backslash, at) ? backslash.length + 1 : 1;
    if (literal[at] === ']' && !inClass) throw new Error(`no class ends here: ${literal}`);
    if (step === 1) inClass = literal[at] === '[' || (inClass && literal[at] !== ']');
    plain += literal.slice(at, at + step);
    at += step;
  }
  if (inClass) throw new Error(`a class does not end: ${literal}`);
  return plain;
};

/** The text of a module in which every pattern, and every string that one is made of, says plainly which letters it means. */
export const plainLetters = (text: string): string => {
  if (!/\\p\{[LN]\}/iu.test(text)) return text;
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  let done = 0;
  const put = (node: ts.Node, backslash: string): void => {
    pieces.push(text.slice(done, node.getStart()), plainPattern(node.getText(), backslash));
    done = node.end;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) put(node, '\\');
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) put(node, '\\\\');
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return [...pieces, text.slice(done)].join('');
};
