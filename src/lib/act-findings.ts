// Findings about an act stand beside the part they are about.
import type { Finding } from '../../validators/index.ts';
import type { Part, Territory } from '../../validators/model/types.ts';
import { placeOf } from '../../validators/source/spot.ts';
import { findings } from './svod.ts';

/** The innermost part of the provision's text whose lines a finding names. */
export const partAt = ({ provision }: Territory, { file, line }: Finding): Part | undefined =>
  [...(provision?.byAnchor.values() ?? [])].findLast((part) => {
    const place = placeOf(part.spot);
    return place.file === file && place.range.line <= line && line <= place.range.endLine;
  });

/** The findings on a territory's provision by the anchor of the part whose place they name. */
export const actFindings = (territory: Territory): ReadonlyMap<string, readonly Finding[]> => {
  const byAnchor = new Map<string, Finding[]>();
  for (const finding of findings) {
    const part = finding.region === territory.id ? partAt(territory, finding) : undefined;
    if (part !== undefined) byAnchor.set(part.anchor, [...(byAnchor.get(part.anchor) ?? []), finding]);
  }
  return byAnchor;
};
