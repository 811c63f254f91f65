// A link that leads out of the content folder would publish what nobody meant to publish.
import { problemRule, refusedFile } from '../problem-rule.ts';

export const insideFolder = problemRule({
  id: 'file/inside-folder',
  codes: ['file-outside'],
  title: {
    ru: 'Ссылка не выводит из папки содержания',
    en: 'A link does not lead out of the content folder',
  },
  fault: { ru: 'Ссылка выводит из папки содержания', en: 'A link leads out of the content folder' },
  reason: {
    ru: 'Через ссылку на файл вне папки на сайт могло бы попасть то, что публиковать не собирались.',
    en: 'A link to a file outside the folder could publish what nobody meant to publish.',
  },
  cure: {
    ru: 'Замените ссылку самим файлом, если он должен быть в своде, или удалите её.',
    en: 'Put the file itself in the place of the link if it belongs here, or delete the link.',
  },
  say: () => ({
    message: {
      ru: 'Это ссылка на файл за пределами папки содержания: она не прочитана',
      en: 'This is a link to a file outside the content folder: it was not read',
    },
  }),
  bad: [
    {
      title: {
        ru: 'waivers.yaml — ссылка на файл в другой папке',
        en: 'waivers.yaml is a link to a file elsewhere',
      },
      files: { 'regions/primer/acts/1/waivers.yaml': refusedFile('outside') },
    },
  ],
  good: [{ title: { ru: 'Обычные файлы', en: 'Plain files' }, files: {} }],
});
