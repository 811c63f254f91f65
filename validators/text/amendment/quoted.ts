// The new words of an amending act stand in quotation marks, over several paragraphs and with marks inside; one mark may close two.
import type { Span } from '../places/blanked.ts';

/** The mark in place of a quotation. */
export const QUOTED = '\uFFFC';

/** The lines of a text with every outer quotation replaced by one mark. */
export interface Masked {
  readonly text: string;
  /** The line, from 0, in which each character of `text` stands. */
  readonly lines: readonly number[];
  /** The quoted words, without their marks, in the order of the marks. */
  readonly quoted: readonly string[];
}

/** A line that goes on with the amending act: another item of it that changes or orders something. */
const GOES_ON =
  /^\s*(?:(?:§\s*)?\d{1,3}(?:\.\d{1,3})*[.)]|\p{Ll}\))\s*(?:.{0,300}(?:изложить|заменить|дополнить|исключить|утративш|следующие изменения)|в\s.{0,200}:\s*$|контрол|настоящ|приказ|разместить|опубликовать|направить|довести)/iu;
const AT_LINE_END = /^[.;,\s]*$/u;

const isStraightOpening = (text: string, at: number): boolean =>
  text[at] === '"' && /[\s(:]/u.test(text[at - 1] ?? ' ') && /[^\s.;,]/u.test(text[at + 1] ?? ' ');

const opens = (text: string, at: number): boolean =>
  text[at] === '«' || text[at] === '„' || text[at] === '“' || isStraightOpening(text, at);

const closes = (text: string, at: number): boolean =>
  text[at] === '»' || text[at] === '”' || (text[at] === '"' && !isStraightOpening(text, at));

/** Where the quotation that is opened at a place ends: behind its own mark, else behind the last one before the act goes on; null where nothing closes it. */
const endOf = (text: string, start: number): number | null => {
  let depth = 0;
  let closed: number | null = null;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\n' && closed !== null && AT_LINE_END.test(text.slice(closed, at))) {
      const next = text.indexOf('\n', at + 1);
      if (GOES_ON.test(text.slice(at + 1, next < 0 ? text.length : next))) return closed;
    }
    if (opens(text, at)) depth += 1;
    else if (closes(text, at)) {
      depth -= 1;
      closed = at + 1;
      if (depth === 0) return closed;
    }
  }
  return closed;
};

/** Masks the quotations of a text given line by line. What is never closed is no quotation. */
export const maskQuoted = (given: readonly string[]): Masked => {
  const text = given.map((line) => line.replaceAll('\n', ' ')).join('\n');
  const chars: string[] = [];
  const lines: number[] = [];
  const quoted: string[] = [];
  let line = 0;
  let hopeless = false;
  for (let at = 0; at < text.length; ) {
    const end = !hopeless && opens(text, at) ? endOf(text, at) : null;
    if (end === null) {
      hopeless ||= opens(text, at);
      chars.push(text[at] ?? '');
      lines.push(line);
      if (text[at] === '\n') line += 1;
      at += 1;
      continue;
    }
    chars.push(QUOTED);
    lines.push(line);
    const words = text.slice(at + 1, end - 1);
    quoted.push(words);
    line += words.split('\n').length - 1;
    at = end;
  }
  return { text: chars.join(''), lines, quoted };
};

/** The outer quotations of a text given line by line, by their places in its lines joined with a line end each. */
export const quotedSpans = (given: readonly string[]): readonly Span[] => {
  const { text, quoted } = maskQuoted(given);
  let ahead = 0;
  return [...text.matchAll(new RegExp(QUOTED, 'gu'))].map(({ index }, place) => {
    const from = index + ahead;
    const length = (quoted[place]?.length ?? 0) + 2;
    ahead += length - 1;
    return { from, to: from + length };
  });
};
