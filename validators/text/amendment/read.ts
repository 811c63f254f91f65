// Reads the sentences of an amending act: which of them open a list of changes, which change something, and in which act.
import { actReferences } from '../act-reference.ts';
import { amending } from '../order-words.ts';
import { type AmendmentDeed, readDeeds } from './deed.ts';
import { type AmendedPlace, nowhere, readPlace } from './place.ts';
import { maskQuoted, QUOTED } from './quoted.ts';

/** One change that an amending act makes. */
export interface Amendment {
  /** The line, from 0, in which it is told. */
  readonly line: number;
  /** The amended act by its number and date (ISO date); null where the text names none. */
  readonly act: { readonly number: string; readonly date: string } | null;
  readonly place: AmendedPlace;
  readonly deed: AmendmentDeed;
}

interface Sentence {
  readonly line: number;
  /** How its item is numbered: «1.», «1.1.», «1)», «а)»; empty for a paragraph without a number. */
  readonly style: string;
  readonly text: string;
  readonly quoted: readonly string[];
}

/** What a list of changes takes from the words that open it. */
interface Opened {
  readonly style: string;
  /** «Признать утратившими силу:»: what is listed loses its force. */
  readonly repeals: boolean;
  readonly act: Amendment['act'];
  readonly place: AmendedPlace;
}

const ITEM = /^\s*(?:(\d{1,3}(?:\.\d{1,3})*)([.)]?)|(\p{Ll})\))\s+/u;
const TITLE = /^\s*о\s+внесении\s+изменени/iu;
const ANNEXED = /^\s*изменени\p{Ll},?\s+(?:которые\s+)?внос\p{Ll}{2,5}\s+в/iu;

const styleOf = (text: string): string => {
  const item = ITEM.exec(text);
  if (item === null) return '';
  const [, number, mark = '', letter] = item;
  return letter === undefined ? `${number?.split('.').length ?? 0}${mark}` : 'а)';
};

/** The sentences of a text: items and what a semicolon parts in them. A quotation belongs to the sentence that announces it. */
const sentencesOf = (given: readonly string[]): readonly Sentence[] => {
  const { text, lines, quoted } = maskQuoted(given);
  const sentences: Sentence[] = [];
  let taken = 0;
  let style = '';
  for (const match of text.replaceAll(new RegExp(`\\n(?=\\s*${QUOTED})`, 'gu'), ' ').matchAll(/[^;\n]+/gu)) {
    const [words] = match;
    const count = words.split(QUOTED).length - 1;
    const opensLine = match.index === 0 || text[match.index - 1] === '\n';
    if (opensLine) style = styleOf(words);
    sentences.push({
      line: lines[match.index + words.search(/\S|$/u)] ?? lines[match.index] ?? 0,
      style,
      text: words.replace(ITEM, ''),
      quoted: quoted.slice(taken, taken + count),
    });
    taken += count;
  }
  return sentences;
};

const actsIn = (text: string): readonly NonNullable<Amendment['act']>[] =>
  actReferences(text).flatMap(({ quoted, number, date }) =>
    quoted || date === null ? [] : [{ number, date }],
  );

/** A number says a place only where a clause, a row or an annex has it. */
const isNamed = ({ clauses, annex, inPart }: AmendedPlace): boolean =>
  clauses.length > 0 || annex !== null || inPart;

/** What becomes of a deed: acts that are named without a place are repealed; where neither is named nothing is removed. */
const settled = (
  deed: AmendmentDeed,
  place: AmendedPlace,
  acts: readonly NonNullable<Amendment['act']>[],
  about: Amendment['act'],
): readonly Pick<Amendment, 'act' | 'deed'>[] => {
  if (deed.kind !== 'remove' || isNamed(place)) return [{ act: about, deed }];
  return acts.map((act) => ({ act, deed: { kind: 'repeal' } }));
};

/**
 * The changes that a text makes to other acts, in order. Never fails.
 *
 * @param lines the paragraphs of the text
 */
export const readAmendments = (lines: readonly string[]): readonly Amendment[] => {
  const amendments: Amendment[] = [];
  let opened: readonly Opened[] = [];
  let titled: Amendment['act'] = null;
  for (const { line, style, text, quoted } of sentencesOf(lines)) {
    if (TITLE.test(text)) {
      titled ??= actsIn(text)[0] ?? null;
      continue;
    }
    const sibling = opened.findIndex((one) => one.style === style);
    const listed = opened.at(-1)?.repeals === true && sibling !== opened.length - 1;
    const read = readDeeds(text, quoted) ?? (listed ? { deeds: [{ kind: 'remove' }], placed: text } : null);
    const acts = actsIn(text);
    const ends = /:\s*$/u.test(text);
    const repeals = ends && acts.length === 0 && read?.deeds.every(({ kind }) => kind === 'remove') === true;
    const opens = repeals || (read === null && (ends || ANNEXED.test(text) || amending.test(text)));
    if (sibling >= 0 && (style !== '' || opens)) opened = opened.slice(0, sibling);
    const within = opened.at(-1);
    const isTitled = titled !== null && read !== null && isNamed(readPlace(read.placed, nowhere));
    if (!repeals && within === undefined && acts.length === 0 && !amending.test(text) && !isTitled) continue;
    const act = acts[0] ?? within?.act ?? titled;
    const before = acts.length > 0 ? nowhere : (within?.place ?? nowhere);
    if (opens) opened = [...opened, { style, repeals, act, place: readPlace(text, before) }];
    if (read === null || repeals) continue;
    const place = readPlace(read.placed, before);
    for (const deed of read.deeds)
      for (const done of settled(deed, place, acts, act)) amendments.push({ line, place, ...done });
  }
  return amendments;
};
