// A value of the wrong form cannot be understood; it is left out of everything else and must be named.
import { edit, primer, whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { valueWords } from './value-words.ts';

export const values = problemRule({
  id: 'schema/values',
  codes: ['schema-value'],
  title: { ru: 'Значения записаны в нужной форме', en: 'Values have the form that is wanted' },
  fault: { ru: 'Значение записано не в нужной форме', en: 'A value is not in the form it must have' },
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
      files: edit('provision', 'date: 2023-12-15', 'date: 2023-02-31'),
      points: '2023-02-31',
    },
    {
      title: { ru: 'Дата записана по-русски', en: 'A date in the Russian form' },
      files: edit('provision', 'date: 2023-12-15', 'date: 15.12.2023'),
      points: '15.12.2023',
    },
    {
      title: { ru: 'Опечатка в состоянии', en: 'A misspelt status' },
      files: edit('act', 'status: draft', 'status: draftt'),
      points: 'draftt',
    },
    {
      title: { ru: 'Код территории словом', en: 'The code in words' },
      files: whole('region', `${primer.region}code: тридцать три\n`),
      points: 'тридцать три',
    },
    {
      title: { ru: 'Текст вместо списка', en: 'A text instead of a list' },
      files: { 'regions/primer/acts/1/waivers.yaml': 'waivers: нет\n' },
      points: 'нет',
    },
    {
      title: { ru: 'Один исполнитель вместо списка', en: 'One executor instead of a list' },
      files: edit('roadmap', 'executors: [Иванова И.И.]', 'executors: Иванова И.И.'),
      points: 'Иванова И.И.',
    },
    {
      title: { ru: 'Список вместо файла с ключами', en: 'A list instead of keys' },
      files: { 'regions/primer/acts/1/waivers.yaml': '- нет\n' },
      points: '- нет',
    },
    {
      title: { ru: 'Восьмеричное число', en: 'An octal number' },
      files: edit('directions', 'number: 1', 'number: 0o1'),
      points: '0o1',
    },
    {
      title: { ru: 'Год двумя цифрами', en: 'A year of two digits' },
      files: edit('indicators', '{ "2024": 6%, "2025": 7% }', '{ "24": 6%, "2024": 6%, "2025": 7% }'),
      points: '"24"',
    },
    {
      title: { ru: 'Пустой текст', en: 'An empty text' },
      files: edit('region', 'name: Примерная область', 'name: ""'),
    },
    {
      title: { ru: 'Слишком длинное название', en: 'A name too long' },
      files: edit('region', 'Примерная область', 'область '.repeat(30)),
    },
    {
      title: { ru: 'Пустой список строк исправления', en: 'An empty list of lines of a correction' },
      files: {
        'regions/primer/acts/1/corrections.yaml':
          'corrections:\n  - { id: word, kind: word, lines: [], printed: [а], reads: [б], why: Опечатка. }\n',
      },
    },
    {
      title: { ru: 'Слишком длинный список свойств', en: 'A list too long' },
      files: edit(
        'subjects',
        '    short: ЦНППМ\n',
        `    short: ЦНППМ\n    aliases: [${Array.from({ length: 51 }, (_, at) => `Центр ${at}`).join()}]\n`,
      ),
    },
    {
      title: { ru: 'Слишком много годов', en: 'Too many years' },
      files: edit(
        'indicators',
        '{ "2024": 6%, "2025": 7% }',
        `{ ${Array.from({ length: 51 }, (_, at) => `"${2000 + at}": 6%`).join(', ')} }`,
      ),
    },
    {
      title: { ru: 'Нулевой номер', en: 'A number of zero' },
      files: edit('directions', 'number: 1', 'number: 0'),
      points: '0',
    },
    {
      title: { ru: 'Номер из трёх цифр', en: 'A number of three digits' },
      files: edit('roadmap', '- number: 1\n', '- number: 101\n'),
      points: '101',
    },
    {
      title: { ru: 'Номер словом', en: 'A number in words' },
      files: edit('directions', 'number: 1', 'number: первое'),
      points: 'первое',
    },
    {
      title: { ru: 'Слово вместо «да» или «нет»', en: 'A word for true or false' },
      files: edit(
        'provision',
        '{ act: education-law, clause: "1.2" }',
        '{ act: education-law, clause: "1.2", damaged: может быть }',
      ),
      points: 'может быть',
    },
    {
      title: { ru: 'Подпись одной строкой вместо должности и имени', en: 'A signature in one line' },
      files: edit(
        'provision',
        'signatory: { post: Министр, name: А.А. Примерова }',
        'signatory: А.А. Примерова',
      ),
      points: 'А.А. Примерова',
    },
    {
      title: { ru: 'После дефиса нет пробела', en: 'No space behind the hyphen' },
      files: edit('subjects', '- утверждает', '-утверждает'),
    },
    {
      title: { ru: 'Группа ключей вместо текста', en: 'Keys instead of a text' },
      files: edit('region', 'name: Примерная область', 'name: { ru: Примерная область }'),
    },
  ],
  good: [
    {
      title: { ru: 'Пустая ячейка таблицы', en: 'An empty cell of a table' },
      files: edit('indicators', '"2025": 7%', '"2025": 7% }\n    note: ""\n    cells: { Охват: ""'),
    },
    { title: { ru: 'Дата без кавычек', en: 'An unquoted date' }, files: {} },
  ],
});
