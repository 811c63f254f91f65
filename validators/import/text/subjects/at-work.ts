// Whether somebody who is named in passing is named as one who does something: «утверждается Министерством образования Примерной
// области», a section on «организация деятельности методического актива».
import { analyse } from '../../../language/analyse.ts';
import { isInstrumental } from './acting.ts';
import { sentencesOf } from './deed.ts';

/** Words of a name of its own: a capital behind its first word, or quotation marks. */
const OWN_NAME = /«|\s\p{Lu}\p{Ll}/u;
const IS_DONE = /(?<!\p{L})\p{L}+тся(?!\p{L})/u;

const isPreposition = (word: string): boolean => analyse(word).some(({ part }) => part === 'preposition');

/** The sentence that ends where a name begins. */
const before = (text: string, at: number): string => sentencesOf(text.slice(0, at)).at(-1) ?? '';

/** Whether a body with a name of its own is the one by whom something is done there, now and always. */
export const isAgent = (
  text: string,
  { name, at }: { readonly name: string; readonly at: number },
): boolean => {
  const said = before(text, at);
  const [last = ''] = /\p{L}+(?=\P{L}*$)/u.exec(said) ?? [];
  return (
    OWN_NAME.test(name) &&
    isInstrumental(name) === true &&
    IS_DONE.test(said) &&
    !isPreposition(last.toLowerCase())
  );
};

/** «Центр – структурное подразделение ГАУ «Институт …»», «входит в структуру»: words of what a body is a part of, and its form. */
const PART_OF =
  /(?:структурн\p{L}{2,4}\s+подразделени\p{L}{1,3}|(?:вход[яи]т|включ[её]н[аоы]?)\s+в\s+(?:состав|структуру)|в\s+(?:составе|структуре))(?!\p{L})(?<between>[^.;:«»]*)$/iu;
/** «ГАУ ДПО», «государственного бюджетного учреждения»: what stands right before a name that is registered. */
const FORM = /(?:^|\P{L})(?:\p{Lu}{2,}(?:\s+\p{Lu}{2,})*|учреждени\p{L}{1,3}(?:\s\p{L}+){0,4})\s*«?$/u;

/** Whether somebody belongs to a body that is named there in full: so the text says that it is one of those who act. */
export const isWholeOf = (
  text: string,
  { name, at }: { readonly name: string; readonly at: number },
): boolean => {
  const said = before(text, at);
  const { between } = PART_OF.exec(said.replace(/«$/u, ''))?.groups ?? {};
  return between !== undefined && (/^\p{Lu}{2,}.*«/u.test(name) || FORM.test(said));
};

/** «Взаимодействие по организации деятельности …»: what stands before a name in a heading that is about its work. */
export const OF_WORK = /(?<!\p{L})деятельност(?:ь|и)\s+$/iu;
