// One stray sign makes MDX unreadable: it must be shown where it stands, in words.

import { whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';
import { withPassage } from './examples.ts';
import { syntaxWords } from './syntax-words.ts';

export const syntax = problemRule({
  id: 'mdx/syntax',
  codes: ['mdx-syntax'],
  title: { ru: 'Текст положения разбирается', en: 'The text of the provision can be parsed' },
  fault: { ru: 'Текст положения не разбирается', en: 'The text of the provision cannot be parsed' },
  reason: {
    ru: 'В MDX знаки < и { начинают разметку. Если разметки нет, текст дальше понять нельзя. Названа первая ошибка: остальные чаще всего следуют из неё.',
    en: 'In MDX the signs < and { begin markup. Where none follows, the text cannot be understood. The first fault is named.',
  },
  cure: {
    ru: 'Закройте тег или поставьте перед знаком обратную черту: \\<, \\{.',
    en: 'Close the tag, or put a backslash before the sign: \\<, \\{.',
  },
  say: ({ data }) => syntaxWords(String(data['reason']), String(data['detail']), String(data['line'] ?? '')),
  bad: [
    {
      title: { ru: 'Под грифом нет самого документа', en: 'Below the stamp there is no document' },
      files: {
        'regions/primer/acts/2/act.yaml': 'status: draft\n',
        'regions/primer/acts/2/provision.mdx':
          '---\nkind: annex\ntitle: План работы\n---\n\n<Approval>\n\nУТВЕРЖДЕНО\n\nприказом от 15.12.2023 № 2\n\n</Approval>\n',
      },
    },
    {
      title: { ru: 'Знак «меньше» перед числом', en: '“Less than” before a number' },
      files: withPassage('Доля составляет <5 %.'),
    },
    {
      title: { ru: 'Тег не закрыт', en: 'A tag is not closed' },
      files: withPassage('<Damaged why="строка разорвана">'),
      points: '<Damaged why="строка разорвана">',
    },
    {
      title: { ru: 'Значение в теге без кавычек', en: 'A value in a tag without quotes' },
      files: withPassage('<Damaged why=разорвана>\n\nслова\n\n</Damaged>'),
    },
    {
      title: { ru: 'Закрывающий тег без открывающего', en: 'A closing tag without an opening one' },
      files: withPassage('</Order>'),
      points: '</',
    },
    {
      title: { ru: 'Фигурная скобка не закрыта', en: 'A curly bracket is not closed' },
      files: withPassage('Множество { пусто.'),
    },
    {
      title: { ru: 'Реквизитов в начале файла нет', en: 'The file has no requisites' },
      files: whole('provision', '# Положение\n'),
    },
    {
      title: { ru: 'Реквизиты не закрыты', en: 'The requisites are not closed' },
      files: whole('provision', '---\nkind: provision\n\n# Положение\n'),
    },
    {
      title: { ru: 'Реквизиты пусты', en: 'The requisites are empty' },
      files: whole('provision', '---\n---\n\n# Положение\n'),
    },
    {
      title: { ru: 'Текста под реквизитами нет', en: 'There is no text below the requisites' },
      files: whole('provision', '---\nkind: provision\ntitle: Положение\n---\n'),
      points: '---',
    },
    {
      title: {
        ru: 'Компонент начат в списке, а продолжен вне его',
        en: 'A component begins in a list and goes on outside',
      },
      files: withPassage('- <Damaged\nwhy="строка">\n\nслова\n\n</Damaged>'),
    },
  ],
  good: [
    {
      title: { ru: 'Знаки текста с обратной чертой', en: 'Signs of the text with a backslash' },
      files: withPassage('Доля составляет \\<5 % \\{в год\\}, а было < 4.'),
    },
  ],
});
