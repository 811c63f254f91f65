// Findings about an act stand beside the part they are about.
import type { Territory } from '../../validators/model/types.ts';
import type { Finding } from '../../validators/index.ts';
import { placeOf } from '../../validators/source/spot.ts';
import { findings } from './svod.ts';

/** The findings on a territory's provision and subjects by the anchor of the part whose place they name. */
export const actFindings = (territory: Territory): ReadonlyMap<string, readonly Finding[]> => {
  const byAnchor = new Map<string, Finding[]>();
  const parts = [...(territory.provision?.byAnchor.values() ?? [])].map((part) => ({ anchor: part.anchor, place: placeOf(part.spot) }));
  for (const finding of findings) {
    if (finding.region !== territory.id) continue;
    const holder = parts.findLast(
      ({ place }) => place.file === finding.file && place.range.line <= finding.line && finding.line <= place.range.endLine,
    );
    if (holder !== undefined) byAnchor.set(holder.anchor, [...(byAnchor.get(holder.anchor) ?? []), finding]);
  }
  return byAnchor;
};
