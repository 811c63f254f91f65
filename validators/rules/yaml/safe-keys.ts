// Keys that programs take for their own machinery could change more than the data.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

export const safeKeys = problemRule({
  id: 'yaml/safe-keys',
  codes: ['yaml-unsafe-key'],
  title: { ru: 'Ключ не служебный', en: 'A key is not a reserved one' },
  fault: { ru: 'Служебный ключ', en: 'A key is reserved' },
  reason: {
    ru: 'Ключи __proto__, constructor и prototype в JavaScript служебные: ими можно нарушить работу программы, читающей данные.',
    en: 'The keys __proto__, constructor and prototype are reserved in JavaScript: they can upset a program that reads the data.',
  },
  cure: { ru: 'Удалите этот ключ: в документах свода таких нет.', en: 'Delete the key: no document has it.' },
  say: ({ data }) => ({
    message: {
      ru: `Ключ «${data['key']}» служебный: он и всё, что под ним, не прочитаны`,
      en: `The key “${data['key']}” is reserved: it was not read, nor was what stands under it`,
    },
  }),
  bad: [
    {
      title: { ru: 'Ключ __proto__', en: 'The key __proto__' },
      files: edit('region', 'level: region\n', 'level: region\n__proto__: { status: draft }\n'),
      points: '__proto__',
    },
  ],
  good: [{ title: { ru: 'Ключи схемы', en: 'Keys of the schema' }, files: {} }],
});
