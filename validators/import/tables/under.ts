// What is printed right below a table and is of it: notes with their signs, and the list of abbreviations.
import type { Aside, Block } from '../../printed/printed.ts';
import { joinSaid, type Said, type ValueMap } from '../said.ts';
import { oneLine, printedText } from './grid/join.ts';
import { cut, type Line, linesOf, withoutEnd } from './grid/lines.ts';

export interface Under {
  readonly notes: readonly Said[];
  readonly abbreviationsTitle: Said | null;
  readonly abbreviations: readonly ValueMap[];
  /** How many of the texts they are, blank ones between them too. */
  readonly taken: number;
}

const NOTE = /^(?:примечани[ея](?!\p{L})|\*+|<\*+>|¹|²|³|[⁴-⁹])/iu;
const ABBREVIATIONS = /^[^.;]{0,60}сокращени[яй][^.;]{0,60}:?$/iu;
const ABBREVIATION = /^([^–—:=]{1,80}?)\s*(?:[–—=]|\s-)\s+(?=\S)/u;

/** «1 …» where the number is printed small and above. */
const isRaised = ([line]: readonly Line[]): boolean => {
  const first = line?.stretches[0]?.paragraph.runs.find(({ text }) => text.trim() !== '');
  return first?.script === 'above' && /^\s*\d{1,2}\s*$/u.test(first.text);
};

const abbreviationIn = (whole: Said): ValueMap | null => {
  const [sign, short] = ABBREVIATION.exec(whole.text) ?? [];
  return sign === undefined || short === undefined
    ? null
    : {
        short: cut(whole, 0, short.length),
        means: withoutEnd(cut(whole, sign.length, whole.text.length), /[\s;,.]/u),
      };
};

/** Takes the notes and abbreviations from the texts below a table; the first that is neither ends them. */
export const readUnder = (texts: readonly (readonly Line[])[]): Under => {
  const notes: Said[] = [];
  const abbreviations: ValueMap[] = [];
  let abbreviationsTitle: Said | null = null;
  let taken = 0;
  for (const [index, lines] of texts.entries()) {
    const whole = oneLine(lines);
    if (whole.text === '') continue;
    const abbreviation = abbreviationsTitle === null ? null : abbreviationIn(whole);
    if (abbreviationsTitle === null && ABBREVIATIONS.test(whole.text)) abbreviationsTitle = whole;
    else if (abbreviation !== null) abbreviations.push(abbreviation);
    else if (abbreviationsTitle === null && (NOTE.test(whole.text) || isRaised(lines)))
      notes.push(printedText(lines));
    else break;
    taken = index + 1;
  }
  return { notes, abbreviationsTitle, abbreviations, taken };
};

const callsIn = (block: Block): readonly string[] =>
  block.kind === 'paragraph'
    ? block.runs.flatMap(({ note }) => note ?? [])
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(callsIn)));

/** The notes that are called in blocks, each with its sign, in the order of the document. */
export const calledNotes = (blocks: readonly Block[], asides: readonly Aside[]): readonly Said[] => {
  const called = new Set(blocks.flatMap(callsIn));
  return asides.flatMap(({ kind, mark, blocks: own }) => {
    const isNote = kind === 'footnote' || kind === 'endnote';
    if (!isNote || mark === null || !called.has(mark)) return [];
    return [joinSaid([{ text: mark, stretches: [] }, printedText(linesOf(own))], ' ')];
  });
};
