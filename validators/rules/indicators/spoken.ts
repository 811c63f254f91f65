// The running text that is held against the table: the provision and the results that the roadmap promises.
import type { Part, Territory } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';

/** A text and where it stands. */
export interface Spoken {
  readonly text: string;
  readonly spot: Spot;
  readonly where: 'provision' | 'roadmap';
}

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
    ({ text, spot }): Spoken => ({ text, spot, where: 'provision' }),
  ),
  ...(roadmap?.measures ?? []).map(
    ({ result, spot }): Spoken => ({ text: result ?? '', spot: child(spot, 'result'), where: 'roadmap' }),
  ),
];
