// A value of the wrong form cannot be understood; it is left out of everything else and must be named.
import { primer, replaced } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { valueWords } from './value-words.ts';

export const values = problemRule({
  id: 'schema/values',
  codes: ['schema-value'],
  title: { ru: 'Значения записаны в нужной форме', en: 'Values have the form that is wanted' },
  reason: {
    ru: 'Значение, которое нельзя понять, не участвует ни в проверке, ни на сайте: для читателя его нет.',
    en: 'A value that cannot be understood takes no part in the check or the site.',
  },
  cure: {
    ru: 'Запишите значение в той форме, которую называет схема.',
    en: 'Write the value in the form that the schema names.',
  },
  say: (problem) => valueWords(problem),
  bad: [
    {
      title: { ru: 'Даты 31 февраля нет', en: 'There is no 31 February' },
      files: {
        'regions/primer/provision.mdx': replaced('provision', 'date: 2023-12-15', 'date: 2023-02-31'),
      },
      points: '2023-02-31',
    },
    {
      title: { ru: 'Дата записана по-русски', en: 'A date in the Russian form' },
      files: {
        'regions/primer/provision.mdx': replaced('provision', 'date: 2023-12-15', 'date: 15.12.2023'),
      },
      points: '15.12.2023',
    },
    {
      title: { ru: 'Опечатка в состоянии', en: 'A misspelt status' },
      files: { 'regions/primer/region.yaml': replaced('region', 'status: draft', 'status: draftt') },
      points: 'draftt',
    },
    {
      title: { ru: 'Код территории словом', en: 'The code in words' },
      files: { 'regions/primer/region.yaml': `${primer.region}code: тридцать три\n` },
      points: 'тридцать три',
    },
    {
      title: { ru: 'Текст вместо списка', en: 'A text instead of a list' },
      files: { 'regions/primer/waivers.yaml': 'waivers: нет\n' },
      points: 'нет',
    },
    {
      title: { ru: 'Список вместо файла с ключами', en: 'A list instead of keys' },
      files: { 'regions/primer/waivers.yaml': '- нет\n' },
      points: '- нет',
    },
    {
      title: { ru: 'Восьмеричное число', en: 'An octal number' },
      files: { 'federal/directions.yaml': replaced('directions', 'number: 1', 'number: 0o1') },
      points: '0o1',
    },
  ],
  good: [{ title: { ru: 'Дата без кавычек', en: 'An unquoted date' }, files: {} }],
});
