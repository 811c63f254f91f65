// What an act quotes (the title of another act, a name) is not its own wording; it is blanked so that places stay.

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '„': '“' };

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text from a mark that is left open to a quotation in it: a sentence that ends between the two parts them. */
const PARTED = /[.;:!?]/u;
/** Where a sentence or a part of it ends behind a closing mark. */
const ENDS = /^\s*(?:[.,;:!?)]|$)/u;

/**
 * «Об утверждении методик … проекта «Образование»: where two quotations end together one mark closes both.
 * The span of a mark that is left open, or null where nothing says that it is closed.
 */
const closedTogether = (text: string, at: number, spans: readonly Span[]): Span | null => {
  const inner = spans.find(({ from }) => from > at);
  if (inner === undefined || text.charAt(inner.from) !== text.charAt(at)) return null;
  if (PARTED.test(text.slice(at, inner.from)) || !ENDS.test(text.slice(inner.to))) return null;
  return { from: at, to: inner.to };
};

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
  const both = open.flatMap(({ at }) => closedTogether(text, at, spans) ?? []);
  return [...spans, ...both];
};

/** The text with every quotation replaced by spaces: what is left stands where it stood. Never fails. */
export const withoutQuotations = (text: string): string => {
  if (!/[«„"]/u.test(text)) return text;
  let rest = text;
  for (const { from, to } of quotations(text))
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
};
