// The deadlines of a roadmap on a scale of time, in percent of its width: spans, days that repeat, and what has no date.
import { rowTime } from '../../../validators/model/roadmap/row-time.ts';
import type { Measure, Roadmap, Territory } from '../../../validators/model/types.ts';
import { occasionsOf } from '../../../validators/text/deadline/again/occasions.ts';
import { timesOf } from '../../../validators/text/deadline/again/series.ts';
import type { Days } from '../../../validators/text/deadline/deadline.ts';

/** A mark on the scale. `span`: some days; `repeat`: one of several that come again; `open`: no date of its own. */
export interface Mark {
  readonly kind: 'span' | 'repeat' | 'open';
  readonly from: number;
  readonly to: number;
}

export interface TimelineRow {
  readonly measure: Measure;
  readonly marks: readonly Mark[];
}

export interface Timeline {
  readonly years: readonly { readonly year: string; readonly from: number; readonly to: number }[];
  readonly rows: readonly TimelineRow[];
  /** Where the day of the verdict lies, where it lies on the scale at all. */
  readonly today: number | null;
}

const day = 86_400_000;
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

interface Scale {
  readonly start: number;
  readonly end: number;
}

/** The share of the scale that has passed at a time. */
const share = (time: number, { start, end }: Scale): number =>
  Math.round((10_000 * (Math.min(Math.max(time, start), end) - start)) / (end - start)) / 100;

/** More marks than this run into each other: a line says as much. */
const mostRepeats = 40;

const marksOf = (measure: Measure, document: Territory, scale: Scale): readonly Mark[] => {
  const { deadline } = measure;
  if (deadline === null || !deadline.parsed.ok) return [];
  return occasionsOf(deadline.parsed.value, rowTime(measure, document)).flatMap(
    (occasion): readonly Mark[] => {
      const place = ({ from, to }: Days): { from: number; to: number } => ({
        from: share(timeOf(from), scale),
        to: share(timeOf(to) + day, scale),
      });
      if (!occasion.dated) return [{ kind: 'open', ...place(occasion) }];
      if (occasion.series === null) return [{ kind: 'span', ...place(occasion) }];
      const times = timesOf(occasion, mostRepeats + 1);
      if (times.length > mostRepeats)
        return [{ kind: 'repeat', ...place({ from: occasion.from, to: occasion.until }) }];
      return times.map((once) => ({ kind: 'repeat', ...place(once) }));
    },
  );
};

/** The scale of a document's roadmap: from the first of January of the first year to the end of the last. Null without a period. */
export const timelineOf = (roadmap: Roadmap, document: Territory, asOf: string): Timeline | null => {
  const { period } = document;
  if (period === null || period.from > period.to) return null;
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const scale = { start: Date.UTC(first, 0, 1), end: Date.UTC(last + 1, 0, 1) };
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    from: share(Date.UTC(first + index, 0, 1), scale),
    to: share(Date.UTC(first + index + 1, 0, 1), scale),
  }));
  const now = timeOf(asOf);
  return {
    years,
    rows: roadmap.measures.map((measure) => ({ measure, marks: marksOf(measure, document, scale) })),
    today: now >= scale.start && now < scale.end ? share(now, scale) : null,
  };
};
