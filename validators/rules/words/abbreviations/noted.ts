// «АИС «Рост» – автоматизированная информационная система учёта; ФИС ФРДО – федеральный реестр …»: words that explain an
// abbreviation behind a dash, in a note or wherever they spell its letters.
import { remembered } from '../../../text/remembered.ts';
import { type Abbreviation, findAbbreviations } from '../../../text/words/words.ts';
import { isSpelledOut } from './spelled-out.ts';

/** A note under a table, or what opens a list of abbreviations. */
const NOTE =
  /^\s*(?:\*+\s*|<?\d{1,2}>?\)?\s+)?(?:примечани[ея]|(?:используемые|принятые|условные)?\s*(?:сокращения|обозначения)|где|расшифровка)(?!\p{L})|^\s*\*/iu;
/** What may stand before an abbreviation that is explained: nothing, or the end of what was said before. */
const OPENS = /(?:^|[.:;,*)]|\n|[–—-]\s?|(?<!\p{L})где)\s*$/iu;
/** Behind it a name of its own and the dash; then the words up to the next mark. */
const MEANS = /^(?:\s*[«"„][^«»"„“”]{1,80}[»"“”])?\s+[–—-]\s+(\p{L}[^;\n]{2,300})/u;

const isExplained = (text: string, { text: short, at, length }: Abbreviation): boolean => {
  if (!OPENS.test(text.slice(Math.max(0, at - 20), at))) return false;
  const [, words = ''] = MEANS.exec(text.slice(at + length, at + length + 400)) ?? [];
  const [sentence = ''] = words.split(/\.(?=\s|$)/u);
  if (!/\p{L}\s+\p{L}/u.test(sentence)) return false;
  const first = sentence.charAt(0).toUpperCase() === short.charAt(0);
  return (NOTE.test(text) && first) || isSpelledOut(sentence, short);
};

/** The abbreviations that a text explains behind a dash, each as printed. */
export const notedIn: (text: string) => readonly string[] = remembered((text) =>
  /[–—-]\s/u.test(text)
    ? findAbbreviations(text)
        .filter((short) => isExplained(text, short))
        .map((short) => short.text)
    : [],
);
