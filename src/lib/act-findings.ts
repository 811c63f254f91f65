// Findings about an act stand beside the part they are about.
import type { Finding } from '../../validators/index.ts';
import type { Part, Provision, Territory } from '../../validators/model/types.ts';
import { placeOf } from '../../validators/source/spot.ts';
import { findingsOf } from './territory-findings.ts';

type PartsByLine = ReadonlyMap<number, Part>;

const linesOf = new WeakMap<Provision, ReadonlyMap<string, PartsByLine>>();

/** The innermost part at each line, file by file; a part stands after the one that it is within. */
const partsByLine = (provision: Provision): ReadonlyMap<string, PartsByLine> => {
  const known = linesOf.get(provision);
  if (known !== undefined) return known;
  const files = new Map<string, Map<number, Part>>();
  for (const part of provision.byAnchor.values()) {
    const { file, range } = placeOf(part.spot);
    const lines = files.get(file) ?? new Map<number, Part>();
    files.set(file, lines);
    for (let { line } = range; line <= range.endLine; line += 1) lines.set(line, part);
  }
  linesOf.set(provision, files);
  return files;
};

/** The innermost part of the provision's text whose lines a finding names. */
export const partAt = ({ provision }: Territory, { file, line }: Finding): Part | undefined =>
  provision === null ? undefined : partsByLine(provision).get(file)?.get(line);

/** The findings on a territory's provision by the anchor of the part whose place they name. */
export const actFindings = (territory: Territory): ReadonlyMap<string, readonly Finding[]> => {
  const byAnchor = new Map<string, Finding[]>();
  for (const finding of findingsOf(territory)) {
    const part = partAt(territory, finding);
    if (part !== undefined) byAnchor.set(part.anchor, [...(byAnchor.get(part.anchor) ?? []), finding]);
  }
  return byAnchor;
};
