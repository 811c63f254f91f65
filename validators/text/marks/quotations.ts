// What an act quotes (the title of another act, a name) is not its own wording; it is blanked so that places stay.
import { blanked, type Span } from '../places/blanked.ts';
import { firstBeyond } from '../places/halving.ts';
import { remembered } from '../remembered.ts';

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '„': '“' };

/** The text from a mark that is left open to a quotation in it: a sentence that ends between the two parts them. */
const PARTED = /[.;:!?]/gu;
/** Where a sentence or a part of it ends behind a closing mark. */
const ENDS = /^\s*(?:[.,;:!?)]|$)/u;

/** Of the spans that begin behind a place the one that ends first. */
const firstEnding = (spans: readonly Span[]): ((at: number) => Span | null) => {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const ending: Span[] = new Array(sorted.length);
  let first: Span | undefined;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const span = sorted[index];
    if (span !== undefined && (first === undefined || span.to < first.to)) first = span;
    if (first !== undefined) ending[index] = first;
  }
  return (at) => ending[firstBeyond(sorted.length, (index) => (sorted[index]?.from ?? 0) <= at)] ?? null;
};

/**
 * «Об утверждении методик … проекта «Образование»: where two quotations end together one mark closes both.
 * The spans of the marks that are left open and that something says are closed so.
 */
const closedTogether = (text: string, open: readonly number[], spans: readonly Span[]): readonly Span[] => {
  const firstBehind = firstEnding(spans);
  const parting = Array.from(text.matchAll(PARTED), ({ index }) => index);
  const ends = new Map<Span, boolean>();
  const endsSentence = (span: Span): boolean => {
    const known = ends.get(span) ?? ENDS.test(text.slice(span.to));
    ends.set(span, known);
    return known;
  };
  // The marks and what parts them are in order: what parts a mark from a quotation is the first that stands behind it.
  let next = 0;
  return open.flatMap((at) => {
    while ((parting[next] ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const inner = firstBehind(at);
    if (inner === null || text.charAt(inner.from) !== text.charAt(at)) return [];
    const parted = (parting[next] ?? Number.POSITIVE_INFINITY) < inner.from;
    return parted || !endsSentence(inner) ? [] : [{ from: at, to: inner.to }];
  });
};

/** Quotations, the marks included; one stands before those inside it or behind. A mark that is never closed quotes nothing. */
export const quotations = (text: string): readonly Span[] => {
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
  if (open.length === 0) return spans;
  const both = closedTogether(
    text,
    open.map(({ at }) => at),
    spans,
  );
  return [...spans, ...both];
};

/** The text with every quotation replaced by spaces: what is left stands where it stood. Never fails. */
export const withoutQuotations: (text: string) => string = remembered((text) => {
  if (!/[«„"]/u.test(text)) return text;
  return blanked(text, quotations(text));
});
