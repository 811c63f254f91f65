// References of an act to its own places in running text: «в соответствии с пунктом 4.1», «пункты 3.1–3.3 настоящего
// Положения», «приложение № 2 к настоящему приказу». What belongs to another act («пункта 13 Основных принципов») is none.

import { romanNumber } from '../numbers/numerals.ts';
import { blanked, type Span } from '../places/blanked.ts';
import { itemsBefore, type NamedItems } from './named-items.ts';

/** Whose place is meant: of the document that says so, or of the text where the reference stands. */
export type ReferenceOwner = 'order' | 'text' | 'here';

/** A place of the act that its text names. */
export interface ClauseReference {
  readonly kind: 'clause' | 'section' | 'annex';
  readonly number: string;
  readonly owner: ReferenceOwner;
  /** The items of the one clause that is meant: «подпунктом «а» пункта 7»; null where none are named. */
  readonly items: NamedItems | null;
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

interface Head {
  readonly kind: ClauseReference['kind'];
  /** Several numbers follow: «пунктами 1, 2 и 5». */
  readonly many: boolean;
}

const WORDS: readonly (readonly [string, Head])[] = [
  ['(?:под)?пункт(?:а|у|ом|е)?', { kind: 'clause', many: false }],
  ['(?:под)?пункт(?:ы|ов|ам|ами|ах)', { kind: 'clause', many: true }],
  ['пп\\.', { kind: 'clause', many: true }],
  ['п\\.', { kind: 'clause', many: false }],
  // The clause that begins with it is no reference.
  ['(?<=\\S\\s*)§', { kind: 'clause', many: false }],
  ['(?<=\\S\\s*)§§', { kind: 'clause', many: true }],
  ['раздел(?:а|у|ом|е)?|разд\\.', { kind: 'section', many: false }],
  ['раздел(?:ы|ов|ам|ами|ах)', { kind: 'section', many: true }],
  ['приложени(?:е|я|ю|ем|и)|прил\\.', { kind: 'annex', many: false }],
  ['приложени(?:ям|ями|ях)', { kind: 'annex', many: true }],
];

const NUMBER = '(?:(?:№|N)\\s*)?(\\d{1,3}(?:\\.\\d{1,3}){0,5}|[IVX]{1,5})(?![\\p{L}\\d%])';
const HEADS = WORDS.map(([word, head]) => ({
  head,
  pattern: new RegExp(`(?<![\\p{L}\\d.])(?:${word})\\s*${NUMBER}`, 'giu'),
}));
/** Few texts have any of these letters, and where there are none there is no reference. */
const ANY_HEAD = /пункт|п\.|§|разд|прил/iu;
const NEXT = new RegExp(`\\s*(?:,|;|–|—|-|и|или)\\s*${NUMBER}`, 'iuy');

/** Words by which a text shows that it speaks of another act: then a bare number may be of that one. */
const OTHER_ACT =
  /закон|кодекс|стать[яиеюёй]|постановлени|распоряжени|указ(?:а|у|ом|е)?\s+президент|приказ\p{L}{0,30}\s+(?:министер|от\s)|(?:№|N)\s*\p{N}|паспорт/iu;

/** Whether the words behind a number begin with a name by which the text calls itself. */
export type NamesItself = (after: string) => boolean;

const ownerOf = (after: string, isItself: NamesItself): ReferenceOwner | null => {
  const own = /^\s*(?:к\s+)?(?:настоящ|данн)\p{L}+\s+(\p{L}+)/iu.exec(after);
  if (own !== null) return /^(?:приказ|распоряж|постанов)/iu.test(own[1] ?? '') ? 'order' : 'text';
  // «П. 2.7 Положения.»: with nothing said of whose it is, the document means itself.
  if (/^\s+(?:положения|концепции|порядка|программы|методики|стандарта)\s*(?:$|[.;:)])/iu.test(after))
    return 'text';
  if (isItself(after)) return 'text';
  return /^\s*(?:$|[.,;:)])/u.test(after) ? 'here' : null;
};

/** «Приложение № 5 к приказу»: with nothing said of which, the order that adopts the text. */
const TO_ORDER = /^\s*к\s+(?:приказу|распоряжению|постановлению)\s*(?:$|[.,;:)])/iu;

interface Numbered {
  readonly number: string;
  readonly end: number;
}

const numbersFrom = (text: string, first: Numbered, many: boolean): readonly Numbered[] => {
  const numbers = [first];
  for (let end = first.end; many; ) {
    NEXT.lastIndex = end;
    const next = NEXT.exec(text);
    if (next === null) break;
    end = NEXT.lastIndex;
    numbers.push({ number: next[1] ?? '', end });
  }
  return numbers;
};

/** Places that a text names by number, whosever they are. */
export interface NamedPlaces {
  readonly kind: ClauseReference['kind'];
  readonly numbers: readonly string[];
  /** The items named before the one clause that is meant. */
  readonly items: NamedItems | null;
  readonly at: number;
  readonly end: number;
}

/** The places that a text names by number, in no order. */
export const placesNamed = (text: string): readonly NamedPlaces[] =>
  !ANY_HEAD.test(text)
    ? []
    : HEADS.flatMap(({ head, pattern }) =>
        [...text.matchAll(pattern)].map((match): NamedPlaces => {
          const first = { number: match[1] ?? '', end: match.index + match[0].length };
          const numbers = numbersFrom(text, first, head.many);
          const end = numbers.at(-1)?.end ?? first.end;
          const isOne = head.kind === 'clause' && numbers.length === 1;
          return {
            kind: head.kind,
            numbers: numbers.map(({ number }) => number),
            items: isOne ? itemsBefore(text, match.index, end) : null,
            at: match.index,
            end,
          };
        }),
      );

/**
 * The references of a text to places of its own act, in order; `isItself` hears «пункта 5 Положения» where the text calls itself so.
 * Never fails; a Roman number is a section's or an annex's.
 */
export const clauseReferences = (
  text: string,
  isItself: NamesItself = () => false,
): readonly ClauseReference[] => {
  const found: (ClauseReference & { readonly bare: boolean })[] = [];
  const referring: Span[] = [];
  for (const { kind, numbers, items, at, end } of placesNamed(text)) {
    const after = text.slice(end);
    const ofOrder = kind === 'annex' && TO_ORDER.test(after);
    const owner = ofOrder ? 'order' : ownerOf(after, isItself);
    if (owner === null) continue;
    referring.push({ from: at, to: end });
    for (const number of numbers) {
      if (kind === 'clause' && romanNumber(number) !== null) continue;
      const place = { printed: text.slice(at, end), at, length: end - at };
      found.push({ kind, number, items, owner, ...place, bare: ofOrder || owner === 'here' });
    }
  }
  const speaksOfOther = OTHER_ACT.test(blanked(text, referring));
  return found
    .filter(({ bare }) => !(bare && speaksOfOther))
    .map(({ bare: _, ...reference }) => reference)
    .sort((a, b) => a.at - b.at);
};
