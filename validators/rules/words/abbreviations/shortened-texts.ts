// The texts of a territory's documents with the abbreviations in them, found once for all that is asked of them.
import type { Territory } from '../../../model/types.ts';
import { coveredBy } from '../../../text/places/covered.ts';
import { placesOf } from '../../../text/places/places-of.ts';
import { type Abbreviation, findAbbreviations } from '../../../text/words/words.ts';
import { type PrintedText, printedTexts } from '../printed-texts.ts';
import { setCapitals } from '../set-capitals.ts';

export interface ShortenedText extends PrintedText {
  readonly found: readonly Abbreviation[];
}

/** No abbreviation in use is longer; «РЕГИОНАЛЬНОЙ», «ПРИКАЗЫВАЮ» are words set in capitals. */
const longest = 7;

/** «ПО», «ВО» are abbreviations although «по» and «во» are words; «ПЛАН» beside «план» is none. */
const shortestWord = 3;

const isLetter = (sign: string): boolean => /^\p{L}$/u.test(sign);

const isWholeWord = (text: string, word: string): boolean => {
  for (const at of placesOf(text, word))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return true;
  return false;
};

/** Finds out whether letters are a word set in capitals: too long, or the documents print it in small letters too. */
const capitalsIn = (texts: readonly PrintedText[]): ((letters: string) => boolean) => {
  const all = texts.map(({ text }) => text).join('\n');
  const answers = new Map<string, boolean>();
  return (letters) => {
    const known = answers.get(letters);
    if (known !== undefined) return known;
    const word = letters.toLowerCase();
    const answer = letters.length > longest || (letters.length >= shortestWord && isWholeWord(all, word));
    answers.set(letters, answer);
    return answer;
  };
};

/** Most texts have no two capitals side by side: they need not be taken into words. */
const mayShorten = /[А-ЯЁ]-?[А-ЯЁ]/u;

const find = (territory: Territory): readonly ShortenedText[] => {
  const texts = printedTexts(territory).filter(({ capitals }) => capitals !== true);
  const isCapitals = capitalsIn(texts);
  return texts.map((printed) => {
    if (!mayShorten.test(printed.text)) return { ...printed, found: [] };
    const isSet = coveredBy(setCapitals(printed.text, printed.title === true));
    const found = findAbbreviations(printed.text).filter(
      (one) => !isSet(one) && !one.text.split(/\s+/u).some(isCapitals),
    );
    return { ...printed, found };
  });
};

const found = new WeakMap<Territory, readonly ShortenedText[]>();

/** The printed texts of a territory, each with its abbreviations; headings and words merely set in capitals are left out. */
export const shortenedTexts = (territory: Territory): readonly ShortenedText[] => {
  const known = found.get(territory) ?? find(territory);
  found.set(territory, known);
  return known;
};
