// A file that cannot be opened must not look like a file that is not there.
import { problemRule, refusedFile } from '../problem-rule.ts';

export const readable = problemRule({
  id: 'file/readable',
  codes: ['file-unreadable'],
  title: { ru: 'Файл открывается', en: 'A file can be opened' },
  fault: { ru: 'Файл не открывается', en: 'The file cannot be opened' },
  reason: {
    ru: 'Файл есть, но прочитать его не удалось. Проверка без него была бы неполной, а выглядела бы полной.',
    en: 'The file is there but could not be read. A check without it would be incomplete and look complete.',
  },
  cure: {
    ru: 'Проверьте права на чтение файла и не занят ли он другой программой; если это папка или оборванная ссылка, удалите её.',
    en: 'Check who may read the file and whether another program holds it; delete it if it is a folder or a broken link.',
  },
  say: () => ({ message: { ru: 'Файл не удалось открыть', en: 'The file could not be opened' } }),
  bad: [
    {
      title: { ru: 'Нет права на чтение файла', en: 'No permission to read the file' },
      files: { 'regions/primer/acts/1/waivers.yaml': refusedFile('unreadable') },
    },
  ],
  good: [{ title: { ru: 'Файлы открываются', en: 'Files open' }, files: {} }],
});
