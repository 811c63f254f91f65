// The running text that is held against the table: the provision, and what the roadmap does and promises.
import { namedYears } from '../../language/named-years.ts';
import type { Measure, Part, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';

/** A text and where it stands. */
export interface Spoken {
  readonly text: string;
  readonly spot: Spot;
  readonly where: 'provision' | 'roadmap';
  /** The one year that the deadline of a measure names: in it the result is due. */
  readonly due: string | null;
}

const dueOf = ({ deadline }: Measure): string | null => {
  const years = new Set(namedYears(deadline?.printed ?? '').map(({ year }) => year));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : String(year);
};

function* spokenParts(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    // The words of a damaged passage are not those of the act.
    if (part.component?.name === 'Damaged') continue;
    if (part.kind !== 'component' && !part.inOrder) yield part;
    yield* spokenParts(part.children);
  }
}

/** The texts of a territory that may promise what its table plans, in printed order. */
export const spokenIn = ({ provision, roadmap }: Territory): readonly Spoken[] => [
  ...[...spokenParts(provision?.parts ?? [])].map(
    ({ text, spot }): Spoken => ({ text, spot, where: 'provision', due: null }),
  ),
  ...(roadmap?.measures ?? []).flatMap((measure) => {
    const due = dueOf(measure);
    const cell = (text: string, key: string): Spoken => ({
      text,
      spot: child(measure.spot, key),
      where: 'roadmap',
      due,
    });
    return [cell(measure.title, 'title'), cell(measure.result ?? '', 'result')];
  }),
];
