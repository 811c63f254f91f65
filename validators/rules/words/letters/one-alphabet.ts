// A word of Cyrillic and Latin letters looks right and is another word: no search finds it.
import { wordsBefore } from '../../../text/places/near-place.ts';
import { defining, edit } from '../../example-base.ts';
import { noSlips } from '../../makers/slip.ts';
import { waiveIfPrinted } from '../../printed-so.ts';
import type { Slip } from '../once.ts';

const word = /[\p{L}\p{M}]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** Latin letters that look like Russian ones: alone among Russian words they are a slip of the keyboard. */
const lookalike = /^[aceopxyABCEHKMOPTX]$/u;

/** In a formula letters of any alphabet are symbols: formulas/one-alphabet looks at them. */
const formula = /\$[^$]*\$/gu;

const isLoneLatin = (text: string, { at, length }: Slip): boolean =>
  /\p{Script=Cyrillic}[,;]?\s+$/u.test(wordsBefore(text, at)) &&
  /^\s+\p{Script=Cyrillic}/u.test(text.slice(at + length));

function* mixedWords(text: string): Generator<Slip> {
  if (!latin.test(text)) return;
  const plain = text.replace(formula, (found) => ' '.repeat(found.length));
  for (const { 0: letters, index } of plain.matchAll(word)) {
    const slip = { text: letters, at: index, length: letters.length };
    const mixed = cyrillic.test(letters) && latin.test(letters);
    if (mixed || (lookalike.test(letters) && isLoneLatin(plain, slip))) yield slip;
  }
}

/** The letters of the alphabet that the word has fewer of. */
const strangers = (
  letters: string,
): { readonly ru: readonly [string, string]; readonly en: string; readonly letters: string } => {
  const [russian, english] = [cyrillic, latin].map((script) =>
    [...letters].filter((sign) => script.test(sign)),
  );
  const few = english === undefined || (russian?.length ?? 0) < english.length;
  return few && russian !== undefined && russian.length > 0
    ? { ru: ['русская', 'русские'], en: 'Russian', letters: russian.join('') }
    : { ru: ['латинская', 'латинские'], en: 'Latin', letters: (english ?? []).join('') };
};

const LATIN = 'aceopxyABCEHKMOPTX';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХ';

/** The word with the strangers among its letters put into the alphabet of the others; null where some have no twin there. */
const plainOf = (word: string): string | null => {
  const [from, to, script] =
    strangers(word).en === 'Russian' ? [CYRILLIC, LATIN, latin] : [LATIN, CYRILLIC, cyrillic];
  const plain = [...word].map((letter) => to[from.indexOf(letter)] ?? letter);
  return plain.every((letter) => script.test(letter)) ? plain.join('') : null;
};

export const oneAlphabet = noSlips({
  id: 'words/one-alphabet',
  title: { ru: 'Слово набрано одним алфавитом', en: 'A word is set in one alphabet' },
  fault: { ru: 'Слово набрано буквами двух алфавитов', en: 'A word is set in letters of two alphabets' },
  reason: {
    ru: 'Слово из русских и латинских букв выглядит правильно, но поиск его не находит, а сравнение с таким же словом говорит, что они разные.',
    en: 'A word of Russian and Latin letters looks right, but no search finds it, and a comparison calls it another word.',
  },
  cure: {
    ru: 'Наберите слово заново буквами одного алфавита.',
    en: 'Type the word anew in one alphabet.',
  },
  edit: waiveIfPrinted,
  inText: mixedWords,
  say: (slip) => {
    const { ru, en, letters } = strangers(slip.text);
    const one = letters.length === 1;
    return {
      ru: `В слове «${slip.text}» смешаны два алфавита: ${one ? `${ru[0]} буква` : `${ru[1]} буквы`} «${letters}»`,
      en: `The word “${slip.text}” mixes two alphabets: the ${one ? 'letter' : 'letters'} “${letters}” ${one ? 'is' : 'are'} ${en}`,
    };
  },
  hint: ({ text }) => {
    const plain = plainOf(text);
    return plain === null
      ? null
      : {
          ru: `Наберите заново буквами одного алфавита: «${plain}».`,
          en: `Type it anew in one alphabet: “${plain}”.`,
        };
  },
  bad: [
    {
      title: { ru: 'Латинская «c» в русском слове', en: 'A Latin letter in a Russian word' },
      files: defining('субъекты региональной cистемы.'),
      points: 'cистемы',
    },
    {
      title: { ru: 'Предлог «c» латинской буквой', en: 'A preposition set as a Latin letter' },
      files: defining('субъекты региональной системы вместе c центром.'),
      points: 'c',
    },
    {
      title: { ru: 'Одно слово двадцать пять раз', en: 'One word twenty-five times' },
      files: edit(
        'provision',
        '- оценка качества методической работы.',
        `- оценка качества методической работы.\n\n${'Школы cоздают клубы.\n\n'.repeat(25)}`,
      ),
    },
  ],
  good: [
    {
      title: { ru: 'Слово через дефис из двух языков', en: 'A word of two languages with a hyphen' },
      files: defining('субъекты региональной системы и центры «IT-куб».'),
    },
    {
      title: { ru: 'Слово другого языка', en: 'A word of another language' },
      files: defining('субъекты региональной системы и каналы Telegram.'),
    },
  ],
});
