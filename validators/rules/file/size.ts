// What is far larger than any document of the field is not a document, and would hold the check up.
import { maxFileSize } from '../../source/decode.ts';
import { problemRule } from '../problem-rule.ts';

const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1e6);

export const size = problemRule({
  id: 'file/size',
  codes: ['file-too-large', 'yaml-too-long'],
  title: { ru: 'Размер файла разумен', en: 'A file is of a reasonable size' },
  fault: { ru: 'Файл слишком велик', en: 'The file is too large' },
  reason: {
    ru: `Самый длинный акт занимает около 125 кБ. Файл больше ${megabytes(maxFileSize, 'ru')} МБ попал сюда по ошибке, и читать его целиком незачем.`,
    en: `The longest act has about 125 kB. A file of more than ${megabytes(maxFileSize, 'en')} MB is here by mistake.`,
  },
  cure: {
    ru: 'Проверьте, тот ли это файл. Большую территорию разделите на муниципалитеты, у каждого своя папка.',
    en: 'Check whether this is the right file. Split a large territory into municipalities, each with its folder.',
  },
  say: ({ code, data }) => {
    if (code === 'yaml-too-long')
      return {
        message: {
          ru: `В файле больше ${data['limit']} слов и знаков разметки: он не прочитан`,
          en: `The file has more than ${data['limit']} tokens: it was not read`,
        },
      };
    const bytes = Number(data['size'] ?? 0);
    const limit = megabytes(maxFileSize, 'ru');
    return {
      message: {
        ru:
          bytes > 0
            ? `Файл занимает ${megabytes(bytes, 'ru')} МБ, а читаются файлы до ${limit} МБ`
            : `Файл больше ${limit} МБ и не прочитан`,
        en:
          bytes > 0
            ? `The file has ${megabytes(bytes, 'en')} MB; files of up to ${megabytes(maxFileSize, 'en')} MB are read`
            : 'The file is too large and was not read',
      },
    };
  },
  bad: [
    {
      title: { ru: 'Файл в четыре мегабайта', en: 'A file of four megabytes' },
      files: { 'regions/primer/acts/1/waivers.yaml': '#'.repeat(maxFileSize + 1) },
      points: '',
    },
    {
      title: { ru: 'Файл из ста тысяч знаков разметки', en: 'A file of a hundred thousand signs of markup' },
      files: { 'regions/primer/acts/1/waivers.yaml': `waivers: [${'а,'.repeat(50_001)}]\n` },
    },
  ],
  good: [{ title: { ru: 'Файлы обычного размера', en: 'Files of common size' }, files: {} }],
});
