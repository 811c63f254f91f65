// A file that Svod does not know is not checked and not published: its author must learn that at once.

import { documentKinds, federalFiles, reservedDocuments, territoryFiles } from '../../source/files.ts';
import { problemRule } from '../problem-rule.ts';

const territoryNames = Object.keys(territoryFiles).join(', ');
const reservedNames = [...reservedDocuments].join(', ');
const severalNames = documentKinds.join(', ');
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
    ru: `Файлы территории лежат в regions/<территория>/ (муниципалитета — в regions/<территория>/municipalities/<муниципалитет>/) и называются ${territoryNames}; в папке federal — ${federalNames}. Папки называют строчными латинскими буквами, цифрами и дефисом. У второго документа того же акта имя стоит после вида: provision.sovet.mdx, roadmap.sovet.yaml.`,
    en: `Files of a territory lie in regions/<territory>/ and are called ${territoryNames}; those of federal/ are ${federalNames}. Folders are named in lower-case Latin letters, digits and hyphens. A second document of an act has its name after the kind: provision.sovet.mdx, roadmap.sovet.yaml.`,
  },
  say: ({ file, data }) => {
    const name = file.split('/').at(-1) ?? file;
    const meant = String(data['didYouMean'] ?? '');
    const message = {
      ru: `Файл «${name}» свод не знает: он не проверен и не будет опубликован`,
      en: `“${name}” is not a file Svod knows: it was not checked and will not be published`,
    };
    if (data['further'] === 'ill-named')
      return {
        message,
        hint: {
          ru: `Между видом и расширением стоит имя документа: латинская строчная буква, дальше буквы, цифры и дефис, например provision.sovet.mdx. Заняты слова ${reservedNames}.`,
          en: `Between kind and ending stands the name of a document: a lower-case Latin letter, then letters, digits and hyphens, as in provision.sovet.mdx. Taken are ${reservedNames}.`,
        },
      };
    if (data['further'] === 'no-period')
      return {
        message,
        hint: {
          ru: 'Отчёт называется своим периодом: reports/2024.yaml, учебный год – 2022-2023.yaml, полугодие – 2024-H1.yaml, квартал – 2024-Q1.yaml, месяц – 2024-09.yaml.',
          en: 'A report is named by its period: reports/2024.yaml, a school year 2022-2023.yaml, a half-year 2024-H1.yaml, a quarter 2024-Q1.yaml, a month 2024-09.yaml.',
        },
      };
    if (data['further'] === 'no-document')
      return {
        message,
        hint: {
          ru: `У акта нет документа «${String(data['document'])}», о показателях которого этот отчёт. Отчёт о показателях основного документа называется одним периодом.`,
          en: `The act has no document “${String(data['document'])}” that this report could be about. A report on the main document is named by its period alone.`,
        },
      };
    if (data['further'] === 'shared')
      return {
        message,
        hint: {
          ru: `Такой файл у акта один на все документы: ${meant}. По одному на документ бывают только ${severalNames}.`,
          en: `An act has one such file for all its documents: ${meant}. Only ${severalNames} are one for each document.`,
        },
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
    {
      title: {
        ru: 'Имя второго документа кириллицей',
        en: 'The name of a second document in Cyrillic letters',
      },
      files: { 'regions/primer/acts/1/roadmap.план.yaml': 'title: Дорожная карта\n' },
    },
    {
      title: {
        ru: 'Отчёт о документе, которого у акта нет',
        en: 'A report on a document that the act does not have',
      },
      files: {
        'regions/primer/acts/1/reports/2023.sovet.yaml':
          'reportedOn: 2024-01-20\nsource: письмо\nvalues: []\n',
      },
    },
    {
      title: { ru: 'Отчёт назван не периодом', en: 'A report that is not named by a period' },
      files: { 'regions/primer/acts/1/reports/otchet.yaml': 'values: []\n' },
    },
    {
      title: {
        ru: 'Исходный текст отдельно для второго документа',
        en: 'A printed text for the second document alone',
      },
      files: { 'regions/primer/acts/1/source.sovet.txt': 'Положение о совете\n' },
    },
  ],
  good: [{ title: { ru: 'Файлы на своих местах', en: 'Files in their places' }, files: {} }],
});
