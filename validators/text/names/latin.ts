// Russian words in the small Latin letters of which ids are made.
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** A text in small letters, Russian ones as Latin: «18-ОД» is `18-od`. */
export const latin = (text: string): string =>
  text.toLowerCase().replaceAll(/[а-яё]/gu, (letter) => LETTERS[letter] ?? letter);
