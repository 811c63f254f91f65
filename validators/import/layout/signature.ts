// Who signed, as it is set at the end of a text: the post and the name in one line or in two, with white space between them.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { inFull } from '../../text/names/person.ts';
import { personNames } from '../../text/names/person-names.ts';
import { joinSaid, type Said } from '../said.ts';
import type { Item, Line } from './lines.ts';

const POST =
  /^(?:(?:и\.?\s?о\.?|врио|исполняющ\p{L}{2}\s+обязанности|перв\p{L}{2})\s+)?(?:министр|губернатор|глава|руководител|начальник|директор|ректор|проректор|председател|заведующ|заместител)/iu;

const isPost = (text: string): boolean => POST.test(text.trim());

/** A name at the end of a line: «И.И. Иванов», «Иванов И.И.», «Иванов Иван Иванович», «И. Иванов». */
const INITIALS_FIRST = /(?<name>(?:\p{Lu}\.\s*){1,2}\p{Lu}[\p{L}-]{2,})\s*$/u;

interface AtEnd {
  readonly before: string;
  readonly name: string;
}

const nameAtEnd = (text: string): AtEnd | null => {
  const cut = (name: string, at: number): AtEnd => ({
    before: text.slice(0, at).replace(/[_\s/]+$/u, ''),
    name,
  });
  const initials = INITIALS_FIRST.exec(text);
  if (initials?.groups?.['name'] !== undefined) return cut(initials.groups['name'], initials.index);
  const last = [...personNames(text), ...inFull(text)].findLast(
    ({ at, length }) => at + length === text.length,
  );
  return last === undefined ? null : cut(last.printed, last.at);
};

/** A sentence, an item and a numbered clause are no part of a signature. */
const maySign = ({ said: { text }, isBullet, isNumbered }: Line): boolean =>
  !isBullet &&
  !isNumbered &&
  text.length <= 300 &&
  !/[;:]\s*$|[^\p{Lu}]\.\s*$/u.test(text.replace(/г\.$/u, ''));

export interface Signature {
  /** How many items it takes. */
  readonly length: number;
  readonly post: Said;
  readonly name: Said;
}

/** So many lines a post takes at most. */
const mostLines = 6;

/** The signature that begins at a place; null where none does. */
export const signatureAt = (items: readonly Item[], at: number): Signature | null => {
  const own = items[at];
  if (own?.kind !== 'line' || !maySign(own) || !isPost(own.said.text)) return null;
  const post: Said[] = [];
  for (let next = at; next < items.length && next - at < mostLines; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line' || !maySign(item) || (next > at && readClauseNumber(item.said.text) !== null))
      return null;
    const { text, stretches } = item.said;
    const found = nameAtEnd(text);
    if (found === null) {
      post.push({ text: text.replaceAll(/_+/gu, '').trim(), stretches });
      continue;
    }
    if (found.before !== '') post.push({ text: found.before, stretches });
    const words = post.filter((part) => part.text !== '');
    return words.length === 0
      ? null
      : { length: next - at + 1, post: joinSaid(words, ' '), name: { text: found.name, stretches } };
  }
  return null;
};
