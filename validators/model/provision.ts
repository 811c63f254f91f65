// Links a provision: its text as a tree of clauses, the acts it cites, the directions it describes.

import type { ProseDocument } from '../source/mdx.ts';
import type { Located, Spot } from '../source/spot.ts';
import { child } from '../source/spot.ts';
import { dayOfForce, ownEntry } from '../text/acts/day-of-force.ts';
import { allParts } from './all-parts.ts';
import { approvalOf, requisitesOf } from './approvals.ts';
import type { Citation as CitationData, ProvisionFile } from './content.generated.ts';
import { type Loose, present } from './loose.ts';
import { namedIn } from './named.ts';
import type { Parts } from './parts/builder.ts';
import { citedPart } from './parts/cited.ts';
import { findAct } from './registers.ts';
import type {
  Citation,
  EntryIntoForce,
  Federal,
  FederalDirection,
  Part,
  Provision,
  ProvisionDirection,
  Reference,
  Territory,
} from './types.ts';

/** Resolves the number or the address of a clause, as it is written in the content, to its part. */
export const clauseReference = (parts: Parts | null, printed: string, spot: Spot): Reference<Part> => ({
  printed,
  target: parts === null ? null : citedPart(parts, printed),
  spot,
});

/** Resolves «5.1-7», the seventh bullet of clause 5.1. */
export const bulletReference = (parts: Parts | null, printed: string, spot: Spot): Reference<Part> => ({
  printed,
  target: parts === null ? null : citedPart(parts, printed),
  spot,
});

const citations = (
  entries: Loose<CitationData[]> | undefined,
  spot: Spot,
  parts: Parts,
  registers: Territory['registers'],
): Citation[] =>
  present(entries).map(([index, entry]) => {
    const at = child(spot, index);
    const target = findAct(registers, entry.act ?? '');
    return {
      act: { printed: entry.act ?? '', target, spot: child(at, 'act') },
      clause: clauseReference(parts, entry.clause ?? '', child(at, 'clause')),
      printed: entry.printed ?? null,
      number: entry.number ?? null,
      date: entry.date ?? null,
      title: entry.title ?? null,
      damaged: entry.damaged ?? false,
      spot: at,
    };
  });

/** What the text of the order says of its entry into force, where the front matter leaves it out. */
const entryInText = ({ parts }: Parts, at: Spot, signed: string | null): EntryIntoForce | null => {
  for (const part of allParts(parts)) {
    const printed = part.inOrder ? ownEntry(part.text) : null;
    if (printed === null) continue;
    const clause = { printed: part.number === null ? '' : `order/${part.number}`, target: part, spot: at };
    return { printed, from: dayOfForce(printed, signed), clause, spot: at };
  }
  return null;
};

const entryIntoForce = ({ order }: Loose<ProvisionFile>, spot: Spot, parts: Parts): EntryIntoForce | null => {
  const at = child(spot, 'order', 'inForce');
  const signed = typeof order?.date === 'string' ? order.date : null;
  const { printed, from, clause } = order?.inForce ?? {};
  if (printed === undefined) return order === undefined ? null : entryInText(parts, at, signed);
  return {
    printed,
    from: from ?? dayOfForce(printed, signed),
    clause: clauseReference(parts, clause ?? '', child(at, 'clause')),
    spot: at,
  };
};

const bullets = (
  entries: readonly (string | undefined)[] | undefined,
  spot: Spot,
  parts: Parts,
): Reference<Part>[] =>
  present(entries).map(([index, printed]) => bulletReference(parts, printed, child(spot, index)));

const directions = (
  front: Loose<ProvisionFile>,
  spot: Spot,
  parts: Parts,
  known: readonly FederalDirection[],
): ProvisionDirection[] =>
  present(front.directions).map(([index, entry]) => {
    const at = child(spot, 'directions', index);
    return {
      number: entry.number ?? index + 1,
      title: entry.title ?? '',
      clause: clauseReference(parts, entry.clause ?? '', child(at, 'clause')),
      federal:
        entry.federal === undefined
          ? null
          : {
              printed: entry.federal,
              target: known.find(({ id }) => id === entry.federal) ?? null,
              spot: child(at, 'federal'),
            },
      includes: bullets(entry.includes, child(at, 'includes'), parts),
      mechanisms: bullets(entry.mechanisms, child(at, 'mechanisms'), parts),
      systemMeasures: bullets(entry.systemMeasures, child(at, 'systemMeasures'), parts),
      spot: at,
    };
  });

/** Links a provision whose text has been made into parts; the acts that it cites are looked up in the `registers`. */
export const buildProvision = (
  document: ProseDocument,
  front: { readonly data: Loose<ProvisionFile>; readonly document: Located },
  parts: Parts,
  federal: Pick<Federal, 'directions'>,
  registers: Territory['registers'],
): Provision => {
  const spot: Spot = { source: front.document, path: [] };
  const { order } = front.data;
  const approval = approvalOf(parts.parts);
  const title = namedIn(front.data.title);
  return {
    spot,
    front: front.data,
    title: title.name ?? document.file,
    titlePrinted: title.printed,
    parts: parts.parts,
    byAnchor: parts.byAnchor,
    byNumber: parts.byNumber,
    basis: citations(front.data.basis, child(spot, 'basis'), parts, registers),
    repeals: citations(order?.repeals, child(spot, 'order', 'repeals'), parts, registers),
    amends: citations(order?.amends, child(spot, 'order', 'amends'), parts, registers),
    inForce: entryIntoForce(front.data, spot, parts),
    approval,
    order: requisitesOf(front.data, approval),
    directions: directions(front.data, spot, parts, federal.directions),
  };
};
