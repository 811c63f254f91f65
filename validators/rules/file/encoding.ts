// Text in another encoding, or a file that is no text at all, cannot be read: guessing would change words.
import { problemRule } from '../problem-rule.ts';
import type { Text } from '../rule.ts';

const saveAsUtf8: Text = {
  ru: 'Откройте файл в редакторе в его кодировке и сохраните в UTF-8: в VS Code — «Сохранить в кодировке» в строке состояния, в Блокноте — «Сохранить как», поле «Кодировка».',
  en: 'Open the file in its own encoding and save it as UTF-8.',
};
const enterText: Text = {
  ru: 'Файл такого рода не переименовывают в файл Свода: внесите его текст и таблицы в файл YAML или MDX, а сам его уберите из папки.',
  en: 'A file of this kind is not renamed into one of the Svod: enter its text and tables in a YAML or MDX file, and take it out of the folder.',
};

const guesses: Readonly<Record<string, { readonly message: Text; readonly hint: Text }>> = {
  'windows-1251': {
    message: {
      ru: 'Файл сохранён не в UTF-8, а, по-видимому, в кодировке windows-1251: с этого места буквы не читаются',
      en: 'The file is not UTF-8 but apparently windows-1251: letters cannot be read from here on',
    },
    hint: saveAsUtf8,
  },
  'UTF-16': {
    message: { ru: 'Файл сохранён не в UTF-8, а в кодировке UTF-16', en: 'The file is not UTF-8 but UTF-16' },
    hint: saveAsUtf8,
  },
  office: {
    message: {
      ru: 'Это документ Word или Excel, а не текст',
      en: 'This is a Word or Excel document, not text',
    },
    hint: enterText,
  },
  pdf: {
    message: { ru: 'Это документ PDF, а не текст', en: 'This is a PDF document, not text' },
    hint: enterText,
  },
  image: {
    message: { ru: 'Это изображение, а не текст', en: 'This is an image, not text' },
    hint: enterText,
  },
  binary: { message: { ru: 'Это не текстовый файл', en: 'This is not a text file' }, hint: enterText },
};

/** «id: Пример» in windows-1251. */
const windows1251 = new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xcf, 0xf0, 0xe8, 0xec, 0xe5, 0xf0, 0x0a]);

export const encoding = problemRule({
  id: 'file/encoding',
  codes: ['encoding'],
  title: { ru: 'Файл — текст в кодировке UTF-8', en: 'A file is text in UTF-8' },
  fault: { ru: 'Файл – не текст в кодировке UTF-8', en: 'The file is no UTF-8 text' },
  reason: {
    ru: 'Текст в другой кодировке пришлось бы угадывать, и буквы акта могли бы измениться. Поэтому такой файл не читается совсем.',
    en: 'Text in another encoding would have to be guessed, and letters of the act could change: such a file is not read.',
  },
  cure: saveAsUtf8,
  say: ({ data }) =>
    guesses[String(data['guess'])] ?? {
      message: {
        ru: 'С этого места файл не читается как текст в кодировке UTF-8',
        en: 'From here on the file cannot be read as UTF-8 text',
      },
    },
  bad: [
    {
      title: { ru: 'Файл сохранён в windows-1251', en: 'A file saved in windows-1251' },
      files: { 'regions/primer/acts/1/waivers.yaml': windows1251 },
    },
    {
      title: { ru: 'Документ Word, переименованный в .yaml', en: 'A Word document renamed to .yaml' },
      files: { 'regions/primer/acts/1/waivers.yaml': new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]) },
    },
    {
      title: { ru: 'Файл сохранён в UTF-16', en: 'A file saved in UTF-16' },
      files: { 'regions/primer/acts/1/waivers.yaml': new Uint8Array([0xff, 0xfe, 0x77, 0, 0x61, 0]) },
    },
    {
      title: { ru: 'Документ PDF', en: 'A PDF document' },
      files: { 'regions/primer/acts/1/waivers.yaml': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff]) },
    },
    {
      title: { ru: 'Изображение', en: 'An image' },
      files: { 'regions/primer/acts/1/waivers.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
    },
    {
      title: { ru: 'Архив или программа', en: 'An archive or a program' },
      files: { 'regions/primer/acts/1/waivers.yaml': new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0x41, 0xff, 0]) },
    },
    {
      title: { ru: 'Обрывок другого текста', en: 'A scrap of another text' },
      files: {
        'regions/primer/acts/1/waivers.yaml': new Uint8Array([0x77, 0x3a, 0x20, 0x81, 0x82, 0x83, 0x0a]),
      },
    },
  ],
  good: [{ title: { ru: 'Файлы в UTF-8', en: 'Files in UTF-8' }, files: {} }],
});
