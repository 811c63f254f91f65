// The annexes of which an order speaks: «Утвердить Положение … согласно приложению № 1», «прилагаемый план …».
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import type { Item } from '../layout/lines.ts';
import { linesIn } from '../layout/lines.ts';
import type { Said, ValueMap } from '../said.ts';

/** An annex that stands in the files, and the document of the act in which it is. */
export interface PlacedAnnex {
  /** The number in its stamp; null where none is printed. */
  readonly number: string | null;
  readonly document: string;
}

const NUMBERED =
  /^(?<title>.{3,2000}?)[\s,(]*(?:согласно|в\s+соответствии\s+с)?\s*\(?приложени(?:ю|е|я|ем|и)\s*(?:(?:№|N)?\s*(?<number>\d{1,3}))?(?:\s+к\s+настоящему\s+\p{L}+)?\s*\)?\s*[.;,]?\s*$/iu;
const ATTACHED = /(?<!\p{L})прилагаем(?:ое|ый|ую|ые|ая)\s+(?<title>.{3,2000}?)\s*[.;]?\s*$/iu;
const VERB = /^(?:утвердить|ввести\s+в\s+действие|принять)\s*:?\s*/iu;

interface Named {
  readonly number: string | null;
  readonly title: Said;
}

/** «Положение … (приложение № 1), план … (приложение № 2)»: several in one clause. */
const SEVERAL =
  /(?<title>[^()]{3,1000}(?:\([^()]*\)[^()]*)*?)\s*\(приложение\s*(?:№|N)?\s*(?<number>\d{1,3})\)[\s,;]*(?:и\s+)?/giu;

const severalIn = (said: Said): readonly Named[] => {
  const number = readClauseNumber(said.text);
  const text = said.text.slice(number?.rest ?? 0).replace(VERB, '');
  return [...text.matchAll(SEVERAL)].map(({ groups }) => ({
    number: groups?.['number'] ?? null,
    title: { text: (groups?.['title'] ?? '').trim(), stretches: said.stretches },
  }));
};

const namedIn = (said: Said): readonly Named[] => {
  const several = severalIn(said);
  if (several.length > 1) return several;
  const number = readClauseNumber(said.text);
  const text = said.text.slice(number?.rest ?? 0).replace(VERB, '');
  const numbered = NUMBERED.exec(text)?.groups;
  const attached = ATTACHED.exec(said.text)?.groups;
  const title = (numbered?.['title'] ?? attached?.['title'])
    ?.replace(/^прилагаем\p{L}{2}\s+/iu, '')
    .replace(/\s*\(далее[^()]*\)$/iu, '')
    .trim();
  if (title === undefined || title === '') return [];
  return [{ number: numbered?.['number'] ?? null, title: { text: title, stretches: said.stretches } }];
};

/** The annexes in the order of the act; one that is not among the printed documents is left out. */
export const annexesOf = (order: readonly Item[], placed: readonly PlacedAnnex[]): readonly ValueMap[] => {
  const found = linesIn(order).flatMap(({ said }) => namedIn(said));
  const used = new Set<PlacedAnnex>();
  return found.flatMap(({ number, title }) => {
    const document =
      placed.find((annex) => number !== null && annex.number === number && !used.has(annex)) ??
      placed.find((annex) => (annex.number === null || number === null) && !used.has(annex));
    if (document === undefined) return [];
    used.add(document);
    return [{ number: number ?? undefined, title, document: document.document }];
  });
};
