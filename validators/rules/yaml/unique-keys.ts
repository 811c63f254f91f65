// Of two equal keys most programs silently take the last: the other value is lost.
import { edit } from '../example-base.ts';
import { problemRule } from '../problem-rule.ts';

export const uniqueKeys = problemRule({
  id: 'yaml/unique-keys',
  codes: ['yaml-duplicate-key'],
  title: { ru: 'Ключ стоит один раз', en: 'A key stands once' },
  fault: { ru: 'Ключ стоит дважды', en: 'A key stands twice' },
  reason: {
    ru: 'Из двух одинаковых ключей программы молча берут один, и второе значение теряется.',
    en: 'Of two equal keys programs silently take one, and the other value is lost.',
  },
  cure: {
    ru: 'Оставьте один ключ или соберите значения под ним.',
    en: 'Keep one key, or gather the values under it.',
  },
  say: ({ data }) => ({
    message: {
      ru: `Ключ «${data['key']}» здесь уже есть: он стоит в строке ${data['line']}`,
      en: `The key “${data['key']}” is here already, in line ${data['line']}`,
    },
    ...(data['hyphen'] === 1
      ? {
          hint: {
            ru: `Если здесь начинается следующая запись списка, поставьте перед ключом дефис: «- ${data['key']}: …». Если это та же запись, оставьте один ключ.`,
            en: `If the next entry of the list begins here, put a hyphen before the key: “- ${data['key']}: …”. If it is the same entry, keep one key.`,
          },
        }
      : {}),
  }),
  bad: [
    {
      title: { ru: 'Перед следующей записью нет дефиса', en: 'The next entry has no hyphen' },
      files: edit('subjects', '  - id: cnppm', '    id: cnppm'),
      points: 'id',
    },
    {
      title: { ru: 'Два названия', en: 'Two names' },
      files: edit('region', 'level: region\n', 'level: region\nname: Другая область\n'),
      points: 'name',
    },
  ],
  good: [{ title: { ru: 'Каждый ключ один раз', en: 'Each key once' }, files: {} }],
});
