// Who approved a document that is printed with its stamp alone: the name stands there in an oblique case.
import { readApproval } from '../../text/acts/approval.ts';
import type { Said, ValueMap } from '../said.ts';
import { nominativeOf } from './named.ts';

/** Who issued the approving act, in the case of the stamp; the number of an annex may stand over the words of approval. */
export const stampedIssuer = (stamp: readonly Said[]): Said | null => {
  for (const from of stamp.keys()) {
    const lines = stamp.slice(from);
    const text = readApproval(lines.map((line) => line.text).join('\n'))?.issuer ?? null;
    if (text !== null) return { text, stretches: lines.flatMap(({ stretches }) => stretches) };
  }
  return null;
};

/**
 * `approval` of the front matter; undefined where nobody is named whose nominative is known.
 *
 * @param letterhead the bodies that are named over the stamp: under «УТВЕРЖДАЮ» its head signs for the last of them
 */
export const approvalOf = (stamp: readonly Said[], letterhead: readonly Said[]): ValueMap | undefined => {
  const printed = stampedIssuer(stamp);
  if (printed === null) {
    const issuer = letterhead.at(-1);
    return issuer === undefined || stamp.length === 0 ? undefined : { issuer };
  }
  const nominative = nominativeOf(printed.text);
  return nominative === null ? undefined : { issuer: { text: nominative, stretches: printed.stretches } };
};
