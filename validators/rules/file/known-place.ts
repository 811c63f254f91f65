// A file that Svod does not know is not checked and not published: its author must learn that at once.

import { federalFiles, territoryFiles } from '../../source/files.ts';
import { problemRule } from '../problem-rule.ts';

const territoryNames = Object.keys(territoryFiles).join(', ');
const federalNames = Object.keys(federalFiles).join(', ');

export const knownPlace = problemRule({
  id: 'file/known-place',
  codes: ['file-unknown'],
  title: {
    ru: 'Файл лежит на своём месте и назван как принято',
    en: 'A file has its place and its proper name',
  },
  fault: {
    ru: 'Файл лежит не на своём месте или назван не так, как принято',
    en: 'A file lies in a strange place or has a strange name',
  },
  reason: {
    ru: 'Файл с незнакомым именем или в незнакомой папке никто не прочитает: его содержание не будет ни проверено, ни опубликовано.',
    en: 'A file with an unknown name or in an unknown folder is neither checked nor published.',
  },
  cure: {
    ru: `Файлы территории лежат в regions/<территория>/ (муниципалитета — в regions/<территория>/municipalities/<муниципалитет>/) и называются ${territoryNames}; в папке federal — ${federalNames}. Папки называют строчными латинскими буквами, цифрами и дефисом.`,
    en: `Files of a territory lie in regions/<territory>/ and are called ${territoryNames}; those of federal/ are ${federalNames}. Folders are named in lower-case Latin letters, digits and hyphens.`,
  },
  say: ({ file, data }) => {
    const name = file.split('/').at(-1) ?? file;
    const meant = String(data['didYouMean'] ?? '');
    const message = {
      ru: `Файл «${name}» свод не знает: он не проверен и не будет опубликован`,
      en: `“${name}” is not a file Svod knows: it was not checked and will not be published`,
    };
    if (meant === '') return { message };
    return {
      message,
      hint: {
        ru: `Возможно, имелось в виду ${meant}: переименуйте файл.`,
        en: `Did you mean ${meant}? Rename the file.`,
      },
    };
  },
  bad: [
    {
      title: { ru: 'Опечатка в имени файла', en: 'A misspelt file name' },
      files: { 'regions/primer/waiver.yaml': 'waivers: []\n' },
      points: '',
    },
    {
      title: { ru: 'Имя файла с пробелом и кириллицей', en: 'A file name with a space and Cyrillic letters' },
      files: { 'regions/primer/дорожная карта.yaml': 'title: Дорожная карта\n' },
    },
  ],
  good: [{ title: { ru: 'Файлы на своих местах', en: 'Files in their places' }, files: {} }],
});
