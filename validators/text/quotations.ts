// What an act quotes (the title of another act, a name) is not its own wording; it is blanked so that places stay.

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '„': '“' };

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Outermost quotations, the marks included. A mark that is never closed quotes nothing. */
const quotations = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  const open: { readonly at: number; readonly closes: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closes = PAIRS[sign];
    const last = open.at(-1);
    if (closes !== undefined) open.push({ at, closes });
    else if (last !== undefined && sign === last.closes) {
      open.pop();
      spans.push({ from: last.at, to: at + 1 });
    } else if (sign === '"') open.push({ at, closes: '"' });
  }
  return spans;
};

/** The text with every quotation replaced by spaces: what is left stands where it stood. Never fails. */
export const withoutQuotations = (text: string): string => {
  if (!/[«„"]/u.test(text)) return text;
  let rest = text;
  for (const { from, to } of quotations(text))
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
};
