// Definitions: «термин» – определение, one under another below words that say that they are the terms of the document.
import type { Said, ValueMap } from '../said.ts';

/** Words under which terms are defined. */
export const announcesTerms = (text: string): boolean =>
  /(?<!\p{L})(?:поняти[яйе]|термин(?:ы|ов|ами|ология)?|определени[яйе])(?!\p{L})/iu.test(text) &&
  text.length < 500;

const DEFINED =
  /^\s*(?:\d{1,2}[.)]\s+)?(?:[«"](?<quoted>[^»"]{2,200})[»"]|(?<plain>[\p{L}][^–—:;]{1,200}?))(?:\s*\((?:далее\s*[–—-]?\s*)?(?<short>[^()]{1,60})\))?\s*(?:[–—]|-(?=\s))\s*\S/u;

export interface Definition {
  readonly term: string;
  readonly short: string | null;
}

/** The term that a paragraph defines; null where it defines none. */
export const definitionIn = (text: string): Definition | null => {
  const { quoted, plain, short } = DEFINED.exec(text)?.groups ?? {};
  const term = (quoted ?? plain)?.trim();
  if (term === undefined || term === '') return null;
  return { term, short: short?.trim() ?? null };
};

/** A term as terms.yaml holds it. */
export const termOf = (said: Said, { term, short }: Definition, id: string): ValueMap => ({
  id,
  term: { text: term, stretches: said.stretches },
  short: short === null ? undefined : { text: short, stretches: said.stretches },
  text: said,
});
