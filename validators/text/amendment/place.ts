// Where an amending act changes something: «в абзаце втором пункта 2.2», «приложение № 2», «по всему тексту».
import { QUOTED } from './quoted.ts';

/** The place of a change, as far as it is named. */
export interface AmendedPlace {
  /** Numbers of the clauses, sections or rows: the narrowest that are named. */
  readonly clauses: readonly string[];
  /** Number of the annex; empty where it has none. */
  readonly annex: string | null;
  readonly document: 'provision' | 'roadmap' | 'indicators' | null;
  /** A part of the place is meant that has no number of its own: a paragraph, a sentence, an item with a letter. */
  readonly inPart: boolean;
  /** «По всему тексту». */
  readonly everywhere: boolean;
}

/** No place is named. */
export const nowhere: AmendedPlace = {
  clauses: [],
  annex: null,
  document: null,
  inPart: false,
  everywhere: false,
};

const ONE = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[IVX]{1,5})(?![\\p{L}\\d])';
/** «3.1», «3.1, 3.2 и 3.4», «3.1–3.3» */
export const NUMBERS = `(?:№\\s*)?${ONE}(?:\\s*(?:,|и|[-–—])\\s*${ONE})*`;
const NARROW = new RegExp(
  `(?<!\\p{L})(подпункт|пункт|п\\.|стат|строк|позици|мероприяти|показател)(?:\\p{Ll}{0,4})\\s*(${NUMBERS})`,
  'giu',
);
const SECTION = new RegExp(`(?<!\\p{L})(?:раздел|глав)\\p{Ll}{0,3}\\s*(${NUMBERS})`, 'iu');
const ANNEX = /(?<!\p{L})приложени\p{Ll}{1,3}(?:\s*(?:№|N)?\s*(\d{1,2})(?![\d.]))?/iu;
const PART = new RegExp(
  `(?<!\\p{L})(?:абзац|предложени|дефис|сноск|примечани|наименовани|заголов|преамбул|граф[аеуы]|столб|подпункт\\p{Ll}{0,3}\\s*${QUOTED})`,
  'iu',
);
const EVERYWHERE = /по\s+(?:всему\s+)?тексту|(?:далее\s+)?в\s+тексте\s+(?:приказа|положения)/iu;
const ROADMAP = /дорожн\p{Ll}{2,3}\s+карт|комплекс\p{Ll}{0,2}\s+мер(?!\p{L})|план\p{Ll}{0,2}\s+мероприятий/iu;
const TABLE = /(?<!\p{L})показател/iu;
const PROVISION = /(?<!\p{L})(?:положени|концепци|стандарт)/iu;

/** «3.1–3.3» is three numbers where only the last of their parts differs. */
const between = (from: string, to: string): readonly string[] => {
  const [head, first] = [from.slice(0, from.lastIndexOf('.') + 1), Number(from.split('.').at(-1))];
  const last = Number(to.split('.').at(-1));
  const same = to.startsWith(head) && to.split('.').length === from.split('.').length;
  if (!same || !(last > first) || last - first > 50) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => `${head}${first + index}`);
};

/** The numbers of a printed list of them. */
export const numbersOf = (printed: string): readonly string[] => {
  const found = [...printed.matchAll(new RegExp(ONE, 'gu'))];
  return found.flatMap(({ 0: number, index }, place) => {
    const before = found[place - 1];
    const joined = before === undefined ? '' : printed.slice(before.index + before[0].length, index);
    return before !== undefined && /[-–—]/u.test(joined) ? between(before[0], number).slice(1) : [number];
  });
};

/** The clauses that a phrase names: of «подпункт 3 пункта 2.1» the second, of «пункт 2.1 раздела 2» the first. */
const clausesIn = (text: string): { readonly numbers: readonly string[]; readonly isInner: boolean } => {
  const narrow = [...text.matchAll(NARROW)];
  const last = narrow.findLast(([, noun]) => noun?.toLowerCase() !== 'подпункт') ?? narrow.at(-1);
  if (last !== undefined)
    return { numbers: numbersOf(last[2] ?? ''), isInner: last[1]?.toLowerCase() === 'подпункт' };
  return { numbers: numbersOf(SECTION.exec(text)?.[1] ?? ''), isInner: false };
};

/** Reads the place that a phrase names, inside the one that was named before it. Quotations are masked in `text`. */
export const readPlace = (text: string, within: AmendedPlace): AmendedPlace => {
  const { numbers, isInner } = clausesIn(text);
  const annex = ANNEX.exec(text);
  const named = ROADMAP.test(text)
    ? ('roadmap' as const)
    : TABLE.test(text)
      ? ('indicators' as const)
      : PROVISION.test(text)
        ? ('provision' as const)
        : null;
  const keeps = numbers.length === 0 || (isInner && within.clauses.length > 0);
  return {
    clauses: keeps ? within.clauses : numbers,
    annex: annex === null ? within.annex : (annex[1] ?? ''),
    document: named ?? (annex === null ? within.document : null),
    inPart: PART.test(text) || isInner || (keeps && within.inPart),
    everywhere: EVERYWHERE.test(text) || within.everywhere,
  };
};
