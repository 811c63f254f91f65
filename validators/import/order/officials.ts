// Who controls an order and who signed it: officials by their posts and names, as the order prints them.
import { inFull } from '../../text/names/person.ts';
import { type PersonName, personNames } from '../../text/names/person-names.ts';
import type { Item, Line } from '../layout/lines.ts';
import { signatureAt } from '../layout/signature.ts';
import type { Said, Value, ValueMap } from '../said.ts';

/** Words of what is said, from the places of all of it. */
export const trimmedSaid = (said: Said, text: string): Said => ({ text, stretches: said.stretches });

/** One value by itself, several as a list. */
export const single = <T extends Value>(values: readonly T[]): Value | undefined =>
  values.length > 1 ? values : values[0];

const INITIALS_FIRST = /(?:\p{Lu}\.\s*){2}\p{Lu}\p{L}+/gu;

/** «… министра Ясной Республики Н.Н. Зоркую»: where initials have a name behind them, they are not of the word before. */
const namesIn = (whom: string): readonly Pick<PersonName, 'printed' | 'at' | 'length'>[] => {
  const first = [...whom.matchAll(INITIALS_FIRST)].map(({ 0: printed, index: at }) => ({
    printed,
    at,
    length: printed.length,
  }));
  if (first.length > 0) return first;
  const found = [...personNames(whom), ...inFull(whom)];
  return found.sort((a, b) => a.at - b.at);
};

/** The officials whom words name one after another, each with the post before the name or behind it. */
const officialsIn = (said: Said, whom: string): readonly ValueMap[] => {
  const names = namesIn(whom);
  const clean = (post: string): string =>
    post.replaceAll(/^(?:[\s,;–-]|и\s)+|\s*\((?:председатель|руководитель)\s*[–-]\s*\)|[\s,–-]+$/giu, '');
  if (names.length < 2) {
    const [name] = names;
    const post = clean(
      name === undefined ? whom : whom.slice(0, name.at) + whom.slice(name.at + name.length),
    );
    if (post === '') return [];
    const own = { post: trimmedSaid(said, post) };
    return [name === undefined ? own : { ...own, name: trimmedSaid(said, name.printed) }];
  }
  return names.flatMap((name, index): readonly ValueMap[] => {
    const before = names[index - 1];
    const post = clean(whom.slice(before === undefined ? 0 : before.at + before.length, name.at));
    return post === '' ? [] : [{ post: trimmedSaid(said, post), name: trimmedSaid(said, name.printed) }];
  });
};

/** «Контроль за исполнением приказа возложить на первого заместителя министра Петрову П.П.», «… оставляю за собой». */
export const controllerOf = (lines: readonly Line[]): Value | undefined => {
  for (const { said } of lines) {
    const text = said.text.replaceAll(/\s+/gu, ' ');
    if (!/контрол[ья]/iu.test(text)) continue;
    if (/оставля(?:ю|ем)\s+за\s+собой|оставить\s+за\s+собой/iu.test(text)) return 'signatory';
    const [, whom] = /(?:возложить|возлагаю|возлагается|возложен)\s+на\s+(.{3,400}?)\s*$/iu.exec(text) ?? [];
    // «Серикову Л.В.»: the point of the last initial ends the sentence, too.
    const officials = whom === undefined ? [] : officialsIn(said, whom.replace(/(?<!\p{Lu})\.$/u, ''));
    if (officials.length > 0) return single(officials);
  }
  return undefined;
};

/** Who signed, each with the post; marks of the form are no part of it. */
export const signatoriesOf = (items: readonly Item[]): readonly ValueMap[] => {
  const found: ValueMap[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const signature = signatureAt(items, at);
    if (signature === null) continue;
    const post = signature.post.text.replaceAll(/\s*\((?:подпись|расшифровка\s+подписи)\)/giu, '');
    found.push({ post: trimmedSaid(signature.post, post), name: signature.name });
    at += signature.length - 1;
  }
  return found;
};
