// Whether a word is one of the language: a right word that no record has is said to be missing, and never mended into another.
// The dictionary is divided into small files by the first letters of words, and a query loads the one that it needs.

/** The endings that words may have, parted by commas, and words as what stands before the ending and its number: «карт12». */
export interface LanguageFile {
  readonly endings: readonly string[];
  readonly stems: string;
}

/** Into how many files the words of the language are divided. */
export const LANGUAGE_FILES = 512;

const FIRST_LETTERS = 3;

/** The number of the file in which a word lies: its own or another form of it that begins with the same letters. */
export const languageFileOf = (plain: string): number => {
  let sum = 0;
  for (const letter of plain.slice(0, FIRST_LETTERS))
    sum = (sum * 37 + (letter.codePointAt(0) ?? 0)) % LANGUAGE_FILES;
  return sum;
};

/** Whether what stands before an ending says by itself in which file all its forms lie. */
export const isDecided = (stem: string): boolean => stem.length >= FIRST_LETTERS;

const ENTRY = /^(.*?)(\d+)$/u;

/** Whether a word, in plain letters, is a form of a word of its file. */
export const isWordOf = ({ endings, stems }: LanguageFile, plain: string): boolean =>
  stems.split(' ').some((entry) => {
    const [, stem = '', number = ''] = ENTRY.exec(entry) ?? [];
    if (!plain.startsWith(stem)) return false;
    return (endings[Number(number)] ?? '').split(',').includes(plain.slice(stem.length));
  });
