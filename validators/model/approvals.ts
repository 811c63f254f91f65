// The stamps of approval in a document, and the requisites of the act that they tell of where its order is not there.
import { readApproval } from '../text/approval.ts';
import type { ProvisionFile } from './content.generated.ts';
import type { Loose } from './loose.ts';
import type { Part, Provision } from './types.ts';

/** The stamps of approval of a text, in printed order; each stands outside all sections. */
export const approvals = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ component }) => component?.name === 'Approval');

/** What a document's stamp says: the first that can be read, as each annex may have its own. */
export const approvalOf = (parts: readonly Part[]): Provision['approval'] => {
  for (const part of approvals(parts)) {
    const read = readApproval(part.lines.join('\n'));
    if (read !== null) return { ...read, part };
  }
  return null;
};

/** The requisites of an act that only a stamp shows; the nominative of who issued it is the editor's. */
export const stampedOrder = (
  approval: Provision['approval'],
  front: Loose<ProvisionFile>,
): Provision['order'] => {
  if (approval === null) return undefined;
  const { kind, number, date } = approval;
  const issuer = front.approval?.issuer ?? approval.issuer;
  const { published } = front.approval ?? {};
  return {
    ...(kind === null ? {} : { kind }),
    ...(issuer === null ? {} : { issuer }),
    ...(number === null ? {} : { number }),
    ...(date === null ? {} : { date }),
    ...(published === undefined ? {} : { published }),
  };
};
