// An empty file promises content that is not there.
import { problemRule } from '../problem-rule.ts';

export const notEmpty = problemRule({
  id: 'file/not-empty',
  codes: ['empty-file'],
  title: { ru: 'Файл не пуст', en: 'A file is not empty' },
  fault: { ru: 'Файл пуст', en: 'The file is empty' },
  reason: {
    ru: 'Пустой файл выглядит как забытая работа: непонятно, документа нет или его не успели перенести.',
    en: 'An empty file looks like forgotten work: is there no document, or was it not copied yet?',
  },
  cure: { ru: 'Заполните файл или удалите его.', en: 'Fill the file in or delete it.' },
  say: ({ data }) => ({
    message:
      data['reason'] === 'comments'
        ? {
            ru: 'В файле нет данных: только комментарии или пустое значение',
            en: 'The file has no data: only comments or an empty value',
          }
        : { ru: 'Файл пуст', en: 'The file is empty' },
  }),
  bad: [
    {
      title: { ru: 'Пустой файл', en: 'An empty file' },
      files: { 'regions/primer/acts/1/waivers.yaml': '' },
      points: '',
    },
    {
      title: { ru: 'Только комментарий', en: 'Nothing but a comment' },
      files: { 'regions/primer/acts/1/waivers.yaml': '# позже\n' },
    },
  ],
  good: [
    {
      title: { ru: 'Файла, которому нечего сказать, нет', en: 'A file with nothing to say is absent' },
      files: {},
    },
  ],
});
