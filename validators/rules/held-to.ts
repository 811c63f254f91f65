// Which documents a rule holds depends on their level, status, kind and date: a rule says so, and here it is heard.
import type { TerritoryFace } from '../model/face.ts';
import type { HeldTo } from './rule.ts';

const among = <T>(wanted: readonly T[] | undefined, value: T | null | undefined): boolean =>
  wanted === undefined || (value !== null && value !== undefined && wanted.includes(value));

/** Whether a territory is held to a rule; every one is where the rule names no condition. */
export const isHeldTo = (
  { level, status, provision }: Pick<TerritoryFace, 'level' | 'status' | 'provision'>,
  heldTo: HeldTo | undefined,
): boolean => {
  if (heldTo === undefined) return true;
  const { levels, statuses, kinds, signedFrom } = heldTo;
  const signed = provision?.order?.date;
  return (
    among(levels, level) &&
    among(statuses, status) &&
    among(kinds, provision?.front.kind) &&
    (signedFrom === undefined || typeof signed !== 'string' || signed >= signedFrom)
  );
};
