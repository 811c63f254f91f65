// Messages quote the file; a quotation is one short line of whole characters.

import { madeVisible } from './unseen.ts';

/** The first line of a text, cut after `limit` characters. */
export const excerpt = (text: string, limit = 60): string => {
  const end = text.indexOf('\n');
  const line = [...madeVisible(text.slice(0, end === -1 ? limit * 2 + 2 : Math.min(end, limit * 2 + 2)))];
  return line.length > limit ? `${line.slice(0, limit).join('')}…` : line.join('');
};
