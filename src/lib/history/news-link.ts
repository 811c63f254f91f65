import { editionChangesPath, editionId } from '../compare/edition-paths.ts';
import { ownActLink } from '../links.ts';
import type { ActNews } from './act-news.ts';

/** Where news of an act leads: to the act, or to what an edition of it changed. */
export const newsLink = ({ territory, act, edition, date }: ActNews): string => {
  const own = ownActLink(territory, act);
  return edition === null ? own : editionChangesPath(own, editionId(date));
};
