// Which list is meant: a reader knows it by the line that opens it.
import { excerpt, inner } from '../../model/excerpt.ts';
import { partPlace } from '../../model/places/part-place.ts';
import type { Provision } from '../../model/types.ts';
import { trimmedEnd } from '../../text/places/trimmed-end.ts';
import type { Text } from '../rule.ts';
import type { List } from './items.ts';

/** « «Направление включает» (п. 3.2)» as it follows the word «перечень»; nothing for a list that nothing opens. */
export const listWords = ({ lead }: Pick<List, 'lead'>, provision: Provision): Text => {
  if (lead === null || lead.text.trim() === '') return { ru: '', en: '' };
  const words = excerpt(trimmedEnd(lead.text, /[\s:;,.]/u));
  const place = partPlace(lead, provision);
  // A numbered line begins with its number, and a heading says what it is.
  const isPlaced = lead.number !== null || lead.kind === 'section' || place.ru === '';
  return {
    ru: ` «${inner(words)}»${isPlaced ? '' : ` (${place.ru})`}`,
    en: ` “${words}”${isPlaced ? '' : ` (${place.en})`}`,
  };
};
