// Where the runs of a paragraph stand in its text: remarks point at characters, the file knows runs.
import type { Paragraph, Run } from '../printed.ts';

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

export const layRuns = ({ runs }: Paragraph): readonly Laid[] => {
  const shown = new Map<number, number>();
  const laid: Laid[] = [];
  let from = 0;
  for (const run of runs) {
    if (run.text === '') continue;
    const element = elementFrom(run);
    const within = shown.get(element) ?? 0;
    shown.set(element, within + run.text.length);
    laid.push({ run, from, to: from + run.text.length, within });
    from += run.text.length;
  }
  return laid;
};

/** The run that holds the character at an offset; the last one for what lies behind them all. */
export const runAt = (laid: readonly Laid[], offset: number): Laid | null => {
  let [low, high] = [0, laid.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((laid[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return laid[low] ?? null;
};
