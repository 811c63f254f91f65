// The words of a printed text as a reader takes them: «научно-методический», «12 345,6», «Болтунова С.А.», «от 27.04.2023»,
// «№ 48-р», «4.1.3» are one each. What the small languages know of names, dates and numbers of acts is asked of them.
import { numbersIn } from '../text/acts/act-number.ts';
import { printedDates } from '../text/dates/printed-dates.ts';
import { personNames } from '../text/names/person-names.ts';
import { cardinalNumber } from '../text/numbers/numerals.ts';
import { type Token as Piece, tokenize } from '../text/tokens.ts';
import { findAbbreviations } from '../text/words/words.ts';
import { lemmasOf } from './analyse.ts';

export type TextTokenKind =
  | 'word'
  | 'number'
  | 'abbreviation'
  | 'shortening'
  | 'person'
  | 'date'
  | 'act number'
  | 'clause number'
  | 'mark';

/** A token at `[at, end)` of the printed text. */
export interface TextToken {
  readonly kind: TextTokenKind;
  /** As printed. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** What the word may be a form of; empty for what is no word. */
  readonly lemmas: ReadonlySet<string>;
  /** Of a number, in figures or in a word; null of everything else. */
  readonly value: number | null;
  /** White space stands before the token; a new line begins with it. */
  readonly gap: boolean;
  readonly line: boolean;
}

/** Words that are cut short with a dot; a sentence need not end there. */
const shortenings = new Set(
  'г гг ст п пп ч др пр т д руб тыс млн млрд чел ед шт им ул обл стр табл рис см гл разд прил подп абз кв доц проф'.split(
    ' ',
  ),
);

interface Place {
  readonly kind: TextTokenKind;
  readonly at: number;
  readonly end: number;
}

/** What is known of a text beforehand, in order and apart from each other; of two at one place the first kind is meant. */
const known = (text: string): readonly Place[] => {
  const places: Place[] = [
    ...personNames(text).map(({ at, length }) => ({ kind: 'person' as const, at, end: at + length })),
    ...printedDates(text).map(({ at, text: { length } }) => ({
      kind: 'date' as const,
      at,
      end: at + length,
    })),
    ...numbersIn(text).map(({ at, end }) => ({ kind: 'act number' as const, at, end })),
    ...findAbbreviations(text)
      .filter(({ words }) => words === 1)
      .map(({ at, length }) => ({ kind: 'abbreviation' as const, at, end: at + length })),
  ];
  const apart: Place[] = [];
  for (const place of places.toSorted((a, b) => a.at - b.at || b.end - a.end))
    if (place.at >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart;
};

const none: ReadonlySet<string> = new Set();

const isNumber = (piece: Piece | undefined): piece is Piece => piece?.kind === 'number';
const touching = (piece: Piece | undefined): piece is Piece => piece !== undefined && !piece.gap;

/** «345» of «12 345»: three figures behind a space. */
const isThousands = (piece: Piece | undefined): boolean =>
  isNumber(piece) && piece.gap && !piece.line && piece.text.length === 3;

/** The index behind a number that begins at `first`: with its thousands, then its decimals or the parts of a clause number. */
const behindNumber = (
  pieces: readonly Piece[],
  first: number,
): { readonly next: number; readonly parts: number } => {
  let next = first + 1;
  if ((pieces[first]?.text.length ?? 0) <= 3) while (isThousands(pieces[next])) next += 1;
  let parts = 1;
  for (;;) {
    const [joint, part] = [pieces[next], pieces[next + 1]];
    if (!touching(joint) || !/^[.,]$/u.test(joint.text) || !touching(part) || !isNumber(part))
      return { next, parts };
    next += 2;
    parts += 1;
  }
};

/** The index behind a word that begins at `first`: with what a hyphen ties to it. */
const behindWord = (pieces: readonly Piece[], first: number): number => {
  let next = first + 1;
  for (;;) {
    const [hyphen, part] = [pieces[next], pieces[next + 1]];
    if (hyphen?.kind !== 'dash' || !touching(hyphen) || !touching(part) || part.kind !== 'word') return next;
    next += 2;
  }
};

/** Splits a printed text into tokens, in order; every character but white space is in one of them or invisible. */
export const textTokens = (text: string): readonly TextToken[] => {
  const pieces = tokenize(text);
  const places = known(text);
  const tokens: TextToken[] = [];
  let place = 0;
  let index = 0;
  const put = (kind: TextTokenKind, next: number, value: number | null = null): void => {
    const [first, last] = [pieces[index], pieces[next - 1]];
    if (first !== undefined && last !== undefined) {
      const printed = text.slice(first.at, last.end);
      const hasLemma = kind === 'word' || kind === 'abbreviation';
      tokens.push({
        kind,
        text: printed,
        at: first.at,
        end: last.end,
        lemmas: hasLemma ? lemmasOf(printed) : none,
        value,
        gap: first.gap,
        line: first.line,
      });
    }
    index = next;
  };
  const behind = (end: number): number => {
    let next = index + 1;
    while ((pieces[next]?.at ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return next;
  };
  for (let piece = pieces[0]; piece !== undefined; piece = pieces[index]) {
    while ((places[place]?.end ?? Number.POSITIVE_INFINITY) <= piece.at) place += 1;
    const here = places[place];
    if (here !== undefined && here.at <= piece.at) put(here.kind, behind(here.end));
    else if (piece.kind === 'number') {
      const { next, parts } = behindNumber(pieces, index);
      const figures = text
        .slice(piece.at, pieces[next - 1]?.end)
        .replace(/\s/gu, '')
        .replace(',', '.');
      if (parts > 2) put('clause number', next);
      else put('number', next, Number(figures));
    } else if (piece.kind === 'word') {
      const dot = pieces[index + 1];
      const isShort = shortenings.has(piece.text) && dot?.text === '.' && touching(dot);
      if (isShort) put('shortening', index + 2);
      else {
        const next = behindWord(pieces, index);
        put('word', next, next === index + 1 ? cardinalNumber(piece.text) : null);
      }
    } else put('mark', index + 1);
  }
  return tokens;
};
