// A byte order mark is invisible and shifts the first column; some tools take it for text.
import { primer, whole } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

export const byteOrderMark = problemRule({
  id: 'file/byte-order-mark',
  codes: ['byte-order-mark'],
  title: { ru: 'Файл начинается сразу с текста', en: 'A file begins with its text' },
  fault: { ru: 'Файл начинается с метки порядка байтов', en: 'The file begins with a byte order mark' },
  reason: {
    ru: 'Невидимая метка порядка байтов в начале файла сбивает другие программы: первый ключ читается ими с лишним знаком.',
    en: 'The invisible byte order mark confuses other programs: they read the first key with an extra character.',
  },
  cure: { ru: 'Сохраните файл в кодировке «UTF-8 без BOM».', en: 'Save the file as “UTF-8 without BOM”.' },
  say: () => ({
    message: {
      ru: 'Файл начинается с метки порядка байтов (BOM)',
      en: 'The file begins with a byte order mark (BOM)',
    },
  }),
  bad: [
    {
      title: { ru: 'Файл сохранён Блокнотом с меткой', en: 'A file saved by Notepad with the mark' },
      files: whole('region', `\ufeff${primer.region}`),
      points: '',
    },
  ],
  good: [{ title: { ru: 'Файл без метки', en: 'A file without the mark' }, files: {} }],
});
