// A paragraph while it grows: white space of the markup becomes single spaces, across the elements that it spans.
import { paragraphOf, runOf } from '../plain.ts';
import type { Block, FilePlace, Paragraph, Run } from '../printed.ts';
import type { Look } from './look.ts';

/** What is known of a paragraph before its text. */
export interface Opening {
  readonly place: FilePlace;
  readonly align: Paragraph['align'];
  readonly heading: number | null;
  readonly level: number | null;
  readonly number: string | null;
}

export interface Draft {
  readonly text: (said: string, look: Look, place: FilePlace) => void;
  readonly run: (run: Run) => void;
  readonly lineBreak: (place: FilePlace) => void;
  /** Ends the paragraph that grows; the next one is so. */
  readonly open: (opening: Opening) => void;
  /** The number of the paragraph that grows, as its text says it. */
  readonly number: (number: string | null) => void;
  readonly pageBreak: () => void;
  readonly add: (block: Block) => void;
  /** All blocks so far, the paragraph that grows included. */
  readonly end: () => readonly Block[];
}

/** Spaces at the ends of a paragraph and beside its line breaks do not show. */
const trimmed = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept.at(-1)?.text ?? '\n';
    const text = /[\n ]$/.test(before) ? run.text.replace(/^ +/, '') : run.text;
    if (text.startsWith('\n') && kept.length > 0) cutEnd(kept);
    kept.push({ ...run, text });
  }
  cutEnd(kept);
  return kept.filter(({ text, note }) => text !== '' || note !== null);
};

const cutEnd = (runs: Run[]): void => {
  const last = runs.at(-1);
  if (last === undefined || last.equation) return;
  let end = last.text.length;
  while (end > 0 && /[ \u00a0]/.test(last.text[end - 1] ?? '')) end -= 1;
  runs[runs.length - 1] = { ...last, text: last.text.slice(0, end) };
};

const saysNothing = (runs: readonly Run[]): boolean =>
  runs.every(({ text, note }) => note === null && text.replace(/[\s\u00a0]/gu, '') === '');

/** Begins with a paragraph of such an opening. */
export const growBlocks = (first: Opening): Draft => {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let opening = first;
  let number = first.number;
  let pageNext = false;
  /** A number waits for its text, unless the item ends. */
  const flush = (itemEnds: boolean): void => {
    const shown = trimmed(runs);
    runs = [];
    if (saysNothing(shown) && (number === null || !itemEnds)) return;
    blocks.push(
      paragraphOf(shown, opening.place, {
        number,
        level: opening.level,
        heading: opening.heading,
        align: opening.align,
        startsPage: pageNext,
      }),
    );
    number = null;
    pageNext = false;
  };
  return {
    text: (said, { bold, italic, script, preserve }, place) => {
      const text = (preserve ? said.replace(/\r\n?/g, '\n') : said.replace(/[ \t\r\n\f]+/g, ' ')).replaceAll(
        '\u00ad',
        '',
      );
      if (text !== '') runs.push(runOf(text, place, { bold, italic, script }));
    },
    run: (run) => runs.push(run),
    lineBreak: (place) => runs.push(runOf('\n', place)),
    open: (next) => {
      flush(next.number !== null);
      opening = next;
      number = next.number ?? number;
    },
    number: (said) => {
      number = said;
    },
    pageBreak: () => {
      flush(false);
      pageNext = true;
    },
    add: (block) => {
      flush(false);
      blocks.push(block);
    },
    end: () => {
      flush(true);
      return blocks;
    },
  };
};
