// Who signed, as it is set at the end of a text: the post and the name in one line or in two, with white space between them.
import { readPerson } from '../../text/names/person.ts';
import { personNames } from '../../text/names/person-names.ts';
import type { Said } from '../said.ts';
import type { Item, Line } from './lines.ts';

const POST =
  /^(?:(?:и\.?\s?о\.?|врио|исполняющ\p{L}{2}\s+обязанности|перв\p{L}{2})\s+)?(?:министр|губернатор|глава|руководител|начальник|директор|ректор|проректор|председател|заведующ|заместител)/iu;

export const isPost = (text: string): boolean => POST.test(text.trim());

const isName = (text: string): boolean =>
  readPerson(text.replace(/\.(?=\p{Lu}\p{Ll})/u, '. ').trim()) !== null;

const INITIALS_FIRST = /^(?<post>.+?)[\s_]+(?<name>\p{Lu}\.\s*\p{Lu}\.\s*\p{Lu}[\p{L}-]+)$/u;

/** Post and name that one line holds: «Министр образования            И.И. Иванов». */
const inOneLine = (line: Line): { readonly post: string; readonly name: string } | null => {
  const { text } = line.said;
  if (!isPost(text) || text.length > 400 || /[.;:]\s*$/u.test(text)) return null;
  const { post, name } = INITIALS_FIRST.exec(text)?.groups ?? {};
  if (post !== undefined && name !== undefined) return { post: post.replace(/[_\s]+$/u, ''), name };
  const last = personNames(text).at(-1);
  if (last === undefined || last.at === 0 || last.at + last.length !== text.length) return null;
  return { post: text.slice(0, last.at).replace(/[_\s]+$/u, ''), name: last.printed };
};

export interface Signature {
  /** How many items it takes. */
  readonly length: number;
  readonly post: Said;
  readonly name: Said;
}

/** The signature that begins at a place; null where none does. */
export const signatureAt = (items: readonly Item[], at: number): Signature | null => {
  const own = items[at];
  if (own?.kind !== 'line' || own.isBullet || own.isNumbered) return null;
  const whole = inOneLine(own);
  if (whole !== null) {
    const { stretches } = own.said;
    return { length: 1, post: { text: whole.post, stretches }, name: { text: whole.name, stretches } };
  }
  if (!isPost(own.said.text)) return null;
  // The post may take several lines.
  const post: Line[] = [own];
  for (let next = at + 1; next < items.length && post.length < 5; next += 1) {
    const item = items[next];
    if (item?.kind !== 'line') return null;
    if (isName(item.said.text))
      return {
        length: post.length + 1,
        post: {
          text: post.map(({ said }) => said.text).join(' '),
          stretches: post.flatMap(({ said }) => said.stretches),
        },
        name: item.said,
      };
    if (item.said.text.length > 150 || /[.;:]$/u.test(item.said.text) || item.isNumbered) return null;
    post.push(item);
  }
  return null;
};
