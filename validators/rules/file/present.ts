// A check of nothing finds nothing: that must not pass for a good result.
import { exampleBase } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

export const present = problemRule({
  id: 'file/present',
  codes: ['no-content'],
  title: { ru: 'Есть что проверять', en: 'There is something to check' },
  fault: { ru: 'Проверять нечего', en: 'There is nothing to check' },
  reason: {
    ru: 'В пустой папке нет ошибок, но и документов нет: «ошибок нет» было бы неправдой.',
    en: 'An empty folder has no faults, but no documents either: “no faults” would be untrue.',
  },
  cure: {
    ru: 'Укажите папку, в которой лежат federal и regions, или создайте папку территории: как — в руководстве редактору на сайте.',
    en: 'Name the folder with `federal` and `regions` in it, or make a territory’s folder: the editor’s guide on the site tells how.',
  },
  say: () => ({
    message: {
      ru: 'Здесь нет ни одного файла территории и ни одного федерального файла',
      en: 'There is no file of a territory here and no federal file',
    },
  }),
  bad: [
    {
      title: { ru: 'Пустая папка', en: 'An empty folder' },
      files: Object.fromEntries(Object.keys(exampleBase).map((path) => [path, null])),
    },
  ],
  good: [{ title: { ru: 'Папка с территорией', en: 'A folder with a territory' }, files: {} }],
});
