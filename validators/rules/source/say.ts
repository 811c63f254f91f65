// How these rules name words and places: of the source by its line, of the content by the file's words.
import { excerpt } from '../../model/excerpt.ts';
import type { ContentWord } from '../../model/provenance/differences.ts';
import type { SourceWord } from '../../model/provenance/printed-source.ts';
import type { Provenance } from '../../model/provenance/provenance.ts';
import type { Territory } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import type { Range } from '../../source/position.ts';
import { placeOf, type Spot } from '../../source/spot.ts';

const oneLine = (text: string): string => excerpt(text.replace(/\s+/g, ' ').trim());

/** Printed words as they stand in the corrected source. */
export const printedText = ({ source }: Provenance, words: readonly SourceWord[]): string =>
  oneLine(source.text.slice(words[0]?.at ?? 0, words.at(-1)?.end ?? 0));

/** Published words as they stand in the content, with the marks between them where they are of one text. */
export const publishedText = (words: readonly ContentWord[]): string => {
  const pieces = Map.groupBy(words, ({ piece }) => piece);
  const texts = [...pieces].map(([{ text }, own]) => {
    const last = own.at(-1);
    return text.slice(own[0]?.at ?? 0, last === undefined ? 0 : last.at + last.length);
  });
  return oneLine(texts.join(' '));
};

/** The place of the published words: those of them that stand in the first text. */
export const publishedSpot = (
  words: readonly ContentWord[],
  texts: ReadonlyMap<string, string>,
): Spot | null => {
  const [first] = words;
  if (first === undefined) return null;
  const last = words.findLast(({ piece }) => piece === first.piece) ?? first;
  const stretch = { at: first.at, length: last.at + last.length - first.at };
  return within(first.piece.spot, first.piece.text, stretch, texts);
};

/** A place of source.txt. */
export const sourceSpot = (file: string, range: Range): Spot => ({
  source: { file, valueRange: () => range, keyRange: () => range, identity: () => '' },
  path: [],
});

/** The place of printed words; those of the first line where they run over several. */
export const printedSpot = ({ source }: Territory, words: readonly SourceWord[]): Spot => {
  const [first] = words;
  const last = words.findLast(({ line }) => line === first?.line);
  const { line, column } = first ?? { line: 1, column: 1 };
  return sourceSpot(source?.file ?? '', {
    line,
    column,
    endLine: line,
    endColumn: last === undefined ? column : last.column + last.length,
  });
};

/** The file's own name and a line in it: «roadmap.yaml, строка 12». */
export const contentPlace = (
  { folder, act }: Territory,
  { piece }: ContentWord,
): { readonly ru: string; readonly en: string } => {
  const { file, range } = placeOf(piece.spot);
  const own = act?.folder ?? folder;
  const name = file.startsWith(own) ? file.slice(own.length) : file;
  return { ru: `${name}, строка ${range.line}`, en: `${name}, line ${range.line}` };
};
