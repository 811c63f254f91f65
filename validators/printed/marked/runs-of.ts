// Where the runs of a paragraph stand in its text: remarks point at characters, the file knows runs.
import type { Paragraph, Run } from '../printed.ts';
import { firstWhere } from './first-where.ts';

/** A run with text, and where it begins: in the text of the paragraph, and in what its element shows. */
export interface Laid {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  /** The offset in the text of all runs of one element together. */
  readonly within: number;
}

/** Offset of the element of a run, in its part. */
export const elementFrom = ({ place }: Run): number =>
  place.in === 'xml' || place.in === 'sheet' ? (place.from ?? -1) : -1;

export interface LaidOut {
  readonly runs: readonly Laid[];
  /** What the runs of each element say together, by the offset of the element. */
  readonly said: ReadonlyMap<number, string>;
}

/** Lays the runs of a paragraph out; those without text stand nowhere. */
export const layRuns = ({ runs }: Paragraph): LaidOut => {
  const said = new Map<number, string>();
  const laid: Laid[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.text === '') continue;
    const element = elementFrom(run);
    const before = said.get(element) ?? '';
    said.set(element, before + run.text);
    laid.push({ run, from, to: from + run.text.length, within: before.length });
    from += run.text.length;
  }
  return { runs: laid, said };
};

/** The run that holds the character at an offset; the last one for what lies behind them all. */
export const runAt = ({ runs }: LaidOut, offset: number): Laid | null =>
  runs[firstWhere(runs.length, (index) => (runs[index]?.to ?? 0) > offset)] ?? runs.at(-1) ?? null;
