// A body that is called by letters in one place and by the words of these letters in another: «ГБУ «ЦОКО – «Ступени»» and
// «ГБУ «Центр оценки качества образования – «Ступени»», one proper name behind both.
import { spellingWords } from '../../../rules/words/abbreviations/spelled-out.ts';
import type { Said } from '../../said.ts';

/** «Ступени» of «ЦОКО – «Ступени»»: the innermost name in quotation marks at the end. */
export const properName = (name: string): string | null => /«([^«»]+)»+$/u.exec(name)?.[1] ?? null;

const LETTERS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})(?=[\s–—-]*«)/u;

/** The longest words that letters stand for. */
const longest = 200;

/** The printed name in which the letters of a name are words; null where none is. */
export const spelledOut = (name: string, texts: readonly Said[]): Said | null => {
  const proper = properName(name);
  const letters = LETTERS.exec(name);
  if (proper === null || letters === null) return null;
  const [form, own] = [name.slice(0, letters.index), `«${proper}»`];
  for (const { text, stretches } of texts) {
    const at = text.indexOf(own);
    const from = form === '' ? -1 : text.lastIndexOf(form, at);
    if (at < 0 || (form !== '' && from < 0)) continue;
    const before = text.slice(from < 0 ? Math.max(0, at - longest) : from + form.length, at);
    const words = spellingWords(before.replace(/[\s–—-]+$/u, ''), letters[0]);
    // Between the form and the proper name stand these words and nothing else.
    if (words === null || (form !== '' && !before.startsWith(words))) continue;
    const close = /^»*/u.exec(text.slice(at + own.length))?.[0] ?? '';
    return { text: form + before.slice(before.indexOf(words)) + own + close, stretches };
  }
  return null;
};

/** «ЦНППМ «Ступени»» of «ГБУ «ЦНППМ «Ступени»»: what is left without the form of the organisation, where texts print it so. */
export const withoutForm = (name: string, texts: readonly Said[]): string | null => {
  const inner = /^[^«»]+«(?<inner>\p{Lu}{2,}[^«»]*«[^«»]+»)»?$/u.exec(name)?.groups?.['inner'];
  if (inner === undefined) return null;
  const isAlone = ({ text }: Said): boolean => {
    const at = text.indexOf(inner);
    return at >= 0 && text.charAt(at - 1) !== '«';
  };
  return texts.some(isAlone) ? inner : null;
};
