// What an act does: rules on a system hold only the acts that found or plan it, not a regulation of one body, a plan of events
// or an order that amends another.
import { amending, repealing } from '../text/order-words.ts';
import { allParts } from './all-parts.ts';
import type { Territory } from './types.ts';

type Acting = Pick<Territory, 'provision' | 'subjects' | 'roadmap' | 'indicators'>;

/** «О региональной системе научно-методического сопровождения», «РС НМС», «муниципальной методической системы». */
const SYSTEM =
  /систем\p{L}{0,3}\s+(?:научно-)?методическ|(?<!\p{L})(?:Р|М|Е)\s?С\s?НМС(?!\p{L})|методическ\p{L}{1,3}\s+систем/iu;
/** An order that adopts something has more to do than to amend. */
const ADOPTS = /(?<!\p{L})утвердить(?!\p{L})/iu;

/** Whether the documents are about a system of support: by their titles, or because they describe its subjects. */
export const concernsSystem = ({ provision, subjects, roadmap, indicators }: Acting): boolean => {
  if (subjects.length > 0) return true;
  const parts = [...allParts(provision?.parts ?? [])];
  if (parts.some(({ component }) => component?.name === 'Functions')) return true;
  const titles = [provision?.title, provision?.order?.title, roadmap?.title, indicators?.title];
  return titles.some((title) => SYSTEM.test(title ?? ''));
};

/** Whether an act is an order that only amends or repeals other acts: it has no document of its own. */
export const onlyAmends = ({ provision, roadmap, indicators }: Acting): boolean => {
  const parts = [...allParts(provision?.parts ?? [])];
  if (parts.length === 0 || roadmap !== null || indicators !== null) return false;
  if (parts.some(({ inOrder }) => !inOrder)) return false;
  return (
    parts.some(({ text }) => amending.test(text) || repealing.test(text)) &&
    !parts.some(({ text }) => ADOPTS.test(text))
  );
};
