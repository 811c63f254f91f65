// A table has a title of its own, which an act may print once, as the heading of the text that holds the table.
import type { Piece } from './reading.ts';
import { wordsOf } from './words.ts';

const bare = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ word }) => word)
    .join(' ')} `;

const times = (text: string, words: string): number => {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length - 1)) count += 1;
  return count;
};

/** What is published without the titles of tables that the text before them gives already and the source prints no second time. */
export const withoutSaidTitles = (pieces: readonly Piece[], source: string): readonly Piece[] => {
  const titles = pieces.flatMap((piece, at) =>
    piece.title === true ? [{ at, words: bare(piece.text) }] : [],
  );
  const said = titles.filter(
    ({ at, words }) =>
      words.trim() !== '' &&
      pieces
        .slice(0, at)
        .some((other) => other.title !== true && other.header !== true && bare(other.text) === words),
  );
  if (said.length === 0) return pieces;
  const printed = bare(source);
  const published = pieces.map(({ text }) => bare(text));
  const dropped = new Set(
    said
      .filter(
        ({ words }) => published.reduce((sum, text) => sum + times(text, words), 0) > times(printed, words),
      )
      .map(({ at }) => at),
  );
  return pieces.filter((_, at) => !dropped.has(at));
};
