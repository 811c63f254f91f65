// The two texts in rows: some lines of the source, and what is published of them.
import type { Correction, Omission, Territory } from '../types.ts';
import type { Edit } from './edits.ts';
import { type Provenance, provenance } from './provenance.ts';
import type { Piece } from './reading.ts';

/** A line of source.txt and the passages of it that a correction replaces or leaves out. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  /** Offset of the line in the file. */
  readonly from: number;
  readonly edits: readonly Edit[];
}

export interface Row {
  readonly lines: readonly SourceLine[];
  readonly pieces: readonly Piece[];
  /** What is corrected or left out in these lines, but for what is corrected everywhere. */
  readonly entries: readonly (Correction | Omission)[];
}

export interface SideBySide {
  readonly rows: readonly Row[];
  /** What is corrected wherever it stands, and at how many places. */
  readonly everywhere: readonly { readonly entry: Correction; readonly places: number }[];
}

/** First and last line of a stretch. */
type Lines = readonly [number, number];

/** The lines each piece's words stand on; a piece of which none is printed goes with the one before it. */
const linesOfPieces = ({ rows, pieces }: Provenance): Lines[] => {
  const found = new Map<Piece, Lines>();
  for (const [index, { piece }] of rows.published.entries()) {
    const line = rows.printed[rows.alignment[index] ?? -1]?.line;
    if (line === undefined) continue;
    const [first, last] = found.get(piece) ?? [line, line];
    found.set(piece, [Math.min(first, line), Math.max(last, line)]);
  }
  let before: Lines = [1, 1];
  return pieces.map((piece) => {
    before = found.get(piece) ?? before;
    return before;
  });
};

/** The places of `pieces` before which both texts can be cut: no piece and no correction reaches over the cut. */
const cuts = (
  lines: readonly Lines[],
  joined: readonly Lines[],
): readonly { piece: number; line: number }[] => {
  const least: number[] = [];
  for (let index = lines.length - 1, line = Number.POSITIVE_INFINITY; index >= 0; index -= 1) {
    line = Math.min(line, lines[index]?.[0] ?? line);
    least[index] = line;
  }
  const found: { piece: number; line: number }[] = [];
  let reached = 0;
  for (const [piece, [, last]] of lines.entries()) {
    const line = least[piece] ?? 0;
    const over = joined.some(([from, to]) => from < line && to >= line);
    if (line > reached && !over) found.push({ piece, line });
    reached = Math.max(reached, last);
  }
  return found;
};

/** Lays a territory's source and content side by side; null where there is no source of this document. */
export const sideBySide = (territory: Territory): SideBySide | null => {
  const found = provenance(territory);
  if (found === null || found.another || territory.source === null) return null;
  const { pieces, source } = found;
  const local: readonly (Correction | Omission)[] = [...territory.corrections, ...territory.omissions].filter(
    ({ lines }) => lines.length > 0,
  );
  // What moves words between lines holds those lines together; what only takes marks away does not.
  const joined = local
    .filter((entry) => 'reads' in entry && entry.reads.length > 0)
    .map(({ lines }): Lines => [Math.min(...lines), Math.max(...lines)]);
  const edits = Map.groupBy(source.edits, ({ line }) => line);
  let from = 0;
  const all = territory.source.text.split('\n').map((text, index): SourceLine => {
    const line = { number: index + 1, text, from, edits: edits.get(index + 1) ?? [] };
    from += text.length + 1;
    return line;
  });
  const starts = cuts(linesOfPieces(found), joined);
  const rows = starts.map(({ piece, line }, index): Row => {
    const next = starts[index + 1];
    const first = index === 0 ? 1 : line;
    const last = next === undefined ? all.length : next.line - 1;
    return {
      lines: all.slice(first - 1, last).filter(({ text }) => text.trim() !== ''),
      pieces: pieces.slice(index === 0 ? 0 : piece, next?.piece),
      entries: local.filter(({ lines }) => lines.some((number) => number >= first && number <= last)),
    };
  });
  const counts = Map.groupBy(source.edits, ({ entry }) => entry);
  return {
    rows,
    everywhere: territory.corrections
      .filter(({ lines }) => lines.length === 0)
      .map((entry) => ({ entry, places: counts.get(entry)?.length ?? 0 })),
  };
};
