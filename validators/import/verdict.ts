// The verdict on an official's own files in the terms of those files: each finding names the file, and in it the line of its words, so
// that every form of report serves as it is.
import { summarise, type Verdict } from '../index.ts';
import type { Stretch } from '../printed/stretch.ts';
import type { Finding } from '../rules/finding.ts';
import type { PrintedFile } from './import.ts';
import type { Judged } from './judge.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';

const oneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Where the words of a stretch stand in the line; the whole line where they are not found there. */
const columnsOf = (
  { paragraph, from, to }: Stretch,
  { text }: PrintedLine,
): readonly [from: number, to: number] => {
  const words = oneSpace(paragraph.text.slice(from, to));
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? [1, text.length + 1] : [at + 1, at + 1 + words.length];
};

/** A verdict whose findings name the lines of the files; those of the act as a whole stand at the first line of the first file. */
export const verdictOn = (printed: readonly PrintedFile[], { report, findings }: Judged): Verdict => {
  const { texts, places } = printedLines(printed);
  const [first] = printed;
  const placed = findings.map(({ finding, at }): Finding => {
    const place = at === null ? undefined : places.get(at.paragraph);
    // Of the content, which was made in passing, its reader knows nothing: neither keys to write nor places in files.
    const own = {
      ...finding,
      edit: null,
      grounds: finding.grounds.map((ground) => ({ ...ground, at: null })),
    };
    if (at === null || place === undefined)
      return { ...own, file: first?.name ?? '', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { file, line } = place;
    const [column, endColumn] = columnsOf(at, place);
    return { ...own, file, line, column, endLine: line, endColumn };
  });
  const inOrder = printed.flatMap(({ name }) =>
    placed.filter(({ file }) => file === name).sort((a, b) => a.line - b.line || a.column - b.column),
  );
  return {
    ...report,
    findings: inOrder,
    summary: summarise(inOrder, printed.length),
    corpus: { territories: report.corpus.territories, texts },
  };
};
