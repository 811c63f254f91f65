// Who approved a document that is printed with its stamp alone: the name stands there in an oblique case.
import { readApproval } from '../../text/acts/approval.ts';
import type { Said, ValueMap } from '../said.ts';
import { nominativeOf } from './named.ts';

/** `approval` of the front matter; undefined where the stamp names nobody whose nominative is known. */
export const approvalOf = (stamp: readonly Said[]): ValueMap | undefined => {
  const issuer = readApproval(stamp.map(({ text }) => text).join('\n'))?.issuer ?? null;
  const nominative = issuer === null ? null : nominativeOf(issuer);
  return nominative === null
    ? undefined
    : { issuer: { text: nominative, stretches: stamp.flatMap(({ stretches }) => stretches) } };
};
